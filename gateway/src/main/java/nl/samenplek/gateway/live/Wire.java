package nl.samenplek.gateway.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import nl.samenplek.gateway.live.Told.News;
import org.jspecify.annotations.Nullable;

/** Reads a stream of server-sent events (WHATWG HTML, 9.2) from one service. */
final class Wire {

  private final Source source;
  private final Runnable signOfLife;
  private @Nullable String id;
  private @Nullable String name;
  private @Nullable StringBuilder data;

  Wire(Source source, Runnable signOfLife) {
    this.source = source;
    this.signOfLife = signOfLife;
  }

  /** Until the stream ends. */
  void read(BufferedReader lines, Consumer<News> tell) throws IOException {
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      signOfLife.run();
      if (line.isEmpty()) {
        finish(tell);
      } else {
        field(line);
      }
    }
  }

  private void field(String line) {
    var colon = line.indexOf(':');
    var field = colon < 0 ? line : line.substring(0, colon);
    var rest = colon < 0 ? "" : line.substring(colon + 1);
    var value = rest.startsWith(" ") ? rest.substring(1) : rest;
    switch (field) {
      case "id" -> id = value;
      case "event" -> name = value;
      case "data" -> {
        var known = data;
        data = known == null ? new StringBuilder(value) : known.append('\n').append(value);
      }
      default -> {
        // comments and the service's own wish for reconnecting are not for the viewer
      }
    }
  }

  private void finish(Consumer<News> tell) {
    if (id != null || data != null) {
      var text = data == null ? null : Objects.toString(data);
      tell.accept(new News(source, id, name, text));
    }
    id = null;
    name = null;
    data = null;
  }
}
