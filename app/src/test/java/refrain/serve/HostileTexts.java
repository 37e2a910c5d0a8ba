package refrain.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Documents made to harm whoever reads them. */
final class HostileTexts {

  static final String SCRIPT = "<script>alert('x')</script>";
  private static final String HANDLER = "\"><img src=x onerror=alert(1)>";
  private static final String TURNED = "\u202Edetrevni\u202C";

  private HostileTexts() {}

  /** Writes four of them into a folder, with a table of what is known of them. */
  static void write(Path texts) throws IOException {
    String said =
        "The minister said: \""
            + SCRIPT
            + " We oppose "
            + HANDLER
            + " all of "
            + TURNED
            + " this javascript:alert(1)\u0001\u001B[2J\u0007.\"\n\nForeign Ministry spokeswoman "
            + SCRIPT
            + " said the shoals were \"theirs "
            + HANDLER
            + "\" on Tuesday.\n";
    for (String name : List.of("one", "two", "three", "four")) {
      Files.writeString(texts.resolve(name + ".txt"), said + name, StandardCharsets.UTF_8);
    }
    String title = SCRIPT + HANDLER + TURNED + "A".repeat(1_000_000);
    Files.writeString(
        texts.resolve("metadata.json"),
        "["
            + row("one", title, "javascript:alert(1)")
            + ","
            + row("two", SCRIPT, "data:text/html,<script>alert(1)</script>")
            + ","
            + row("three", HANDLER, "https://news.example/\\\"onmouseover=alert(1)//")
            + ","
            + row("four", "fair", "https://news.example/fair?a=1&b=2")
            + "]",
        StandardCharsets.UTF_8);
  }

  private static String row(String name, String title, String url) {
    return "{\"file\":\""
        + name
        + ".txt\",\"title\":\""
        + title.replace("\"", "\\\"")
        + "\",\"url\":\""
        + url
        + "\",\"outlet\":\"<b>"
        + name
        + "</b>\",\"published\":\"2026-02-0"
        + (name.length() - 2)
        + "\"}";
  }
}
