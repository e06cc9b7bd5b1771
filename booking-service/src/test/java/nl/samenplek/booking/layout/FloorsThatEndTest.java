package nl.samenplek.booking.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import nl.samenplek.booking.layout.Publishing.ChangesLater;
import nl.samenplek.booking.layout.Publishing.HaveBookings;
import nl.samenplek.booking.layout.Publishing.InThePast;
import nl.samenplek.booking.layout.Publishing.Published;
import nl.samenplek.booking.layout.Publishing.SiteEnded;
import nl.samenplek.booking.layout.Publishing.Unchanged;
import org.junit.jupiter.api.Test;

class FloorsThatEndTest extends FloorsOfATownHall {
  @Test
  void endsOnADateAndCanBeOpenedAgain() {
    publish(null, "a");
    publish(JULY, "b");
    assertThat(end(MARCH)).isEqualTo(new ChangesLater(List.of(JULY)));
    assertThat(withdraw(2)).isInstanceOf(Published.class);
    booked.add(new Booked("a", MARCH));
    assertThat(end(MARCH)).isEqualTo(new HaveBookings(List.of("a"), 1, MARCH.plusDays(1)));
    booked.clear();

    assertThat(end(MARCH)).isInstanceOf(Published.class);

    assertThat(end(MARCH)).isInstanceOf(Unchanged.class);
    assertThat(on(MARCH.minusDays(1))).containsExactly("a");
    assertThat(on(MARCH)).isEmpty();
    assertThat(catalogue.floorsOf("stadhuis", MARCH)).isEmpty();
    publish(JULY, "a");
    assertThat(on(JULY)).containsExactly("a");
    assertThat(catalogue.nearest("a", MARCH).orElseThrow().there())
        .containsExactly(new Days(Revision.ALWAYS, MARCH), new Days(JULY, null));
    assertThat(end(TODAY.minusDays(1))).isEqualTo(new InThePast(TODAY));
  }

  @Test
  void isOverWhenItsSiteIs() {
    publish(null, "a");
    booked.add(new Booked("a", MARCH));
    assertThat(sites.end("stadhuis", MARCH, OptionalLong.empty(), IRIS))
        .isEqualTo(new HaveBookings(List.of("a"), 1, MARCH.plusDays(1)));
    booked.clear();

    assertThat(sites.end("stadhuis", MARCH, OptionalLong.empty(), IRIS))
        .isInstanceOf(Published.class);

    assertThat(on(MARCH)).isEmpty();
    assertThat(catalogue.workplace("a", MARCH.minusDays(1))).isPresent();
    assertThat(catalogue.workplace("a", MARCH)).isEmpty();
    assertThat(publish(JULY, "b")).isEqualTo(new SiteEnded(MARCH));
    assertThat(catalogue.site("stadhuis").orElseThrow().openingOn(MARCH)).isEmpty();
    assertThat(sites.end("stadhuis", null, OptionalLong.empty(), IRIS))
        .isInstanceOf(Published.class);
    assertThat(on(MARCH)).containsExactly("a");
  }
}
