package nl.samenplek.booking.availability;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.samenplek.booking.availability.FloorDay.Asked;
import nl.samenplek.booking.layout.LayoutCatalogue;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.people.Viewer;
import tools.jackson.databind.json.JsonMapper;

/** A floor on a day on which nothing is booked, read from the bytes that leave the service. */
public final class FloorAsWritten {
  private static final JsonMapper JSON = new JsonMapper();

  private FloorAsWritten() {}

  public static FloorDay of(Spot spot, Asked asked, Viewer viewer, Instant now) {
    var boards = new FloorBoards(new AvailabilityIndex(), new LayoutCatalogue());
    var days = new FloorDays(boards, site -> "s", JSON, Clock.fixed(now, ZoneOffset.UTC));
    return read(days.write(spot.site(), spot.floor(), asked, viewer));
  }

  public static FloorDay read(Object body) {
    return JSON.readValue(bytes((WrittenOut) body), FloorDay.class);
  }

  static byte[] bytes(WrittenOut answer) {
    try {
      var bytes = new ByteArrayOutputStream();
      answer.to(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
