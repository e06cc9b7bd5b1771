package nl.samenplek.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One kept connection, as bare as it gets: what is measured is the suite, not a client. Not for
 * several threads at once.
 */
public final class Wire implements AutoCloseable {
  private static final int BUFFER = 64 * 1024;
  private static final int PATIENCE_MILLIS = 60_000;

  private final URI server;
  private Connection connection;
  private byte[] kept = new byte[BUFFER];

  public Wire(String server) {
    this.server = URI.create(server);
    connection = Connection.to(this.server);
  }

  private record Connection(Socket socket, InputStream in, OutputStream out) {
    static Connection to(URI server) {
      try {
        var socket = new Socket("127.0.0.1", server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        var in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        return new Connection(socket, in, socket.getOutputStream());
      } catch (IOException e) {
        throw new UncheckedIOException("No connection to " + server, e);
      }
    }
  }

  /**
   * @param headers lines ending in CRLF, such as {@link #bearer}
   */
  public Answer ask(String method, String path, String headers, String json) {
    try {
      var body = json.getBytes(StandardCharsets.UTF_8);
      var length =
          body.length == 0 && method.equals("GET")
              ? ""
              : "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n";
      var head =
          "%s %s HTTP/1.1\r\nHost: %s\r\n%s%s\r\n"
              .formatted(method, path, server.getAuthority(), length, headers);
      var request = new ByteArrayOutputStream(head.length() + body.length);
      request.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
      request.writeBytes(body);
      request.writeTo(connection.out);
      connection.out.flush();
      return answer();
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    }
  }

  public Answer get(String path, String headers) {
    return ask("GET", path, headers, "");
  }

  public static String bearer(String token) {
    return "Authorization: Bearer " + token + "\r\n";
  }

  /** What came back; the body as it was sent. */
  public record Answer(int status, byte[] body) {
    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    /** Itself, or an exception that tells what came instead. */
    public Answer expecting(int... some) {
      for (var one : some) {
        if (status == one) {
          return this;
        }
      }
      throw new IllegalStateException(status + ": " + text());
    }
  }

  private Answer answer() throws IOException {
    var status = Integer.parseInt(line().split(" ", 3)[1]);
    var length = 0;
    var chunked = false;
    var last = false;
    for (var line = line(); !line.isEmpty(); line = line()) {
      var lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      }
      chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
      last |= lower.equals("connection: close");
    }
    var answer = new Answer(status, chunked ? chunks() : connection.in.readNBytes(length));
    if (last) {
      close();
      connection = Connection.to(server);
    }
    return answer;
  }

  private byte[] chunks() throws IOException {
    var length = 0;
    while (true) {
      var size = Integer.parseInt(line().strip(), 16);
      if (length + size > kept.length) {
        kept = Arrays.copyOf(kept, 2 * (length + size));
      }
      length += connection.in.readNBytes(kept, length, size);
      line();
      if (size == 0) {
        return Arrays.copyOf(kept, length);
      }
    }
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int next = connection.in.read(); next != '\n'; next = connection.in.read()) {
      if (next < 0) {
        throw new IOException("The connection was closed");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      connection.socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
