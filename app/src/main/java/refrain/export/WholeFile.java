package refrain.export;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file that is there whole or not at all: it is written beside its place under another name, and
 * takes the place when it is finished.
 */
final class WholeFile implements Closeable {

  private static final int BUFFER = 1 << 16;

  /** Made by nobody else, with its rights from the beginning. */
  private static final Set<OpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path file;
  private final Path part;
  private final boolean replace;
  private final FileChannel channel;
  private final OutputStream bytes;

  private WholeFile(Path file, Path part, boolean replace, FileChannel channel) {
    this.file = file;
    this.part = part;
    this.replace = replace;
    this.channel = channel;
    this.bytes = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
  }

  /**
   * @param secret whether only its owner may read it, where the system knows owners
   * @throws FileAlreadyExistsException if there is one and it is not to be replaced
   */
  static WholeFile at(Path file, boolean replace, boolean secret) throws IOException {
    if (!replace && Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      // A pipe or a device has no place that another file could take.
      return new WholeFile(file, file, true, FileChannel.open(file, StandardOpenOption.WRITE));
    }
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    try {
      Path part = file.resolveSibling(name);
      Files.deleteIfExists(part);
      return new WholeFile(file, part, replace, FileChannel.open(part, NEW, rights(part, secret)));
    } catch (FileSystemException e) {
      throw new IOException(file + " cannot be made in its folder", e);
    }
  }

  private static FileAttribute<?>[] rights(Path part, boolean secret) throws IOException {
    boolean owned =
        secret
            && Files.getFileStore(part.toAbsolutePath().getParent())
                .supportsFileAttributeView(PosixFileAttributeView.class);
    return owned
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  OutputStream bytes() {
    return bytes;
  }

  /** UTF-8; half of a character, which has none, becomes U+FFFD. */
  Writer text() {
    return new BufferedWriter(
        new OutputStreamWriter(
            bytes,
            StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(new byte[] {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD})),
        BUFFER);
  }

  /** Puts it in its place. */
  void finish() throws IOException {
    bytes.flush();
    if (part.equals(file)) {
      return;
    }
    channel.force(true);
    channel.close();
    if (!replace && Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes away what is not finished. */
  @Override
  public void close() throws IOException {
    channel.close();
    if (!part.equals(file)) {
      Files.deleteIfExists(part);
    }
  }
}
