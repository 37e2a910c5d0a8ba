package refrain.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What Refrain is measured beside is no part of it, and some of it under other terms and half a
 * gigabyte: no build of the product may fetch it, or hold it.
 */
class RivalsStayOutsideTest {

  private static final List<String> RIVALS =
      List.of("edu.stanford.nlp", "info.debatty", "org.apache.lucene");
  private static final Pattern MODULE = Pattern.compile("<module>\\s*(\\S+?)\\s*</module>");

  private static Path root() {
    return Path.of(System.getProperty("refrain.root", ".."));
  }

  @Test
  void noModuleOfTheBuildNamesARival() throws Exception {
    String parent = Files.readString(root().resolve("pom.xml"));
    List<String> modules = MODULE.matcher(parent).results().map(m -> m.group(1)).toList();
    assertThat(modules).contains("core", "app", "laboratory").noneMatch(m -> m.contains("bench"));
    assertThat(parent).doesNotContain(RIVALS);
    for (String module : modules) {
      String pom = Files.readString(root().resolve(module).resolve("pom.xml"));
      assertThat(pom).as(module).doesNotContain(RIVALS).doesNotContain("<module>");
    }
    // Where they are indeed named, so that this looks for the right thing.
    assertThat(root().resolve("laboratory/bench/pom.xml")).content().contains(RIVALS.get(0));
    assertThat(root().resolve("laboratory/bench/minhash/pom.xml"))
        .content()
        .contains(RIVALS.get(1), RIVALS.get(2));
  }

  @Test
  void noRivalIsOnTheClassPath() {
    assertThat(System.getProperty("java.class.path"))
        .doesNotContain("stanford", "java-lsh", "lucene");
    for (String rival : RIVALS) {
      assertThat(getClass().getClassLoader().getResource(rival.replace('.', '/'))).isNull();
    }
  }
}
