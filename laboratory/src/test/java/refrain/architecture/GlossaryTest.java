package refrain.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Compares docs/glossary.md with the public types of the domain. */
class GlossaryTest {

  @Test
  void namesEveryPublicNounOfTheDomainAndNoOther() {
    TreeSet<String> nouns =
        new ClassFileImporter()
            .importPackages("refrain.domain").stream()
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .collect(toCollection(TreeSet::new));
    Path glossary = Path.of(System.getProperty("refrain.root", "..")).resolve("docs/glossary.md");
    TreeSet<String> explained =
        Tables.in(glossary).rows("noun").stream()
            .map(row -> row.get(0))
            .collect(toCollection(TreeSet::new));
    assertThat(nouns).isNotEmpty();
    assertThat(explained).isEqualTo(nouns);
  }
}
