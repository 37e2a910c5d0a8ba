package refrain.alert;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/** A server on this machine that reads a request and then does what a test wants of it. */
final class RawServer implements AutoCloseable {

  /** What is done after a request. */
  @FunctionalInterface
  interface Reply {
    void to(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final Reply reply;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Thread accepting;

  private RawServer(ServerSocket server, Reply reply) {
    this.server = server;
    this.reply = reply;
    this.accepting = Thread.ofVirtual().start(this::run);
  }

  static RawServer on(ServerSocketFactory sockets, Reply reply) throws IOException {
    return new RawServer(
        sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress()), reply);
  }

  static RawServer of(Reply reply) throws IOException {
    return on(ServerSocketFactory.getDefault(), reply);
  }

  static RawServer saying(String answer) throws IOException {
    return of(out -> out.write(answer.getBytes(ISO_8859_1)));
  }

  int port() {
    return server.getLocalPort();
  }

  /** Every request so far, as it came. */
  List<String> requests() {
    return requests;
  }

  private void run() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      requests.add(request(socket.getInputStream()));
      OutputStream out = socket.getOutputStream();
      reply.to(out);
      out.flush();
    } catch (IOException e) {
      // The other end went away, which a test may want.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String request(InputStream in) throws IOException {
    StringBuilder request = new StringBuilder();
    int end = -1;
    int length = 0;
    while (end < 0 || request.length() < end + length) {
      int b = in.read();
      if (b < 0) {
        throw new IOException("half a request");
      }
      request.append((char) b);
      if (end < 0 && request.indexOf("\r\n\r\n") >= 0) {
        end = request.length();
        String head = request.toString();
        int at = head.indexOf("content-length: ") + "content-length: ".length();
        length = Integer.parseInt(head.substring(at, head.indexOf('\r', at)));
      }
    }
    return request.toString();
  }

  /** Nothing listens on the port any more when this returns. */
  @Override
  public void close() throws IOException {
    server.close();
    try {
      accepting.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
