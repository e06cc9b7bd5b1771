package nl.samenplek.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A checkout in which everything has been built already; its services only answer. */
final class Checkout {
  private Checkout() {}

  static Path in(Path folder) throws IOException {
    app(folder, "people-service", "SAMENPLEK_PEOPLE_PORT");
    app(folder, "booking-service", "SAMENPLEK_BOOKING_PORT");
    app(folder, "gateway", "SAMENPLEK_GATEWAY_PORT");
    var sources = new Sources(folder);
    sources.remember(sources.fingerprint());
    return folder;
  }

  /** A service that ends at once, because it looks for a port that nobody gives it. */
  static void withAServiceThatEnds(Path checkout, String module) throws IOException {
    app(checkout, module, "A_PORT_NOBODY_GIVES");
  }

  /** The same in another build. */
  static void withAnotherServiceThatEnds(Path checkout, String module) throws IOException {
    app(checkout, module, "ANOTHER_PORT_NOBODY_GIVES");
  }

  private static void app(Path checkout, String module, String portVariable) throws IOException {
    var jar = new Settings(checkout, checkout, Ports.free(), false, false, false).app(module);
    Files.createDirectories(jar.getParent());
    var name = AnsweringProgram.class.getName();
    try (OutputStream file = Files.newOutputStream(jar);
        var out = new JarOutputStream(file, manifest(name))) {
      out.putNextEntry(new JarEntry(AnsweringProgram.PORT_VARIABLE));
      out.write(portVariable.getBytes(StandardCharsets.UTF_8));
      var entry = name.replace('.', '/') + ".class";
      out.putNextEntry(new JarEntry(entry));
      try (var in = AnsweringProgram.class.getResourceAsStream("/" + entry)) {
        Objects.requireNonNull(in).transferTo(out);
      }
    }
  }

  private static Manifest manifest(String main) {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main);
    return manifest;
  }
}
