package refrain.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Who reads the desk as a person does: one browser and one desk on the example texts, for all the
 * tests that ask for them. Where there is no browser, they skip and say so.
 */
final class Reader implements ExecutionCondition, ParameterResolver {

  /** The id of a refrain that the archive told once and has no more. */
  static final String GONE = "00000000000000ab";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<String> missing = Browser.missing();
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("there is a browser");
    }
    if (context.getTestMethod().isEmpty()) {
      System.err.println(
          "SKIPPED: " + context.getDisplayName() + ": it needs a browser, " + missing.get());
    }
    return ConditionEvaluationResult.disabled(missing.get());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return List.of(Browser.class, Site.class).contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Open open =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(Reader.class))
            .computeIfAbsent(Open.class, key -> Open.now(), Open.class);
    return parameter.getParameter().getType().equals(Site.class) ? open.site() : open.browser();
  }

  /** What is open until the last test is done. */
  private record Open(Path folder, Site site, Browser browser) implements AutoCloseable {

    static Open now() {
      try {
        Path folder = Files.createTempDirectory("refrain-browser");
        Path store = folder.resolve("desk.db");
        Site.of(store).close();
        forget(store);
        return new Open(
            folder,
            Site.of(store),
            Browser.start(Files.createDirectory(folder.resolve("profile"))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** No text of the examples makes a refrain go: one is written down as gone. */
    private static void forget(Path store) {
      try (Connection archive = DriverManager.getConnection("jdbc:sqlite:" + store);
          Statement sql = archive.createStatement()) {
        sql.executeUpdate(
            "INSERT INTO told_refrain (id, report, begins, ends) VALUES ('" + GONE + "', 1, 0, 1)");
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws IOException {
      browser.close();
      site.close();
      try (Stream<Path> left = Files.walk(folder)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }
}
