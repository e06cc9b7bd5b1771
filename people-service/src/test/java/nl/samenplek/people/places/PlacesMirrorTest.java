package nl.samenplek.people.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.samenplek.events.FloorEnded;
import nl.samenplek.events.FloorPublished;
import nl.samenplek.events.SiteChanged;
import nl.samenplek.events.Words;
import nl.samenplek.events.WorkplaceKind;
import nl.samenplek.people.OnTheStore;
import org.junit.jupiter.api.Test;

class PlacesMirrorTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final PlacesMirror mirror = OnTheStore.shared().the(PlacesMirror.class);
  private final Places places = OnTheStore.shared().the(Places.class);
  private final String site = "m-" + Long.toString(System.nanoTime(), 36);

  @Test
  void knowsASiteAsItWasToldLast() {
    mirror.reflect(
        new SiteChanged(site, 2, "Raadhuis", "Europe/Amsterdam", LocalTime.of(13, 0), null));
    mirror.reflect(new SiteChanged(site, 1, "Oud", "Europe/Amsterdam", LocalTime.of(12, 0), null));

    assertThat(places.middayAt(site)).isEqualTo(LocalTime.of(13, 0));
    assertThat(places.site(site)).map(Site::name).contains("Raadhuis");
    mirror.forget(site);
    assertThat(places.site(site)).isEmpty();
    assertThat(places.middayAt(site)).isEqualTo(Site.MIDDAY_WHERE_UNKNOWN);
  }

  @Test
  void losesNoRevisionThoughAllComeAtOnce() throws Exception {
    var revisions = 12;
    try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
      var work = new ArrayList<Callable<Boolean>>();
      for (var revision = 1; revision <= revisions; revision++) {
        var told = floor(revision);
        work.add(
            () -> {
              mirror.reflect(told);
              return true;
            });
      }
      for (var done : instances.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
    }

    for (var revision = 1; revision <= revisions; revision++) {
      var day = MONDAY.plusDays(revision);
      var labels = places.printed(List.of(workplace(0), workplace(19)));
      assertThat(labels).containsOnlyKeys(workplace(0), workplace(19));
      assertThat(labels.values().stream().flatMap(it -> it.on(day).stream()))
          .extracting(Printed.Change::label)
          .containsExactlyInAnyOrder("r" + revision + ".0", "r" + revision + ".19");
    }
  }

  @Test
  void knowsAWorkplaceAgainAsItWasBeforeWhatIsWithdrawn() {
    mirror.reflect(floor(1));
    mirror.reflect(floor(5));
    mirror.reflect(floor(3));
    mirror.reflect(new FloorEnded(site, site + "-2", 6, MONDAY.plusDays(9)));

    mirror.forget(floor(5).key());
    assertThat(labelOn(MONDAY.plusDays(8))).isEqualTo("r3.0");
    mirror.forget(floor(3).key());
    assertThat(labelOn(MONDAY.plusDays(8))).isEqualTo("r1.0");
    assertThat(places.site(site)).isEmpty();
  }

  private String labelOn(LocalDate day) {
    return places.printed(List.of(workplace(0))).values().stream()
        .flatMap(printed -> printed.on(day).stream())
        .map(Printed.Change::label)
        .findFirst()
        .orElseThrow();
  }

  private FloorPublished floor(int revision) {
    var workplaces =
        IntStream.range(0, 20)
            .mapToObj(
                n ->
                    new FloorPublished.Workplace(
                        workplace(n), "r" + revision + "." + n, WorkplaceKind.desk, null, "zone-a"))
            .toList();
    return new FloorPublished(
        site,
        site + "-2",
        revision,
        MONDAY.plusDays(revision),
        "2",
        new Words("Tweede", "Second"),
        2,
        List.of(),
        workplaces);
  }

  private String workplace(int number) {
    return site + "-2-" + number;
  }
}
