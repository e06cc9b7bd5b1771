package nl.samenplek.booking.availability;

import static nl.samenplek.booking.availability.Held.at;
import static nl.samenplek.booking.availability.Held.from;
import static nl.samenplek.booking.availability.Held.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.availability.FloorDay.Asked;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.LayoutCatalogue;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.layout.Zone.OpenTo;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.booking.time.Quarters;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FloorDayInBytesTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final Zone ZONE =
      new Zone("zone", new Words("Vak", "Bay"), 1, List.of(), OpenTo.EVERYBODY);
  private static final int DESKS = 500;

  private final JsonMapper json = new JsonMapper();
  private final AvailabilityIndex index = new AvailabilityIndex();
  private final FloorDays days =
      new FloorDays(
          new FloorBoards(index, new LayoutCatalogue()),
          site -> "the-stream",
          json,
          Clock.fixed(at("08:00"), ZoneOffset.UTC));

  @Test
  void tellsOfEveryWorkplaceWhatTheIndexHolds() {
    bookingsAtRandomAcrossMidnights();
    var site = Sites.townHall();
    var asked = from("10:00", "11:30");

    var told = told(floor(DESKS), asked);

    assertThat(told.path("workplaces")).hasSize(DESKS);
    for (var place : told.path("workplaces")) {
      var id = place.path("workplace").asString();
      assertThat(place.path("state").asString()).isEqualTo(index.fillIn(id, asked).word());
      assertThat(slots(place))
          .isEqualTo(index.takenIn(id, site.dayOf(TUESDAY)).stream().map(Slot::interval).toList());
    }
  }

  @Test
  void readsAsTheFloorDayThatIsDescribed() {
    index.apply(placed("b-1", "d-0", from("09:00", "12:00")));

    var told = told(floor(2), null);

    assertThat(told.path("floor").asString()).isEqualTo("f-1");
    assertThat(told.path("stream").asString()).isEqualTo("the-stream");
    assertThat(told.path("workplaces").toString())
        .isEqualTo(
            """
            [{"workplace":"d-0","state":"partly","taken":[{"from":"2026-11-24T09:00:00Z","until":"2026-11-24T12:00:00Z",\
            "mine":false}],"bookable":true,"matches":true},\
            {"workplace":"d-1","state":"free","taken":[],"bookable":true,"matches":true}]\
            """);
  }

  @Test
  void looksAtTheFloorAsItIsNow() {
    told(floor(2), null);

    assertThat(told(floor(3), null).path("workplaces")).hasSize(3);
  }

  @Test
  void seesWhatIsBookedAfterTheFloorWasFirstAskedFor() {
    var floor = floor(1);
    told(floor, null);

    index.apply(placed("b-1", "d-0", from("06:00", "18:00")));

    assertThat(told(floor, null).path("workplaces").path(0).path("state").asString())
        .isEqualTo("taken");
  }

  @Test
  void endsWithWhatBrokeTheLineToTheViewer() {
    var broken = new IOException("Broken pipe");
    var line =
        new OutputStream() {
          @Override
          public void write(int some) throws IOException {
            throw broken;
          }
        };

    assertThatThrownBy(() -> written(floor(DESKS), null).to(line)).isSameAs(broken);
  }

  private void bookingsAtRandomAcrossMidnights() {
    var random = new Random(20261124);
    var first = Quarters.of(at("00:00")) - 96;
    for (int nth = 0; nth < 3 * DESKS; nth++) {
      var begin = first + random.nextInt(3 * 96);
      var slot =
          new Interval(Quarters.startOf(begin), Quarters.startOf(begin + 1 + random.nextInt(120)));
      index.apply(placed("b-" + nth, "d-" + random.nextInt(DESKS), slot));
    }
  }

  private JsonNode told(Floor floor, @org.jspecify.annotations.Nullable Interval asked) {
    return json.readTree(FloorAsWritten.bytes(written(floor, asked)));
  }

  private WrittenOut written(Floor floor, @org.jspecify.annotations.Nullable Interval asked) {
    var viewer = new Viewer("account", Persons.sanne(), Set.of());
    return days.write(Sites.townHall(), floor, new Asked(TUESDAY, asked, Set.of()), viewer);
  }

  private static List<Interval> slots(JsonNode place) {
    return place.path("taken").valueStream().map(FloorDayInBytesTest::interval).toList();
  }

  private static Interval interval(JsonNode slot) {
    return new Interval(
        Instant.parse(slot.path("from").asString()), Instant.parse(slot.path("until").asString()));
  }

  private static Floor floor(int desks) {
    List<Workplace> places =
        IntStream.range(0, desks).mapToObj(nth -> Spots.desk("d-" + nth, nth)).toList();
    return Spots.floor("f-1", 1, places, ZONE);
  }
}
