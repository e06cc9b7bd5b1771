package nl.samenplek.booking.availability;

import static nl.samenplek.booking.availability.Held.cancelled;
import static nl.samenplek.booking.availability.Held.from;
import static nl.samenplek.booking.availability.Held.moved;
import static nl.samenplek.booking.availability.Held.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.events.BookingEvent;

class RebuiltOrLivedThroughTest {

  @Property(tries = 200)
  void anyOrderAndAnyRepetitionLeadToTheSame(@ForAll long seed) {
    var random = new Random(seed);
    var lives = new ArrayList<BookingEvent>();
    var last = new HashMap<String, BookingEvent>();
    for (int number = 0; number < 30; number++) {
      live("b-" + number, random).forEach(event -> remember(event, lives, last));
    }
    var livedThrough = new AvailabilityIndex();
    var disordered = new ArrayList<>(lives);
    disordered.addAll(lives.subList(0, lives.size() / 2));
    Collections.shuffle(disordered, random);

    disordered.forEach(livedThrough::apply);

    assertThat(picture(livedThrough)).isEqualTo(picture(rebuilt(last)));
  }

  private static AvailabilityIndex rebuilt(Map<String, BookingEvent> last) {
    var index = new AvailabilityIndex();
    last.values().forEach(index::apply);
    return index;
  }

  private static void remember(
      BookingEvent event, List<BookingEvent> lives, Map<String, BookingEvent> last) {
    lives.add(event);
    last.put(event.booking(), event);
  }

  private static List<BookingEvent> live(String booking, Random random) {
    var life = new ArrayList<BookingEvent>();
    life.add(placed(booking, desk(random), interval(random)));
    for (int sequence = 2; sequence <= 1 + random.nextInt(5); sequence++) {
      life.add(
          random.nextBoolean()
              ? moved(booking, sequence, desk(random), interval(random))
              : cancelled(booking, sequence, desk(random), interval(random)));
    }
    return life;
  }

  private static String desk(Random random) {
    return "d-" + random.nextInt(4);
  }

  private static Interval interval(Random random) {
    var begin = from("00:00", "00:15").from().plusSeconds(900L * random.nextInt(150));
    return new Interval(begin, begin.plusSeconds(900L * (1 + random.nextInt(20))));
  }

  private static Map<String, Object> picture(AvailabilityIndex index) {
    var days =
        new Interval(
            from("00:00", "01:00").from(), from("00:00", "01:00").from().plusSeconds(3 * 86_400));
    var picture = new HashMap<String, Object>();
    for (int desk = 0; desk < 4; desk++) {
      picture.put("slots " + desk, index.takenIn("d-" + desk, days));
      for (int quarter = 0; quarter < 200; quarter++) {
        var begin = days.from().plusSeconds(900L * quarter);
        var piece = new Interval(begin, begin.plusSeconds(900));
        picture.put("fill " + desk + " " + quarter, index.fillIn("d-" + desk, piece));
      }
    }
    return picture;
  }
}
