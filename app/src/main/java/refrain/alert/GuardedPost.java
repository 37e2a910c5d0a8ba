package refrain.alert;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sends over HTTP/1.1 to hosts of the public network only. A host's addresses are looked up once,
 * all of them are judged, and the connection goes to one of those that were judged: a name that
 * means another address a moment later leads nowhere else. {@code java.net.http} looks a name up by
 * itself and cannot be told where to connect. Nothing is followed, no proxy is used, and of the
 * answer only the head is read.
 */
final class GuardedPost implements Post {

  /** A host that cannot be reached under so many of its addresses is not there. */
  private static final int MOST = 3;

  private final Names names;
  private final SSLSocketFactory tls;
  private final Duration limit;

  /**
   * @param tls what speaks TLS, and knows whom to trust
   * @param limit after which a host that did not answer is left, all in all
   */
  GuardedPost(Names names, SSLSocketFactory tls, Duration limit) {
    this.names = names;
    this.tls = tls;
    this.limit = limit;
  }

  @Override
  public Answer send(Destination to, Map<String, String> headers, byte[] body) {
    List<InetAddress> addresses;
    try {
      addresses = names.of(to.host());
    } catch (UnknownHostException e) {
      return new Answer.Nothing("no such host as " + to.host());
    }
    Optional<Answer> refused = refused(to, addresses);
    if (refused.isPresent()) {
      return refused.get();
    }
    byte[] head = head(to, headers, body.length);
    Answer answer = new Answer.Nothing("no address of " + to.host());
    for (InetAddress address : addresses.subList(0, Math.min(MOST, addresses.size()))) {
      Socket socket = new Socket();
      AtomicBoolean late = new AtomicBoolean();
      Thread watch = watch(socket, late);
      try (socket) {
        socket.connect(
            new InetSocketAddress(address, to.port()), Math.toIntExact(limit.toMillis()));
        return exchange(socket, late, to, head, body);
      } catch (IOException e) {
        answer = new Answer.Nothing("cannot connect to " + to.host() + ", port " + to.port());
      } finally {
        watch.interrupt();
      }
    }
    return answer;
  }

  private Answer exchange(
      Socket socket, AtomicBoolean late, Destination to, byte[] head, byte[] body) {
    try {
      Socket spoken = to.secure() ? secured(socket, to) : socket;
      OutputStream out = spoken.getOutputStream();
      out.write(head);
      out.write(body);
      out.flush();
      return AnswerHead.read(new BufferedInputStream(spoken.getInputStream(), 1024));
    } catch (IOException e) {
      return new Answer.Nothing(
          late.get() ? "no answer within " + limit.toSeconds() + " s" : why(e));
    }
  }

  /** Closes a connection when its time is over: no read or write can wait longer than that. */
  private Thread watch(Socket socket, AtomicBoolean late) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                Thread.sleep(limit);
                late.set(true);
                socket.close();
              } catch (InterruptedException | IOException e) {
                // Answered in time, or closed by the other end.
              }
            });
  }

  private Socket secured(Socket socket, Destination to) throws IOException {
    SSLSocket secured = (SSLSocket) tls.createSocket(socket, to.host(), to.port(), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  private static Optional<Answer> refused(Destination to, List<InetAddress> addresses) {
    for (InetAddress address : addresses) {
      if (!to.allowPrivate() && !Networks.isPublic(address)) {
        return Optional.of(
            new Answer.Refused(
                to.host()
                    + " is "
                    + address.getHostAddress()
                    + ", an address outside the public network; if that is wanted, save the"
                    + " question with --allow-private"));
      }
      if (!to.secure() && !address.isLoopbackAddress()) {
        return Optional.of(
            new Answer.Refused(
                to.host()
                    + " is "
                    + address.getHostAddress()
                    + ", another machine: expected https; http is only for this machine"));
      }
    }
    return Optional.empty();
  }

  private static byte[] head(Destination to, Map<String, String> headers, int length) {
    StringBuilder head = new StringBuilder();
    head.append("POST ").append(to.target()).append(" HTTP/1.1\r\n");
    head.append("host: ").append(to.authority()).append("\r\n");
    head.append("user-agent: Refrain\r\n");
    head.append("content-type: application/json\r\n");
    head.append("content-length: ").append(length).append("\r\n");
    head.append("accept: */*\r\n");
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    head.append("connection: close\r\n\r\n");
    return head.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String why(IOException e) {
    return e instanceof SSLException
        ? "no secure connection: " + e.getMessage()
        : "the connection broke: " + e.getMessage();
  }
}
