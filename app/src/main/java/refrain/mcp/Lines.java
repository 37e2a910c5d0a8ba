package refrain.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The protocol's messages, one a line, with one client. Messages are handled one after another and
 * all of them before the end, as the client may close its side when it has asked; what is no
 * message is told so and passed over. The library's own transport does neither.
 */
final class Lines implements McpServerTransportProvider {

  /** Most bytes of a message. */
  static final int LONGEST = 1 << 20;

  private static final int UNREADABLE = -32700;
  private static final int NO_REQUEST = -32600;

  private final McpJsonMapper json;
  private final InputStream in;
  private final OutputStream out;
  private final Object writing = new Object();
  private @Nullable McpServerSession session;

  Lines(McpJsonMapper json, InputStream in, OutputStream out) {
    this.json = json;
    this.in = new BufferedInputStream(in, 1 << 16);
    this.out = out;
  }

  @Override
  public void setSessionFactory(McpServerSession.Factory factory) {
    this.session = factory.create(new Transport());
  }

  /**
   * Handles messages until the client has no more.
   *
   * @throws IOException if reading or writing fails
   */
  void run() throws IOException {
    McpServerSession with = session;
    if (with == null) {
      throw new IllegalStateException("no server");
    }
    boolean begun = false;
    for (Optional<byte[]> line = line(); line.isPresent(); line = line()) {
      byte[] bytes = line.get();
      if (bytes.length > LONGEST) {
        refuse(NO_REQUEST, null, "a message of more than " + LONGEST + " bytes; send less");
        continue;
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.isBlank()) {
        continue;
      }
      Optional<JSONRPCMessage> message = read(text);
      if (message.isEmpty()) {
        refuse(UNREADABLE, null, "not a message of JSON-RPC 2.0; expected one object in one line");
      } else if (!begun
          && message.get() instanceof JSONRPCRequest request
          && !request.method().equals(McpSchema.METHOD_INITIALIZE)
          && !request.method().equals(McpSchema.METHOD_PING)) {
        refuse(NO_REQUEST, request.id(), "not begun; expected initialize, then initialized");
      } else {
        begun |=
            message.get() instanceof JSONRPCNotification note
                && note.method().equals(McpSchema.METHOD_NOTIFICATION_INITIALIZED);
        handle(with, message.get());
      }
    }
  }

  private void handle(McpServerSession with, JSONRPCMessage message) throws IOException {
    try {
      with.handle(message).block();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Optional<JSONRPCMessage> read(String text) {
    try {
      return Optional.of(McpSchema.deserializeJsonRpcMessage(json, text));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private void refuse(int code, @Nullable Object id, String message) throws IOException {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("jsonrpc", "2.0");
    answer.put("id", id);
    answer.put("error", Map.of("code", code, "message", message));
    write(answer);
  }

  private void write(Object message) throws IOException {
    byte[] bytes = json.writeValueAsBytes(message);
    synchronized (writing) {
      out.write(bytes);
      out.write('\n');
      out.flush();
    }
  }

  /** The bytes of the next line; of a longer one than can be, one byte more than that. */
  private Optional<byte[]> line() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b = in.read(); ; b = in.read()) {
      if (b < 0) {
        return bytes.size() == 0 ? Optional.empty() : Optional.of(bytes.toByteArray());
      }
      if (b == '\n') {
        return Optional.of(bytes.toByteArray());
      }
      if (bytes.size() <= LONGEST) {
        bytes.write(b);
      }
    }
  }

  @Override
  public Mono<Void> notifyClients(String method, Object params) {
    McpServerSession with = session;
    return with == null ? Mono.empty() : with.sendNotification(method, params);
  }

  @Override
  public Mono<Void> closeGracefully() {
    McpServerSession with = session;
    return with == null ? Mono.empty() : with.closeGracefully();
  }

  /** What the session writes to. */
  private final class Transport implements McpServerTransport {

    @Override
    public Mono<Void> sendMessage(JSONRPCMessage message) {
      return Mono.fromRunnable(
          () -> {
            try {
              write(message);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }

    @Override
    public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
      return json.convertValue(data, type);
    }

    @Override
    public Mono<Void> closeGracefully() {
      return Mono.empty();
    }

    @Override
    public void close() {
      // The streams belong to who opened them.
    }
  }
}
