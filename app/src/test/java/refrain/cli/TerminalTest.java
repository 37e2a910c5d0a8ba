package refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private static final Map<String, String> LIVE =
      Map.of("refrain.live", "true", "refrain.live.errors", "true", "refrain.columns", "120");

  @Test
  void usesColourAndWidthOnATerminal() {
    assertThat(Terminal.of(Map.of("TERM", "xterm"), LIVE))
        .isEqualTo(new Terminal(true, true, true, 120));
    assertThat(Terminal.of(Map.of("TERM", "xterm", "COLUMNS", "72"), LIVE).columns()).isEqualTo(72);
    assertThat(Terminal.of(Map.of("TERM", "xterm", "COLUMNS", "3"), LIVE).columns()).isEqualTo(40);
  }

  @Test
  void usesNoColourWhereItIsNotWanted() {
    assertThat(Terminal.of(Map.of("TERM", "xterm", "NO_COLOR", "1"), LIVE).colour()).isFalse();
    assertThat(Terminal.of(Map.of("TERM", "dumb"), LIVE).colour()).isFalse();
    assertThat(Terminal.of(Map.of(), LIVE).colour()).isFalse();
  }

  @Test
  void neitherWrapsNorPaintsAPipe() {
    Map<String, String> piped = Map.of("refrain.live", "false", "refrain.live.errors", "false");

    assertThat(Terminal.of(Map.of("TERM", "xterm", "COLUMNS", "72"), piped))
        .isEqualTo(Terminal.NONE);
  }

  @Test
  void showsProgressOnATerminalAfterAMomentOnly() {
    AtomicLong clock = new AtomicLong();
    StringWriter errors = new StringWriter();
    Terminal terminal = new Terminal(false, true, false, 0);
    Progress progress =
        new Progress(new Session(new StringWriter(), errors, terminal, clock::get), 100);
    progress.done(10);
    assertThat(errors.toString()).isEmpty();

    clock.set(2_000_000_000L);
    progress.done(40);
    assertThat(errors.toString()).contains("50 %").contains("2 documents");

    progress.clear();
    assertThat(errors.toString()).endsWith("\r\u001b[2K");
    assertThat(progress.time()).isEqualTo("2.0 s");
  }

  @Test
  void keepsProgressOutOfAPipe() {
    AtomicLong clock = new AtomicLong();
    StringWriter errors = new StringWriter();
    Progress progress =
        new Progress(new Session(new StringWriter(), errors, Terminal.NONE, clock::get), 100);
    clock.set(2_000_000_000L);
    progress.done(40);
    progress.then("comparing");
    progress.clear();

    assertThat(errors.toString()).isEmpty();
  }
}
