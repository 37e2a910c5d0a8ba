package refrain.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import refrain.desk.Desk;
import refrain.mcp.Assistants;
import refrain.store.Archive;

/** Answers an AI assistant's questions about an archive. */
@Command(
    name = "mcp",
    description = {
      "Gives an archive to AI assistants, as tools of the Model Context Protocol over standard"
          + " input and output.",
      "",
      "An assistant starts this command by itself; docs/formats/mcp.md tells how to set one up. It"
          + " only reads. Every answer cites the articles that it rests on, with offsets and the"
          + " exact characters.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain mcp                                   the archive refrain.db",
      "  refrain mcp --store desk.db --desk http://127.0.0.1:7373",
      "                                                with links to the desk's pages"
    })
final class McpCommand implements Callable<Integer> {

  @Mixin private Stored stored = new Stored();

  @Option(
      names = "--desk",
      paramLabel = "URL",
      description =
          "Where refrain serve shows the same archive; answers then give the addresses of its"
              + " pages.")
  private @Nullable String desk;

  @Override
  public Integer call() throws IOException {
    Optional<String> page = DeskAddress.of(desk);
    try (Archive archive = stored.open();
        FileInputStream in = new FileInputStream(FileDescriptor.in);
        BufferedOutputStream out =
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
      Assistants.of(Desk.of(archive), page, Main.Version.number()).serve(in, out);
    }
    return Main.DONE;
  }
}
