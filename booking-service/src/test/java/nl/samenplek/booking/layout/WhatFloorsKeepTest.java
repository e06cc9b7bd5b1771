package nl.samenplek.booking.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.samenplek.booking.layout.Publishing.HaveBookings;
import nl.samenplek.booking.layout.Publishing.OnOtherFloors;
import nl.samenplek.booking.layout.Publishing.Published;
import org.junit.jupiter.api.Test;

/** No change of a floor takes away what somebody has booked, or what stands on another floor. */
class WhatFloorsKeepTest extends FloorsOfATownHall {
  @Test
  void keepsWhatIsBookedOnItsDaysAndOnNoOthers() {
    publish(null, "a", "b");
    publish(JULY, "b");
    booked.add(new Booked("b", MARCH.plusDays(3)));

    assertThat(publish(MARCH, "a")).isEqualTo(new HaveBookings(List.of("b"), 1, MARCH.plusDays(4)));
    assertThat(publish(MARCH.plusDays(4), "a")).isInstanceOf(Published.class);
    booked.clear();
    booked.add(new Booked("b", JULY));
    assertThat(publish(MARCH, "a")).isInstanceOf(Published.class);
  }

  @Test
  void keepsWhatIsBookedWhenARevisionIsTakenBack() {
    publish(null, "a");
    publish(MARCH, "b");
    booked.add(new Booked("b", JULY));

    assertThat(withdraw(2)).isEqualTo(new HaveBookings(List.of("b"), 1, JULY.plusDays(1)));
  }

  @Test
  void hasAWorkplaceWithOneIdThroughAllRevisionsAndOnOneFloorADay() {
    publish(null, "a", "b");
    publish(MARCH, "b");

    assertThat(upstairs(null, "a")).isEqualTo(new OnOtherFloors(List.of("a"), null));
    assertThat(upstairs(JULY, "a", "b")).isEqualTo(new OnOtherFloors(List.of("b"), null));
    assertThat(upstairs(MARCH, "a")).isInstanceOf(Published.class);
    assertThat(catalogue.workplace("a", MARCH.minusDays(1)).orElseThrow().floor().id())
        .isEqualTo("f-1");
    assertThat(catalogue.workplace("a", MARCH).orElseThrow().floor().id()).isEqualTo("f-2");
    assertThat(withdraw(2)).isEqualTo(new OnOtherFloors(List.of("a"), null));
    assertThat(on(MARCH)).containsExactly("b");
  }

  @Test
  void letsOneOfTwoWinWhoPutAWorkplaceOnTwoFloorsAtOnce() throws Exception {
    for (var round = 0; round < 10; round++) {
      var place = "w-" + round;
      var from = MARCH.plusDays(round);
      var work =
          Stream.of("f-1", "f-2", "f-3")
              .<Callable<Publishing>>map(
                  id ->
                      () ->
                          floors.publish(
                              floor(id, id + place, place),
                              DRAWING,
                              from,
                              OptionalLong.empty(),
                              IRIS))
              .toList();
      try (var planners = Executors.newVirtualThreadPerTaskExecutor()) {
        var done = new ArrayList<Publishing>();
        for (var one : planners.invokeAll(work)) {
          done.add(one.get());
        }
        assertThat(done.stream().filter(Published.class::isInstance)).hasSize(1);
        assertThat(done.stream().filter(OnOtherFloors.class::isInstance)).hasSize(2);
      }
      assertThat(
              stored.all().stream()
                  .flatMap(floor -> floor.on(from).stream())
                  .flatMap(floor -> floor.workplaces().stream())
                  .filter(workplace -> workplace.id().equals(place)))
          .hasSize(1);
    }
  }
}
