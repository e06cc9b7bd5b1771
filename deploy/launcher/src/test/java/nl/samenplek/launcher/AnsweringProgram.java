package nl.samenplek.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The least a service does for the launcher: it says on its port that it is ready. */
final class AnsweringProgram {
  static final String PORT_VARIABLE = "port-variable";

  private AnsweringProgram() {}

  public static void main(String[] arguments) throws Exception {
    if ("tools".equals(System.getProperty("jarmode"))) {
      unpackTo(Path.of(arguments[2]));
      return;
    }
    int port = Integer.parseInt(System.getenv(portVariable()));
    var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    var server = HttpServer.create(here, 0);
    server.createContext(
        "/actuator/health/readiness",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  /** As a jar of Spring Boot answers to {@code extract --destination FOLDER}. */
  private static void unpackTo(Path folder) throws Exception {
    var own =
        Path.of(AnsweringProgram.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Files.createDirectories(folder);
    Files.copy(own, folder.resolve(own.getFileName()));
  }

  private static String portVariable() throws IOException {
    try (var in = AnsweringProgram.class.getResourceAsStream("/" + PORT_VARIABLE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
