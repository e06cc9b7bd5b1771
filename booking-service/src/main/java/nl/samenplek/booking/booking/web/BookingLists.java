package nl.samenplek.booking.booking.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenplek.booking.booking.BookingAsShown;
import nl.samenplek.booking.booking.ShowingBookings;
import nl.samenplek.booking.booking.State;
import nl.samenplek.booking.booking.store.Listing;
import nl.samenplek.booking.booking.store.Listing.Position;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.people.Viewers;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.Page;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.input.Reading;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Bookings of one person as a list: one's own, or (reception and administrators) another's. */
@Component
class BookingLists {
  /** What can be asked for, and the states that it means. */
  private static final Map<String, List<String>> STATES =
      Map.of(
          "standing", State.STANDING,
          "placed", List.of("placed"),
          "cancelled", List.of("cancelled"),
          "released", List.of("released"));

  private final ShowingBookings showing;
  private final Viewers viewers;
  private final Cursors cursors;
  private final Problems problems;

  BookingLists(ShowingBookings showing, Viewers viewers, Cursors cursors, Problems problems) {
    this.showing = showing;
    this.viewers = viewers;
    this.cursors = cursors;
    this.problems = problems;
  }

  /** The list's parameters. */
  record Asked(
      @Nullable Boolean mine,
      @Nullable String occupant,
      @Nullable Boolean forOthers,
      @Nullable Instant from,
      @Nullable Instant until,
      @Nullable List<String> state) {
    String name(String person) {
      return "bookings?"
          + String.join("&", person, text(forOthers), text(from), text(until), text(state));
    }

    private static String text(@Nullable Object value) {
      return Objects.toString(value, "");
    }
  }

  ResponseEntity<?> answer(Asked asked, Paging paging, Caller caller) {
    check(asked);
    var person = person(asked, caller);
    if (person == null) {
      return problems.answer(Problem.forbidden());
    }
    var name = asked.name(person);
    var after =
        paging
            .after(cursors, name)
            .map(position -> new Position(Instant.parse(position.get(0)), position.get(1)))
            .orElse(null);
    var states =
        asked.state() == null
            ? null
            : asked.state().stream()
                .flatMap(word -> Objects.requireNonNull(STATES.get(word)).stream())
                .distinct()
                .toList();
    var listing =
        new Listing(
            person,
            asked.forOthers(),
            asked.from(),
            asked.until(),
            states,
            after,
            paging.limit() + 1);
    return Page.of(showing.list(listing), paging.limit(), booking -> cursor(name, booking))
        .answer();
  }

  private String cursor(String name, BookingAsShown booking) {
    return cursors.seal(name, booking.from().toString(), booking.id());
  }

  /** Null when the viewer may not see that person's bookings. */
  private @Nullable String person(Asked asked, Caller caller) {
    if (asked.occupant() == null) {
      return Objects.requireNonNull(viewers.inTheDirectory(caller).person()).id();
    }
    Viewer viewer = viewers.of(caller);
    var allowed = viewer.is(asked.occupant()) || ShowingBookings.maySeeAll(viewer);
    return allowed ? asked.occupant() : null;
  }

  private static void check(Asked asked) {
    var reading = new Reading();
    var state = asked.state();
    reading.check(state == null || STATES.keySet().containsAll(state), "state", "unknown-word");
    reading.check(!Boolean.FALSE.equals(asked.mine()), "mine", "mine-or-occupant");
    reading.check(asked.mine() == null || asked.occupant() == null, "occupant", "mine-or-occupant");
    if (asked.occupant() != null) {
      reading.id("occupant", asked.occupant());
    }
    reading.refuseIfAnythingWasFound();
  }
}
