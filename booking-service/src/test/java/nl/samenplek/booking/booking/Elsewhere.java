package nl.samenplek.booking.booking;

import java.util.HashMap;
import nl.samenplek.booking.BookingApplication;
import nl.samenplek.parts.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Another instance of the service on the same store and broker, until the tests end. */
final class Elsewhere {
  private static @Nullable ConfigurableApplicationContext context;

  private Elsewhere() {}

  static synchronized ConfigurableApplicationContext on(String database) {
    if (context == null) {
      var settings = new HashMap<String, Object>(Parts.shared().environment());
      settings.put("SAMENPLEK_BOOKING_DATABASE", database);
      settings.put("SAMENPLEK_BOOKING_PORT", "0");
      settings.put("SAMENPLEK_BOOKING_INNER_PORT", "0");
      context = new SpringApplicationBuilder(BookingApplication.class).properties(settings).run();
    }
    return context;
  }
}
