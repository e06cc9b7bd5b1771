package nl.samenplek.booking.booking.web;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.samenplek.booking.booking.Count;
import nl.samenplek.booking.booking.web.Answer.Seen;
import nl.samenplek.booking.booking.web.Command.Again;
import nl.samenplek.booking.booking.web.Command.Cancel;
import nl.samenplek.booking.booking.web.Command.Import;
import nl.samenplek.booking.booking.web.Command.Leave;
import nl.samenplek.booking.booking.web.Command.Move;
import nl.samenplek.booking.booking.web.Command.Pass;
import nl.samenplek.booking.booking.web.Command.Place;
import nl.samenplek.booking.booking.web.Command.Restore;
import nl.samenplek.booking.booking.web.Command.Stay;
import nl.samenplek.booking.booking.web.Command.ToTheNextChangeOfTheClock;
import nl.samenplek.booking.booking.web.Command.Version;
import nl.samenplek.booking.booking.web.TheService.Held;
import org.jspecify.annotations.Nullable;

/** The service and the paper side by side: each command goes to both, and they must agree. */
final class World {
  static final Instant BEGIN = Instant.parse("2027-03-26T22:07:00Z");

  private final TheService service;
  private final OnPaper paper = new OnPaper(BEGIN);
  private final List<Runnable> keyed = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();

  World(TheService service) {
    this.service = service;
    service.beginAnew(BEGIN);
  }

  /** What was answered, by code; done, when it was. */
  List<String> answers() {
    return answers;
  }

  int changesOfTheClock() {
    return paper.now.isBefore(TimesOnPaper.TO_SUMMER)
        ? 0
        : paper.now.isBefore(TimesOnPaper.TO_WINTER) ? 1 : 2;
  }

  void run(Command command) {
    switch (command) {
      case Place it -> place(it);
      case Import it -> bringIn(it);
      case Again(int pick) -> pick(keyed, pick).run();
      case Move it -> move(it);
      case Cancel(var by, int pick, var seen) -> {
        var number = number(pick);
        var version = version(number, seen);
        agree(service.cancel(by, number, version), paper.cancel(by, number, version));
      }
      case Restore(var by, int pick, var seen) -> {
        var number = number(pick);
        var version = version(number, seen);
        agree(service.restore(by, number, version), paper.restore(by, number, version));
      }
      case Leave(var by, int pick, var seen) -> {
        var number = number(pick);
        var version = version(number, seen);
        agree(service.leave(by, number, version), paper.leave(by, number, version));
      }
      case Stay(var by, int pick, var seen) -> {
        var number = number(pick);
        var version = version(number, seen);
        agree(service.stay(by, number, version), paper.stay(by, number, version));
      }
      case Pass(int minutes) -> itIs(paper.now.plus(Duration.ofMinutes(minutes)));
      case ToTheNextChangeOfTheClock(int before) -> toTheNextChange(Duration.ofMinutes(before));
    }
  }

  boolean hasForgotten() {
    return paper.lines.stream().anyMatch(Seen::isForgotten);
  }

  boolean always() {
    return true;
  }

  boolean hasBookings() {
    return !paper.lines.isEmpty();
  }

  boolean hasKeyedRequests() {
    return !keyed.isEmpty();
  }

  void agreeOnWhatIsTaken() {
    assertThat(service.taken()).isEqualTo(takenOnPaper());
  }

  /** Everything there is, read from the store. */
  void agreeOnWhatIsStored() {
    assertThat(service.takenWhenRebuilt()).isEqualTo(takenOnPaper());
    assertThat(service.stored()).isEqualTo(paper.lines);
    assertThat(Count.of(service.bookings(), paper.now)).isEqualTo(Count.PERFECT);
    assertThat(service.sequencesToPublish())
        .isEqualTo(
            paper.lines.stream()
                .map(line -> LongStream.rangeClosed(1, line.version()).boxed().toList())
                .toList());
  }

  private void place(Place it) {
    var occupant = it.occupant() == null ? null : it.occupant().id();
    var input = it.when().input(it.workplace(), occupant, paper.today());
    Runnable both =
        () -> agree(service.place(it.by(), input, it.key()), paper.place(it.by(), input, it.key()));
    both.run();
    if (it.key() != null) {
      keyed.add(both);
    }
  }

  private void bringIn(Import it) {
    var inputs = new LinkedHashMap<String, BookingInput>();
    it.items()
        .forEach(
            item ->
                inputs.put(
                    item.reference(),
                    item.hours().input(item.workplace(), item.occupant().id(), paper.today())));
    Runnable both = () -> agree(service.bringIn(inputs, it.key()), paper.bringIn(inputs, it.key()));
    both.run();
    if (it.key() != null) {
      keyed.add(both);
    }
  }

  private void move(Move it) {
    var number = number(it.pick());
    var version = version(number, it.version());
    var input = it.when().input(it.workplace(), null, paper.today());
    agree(
        service.move(it.by(), number, version, input, it.rest()),
        paper.move(it.by(), number, version, input, it.rest()));
  }

  private void agree(Answer fromTheService, Answer fromThePaper) {
    assertThat(fromTheService).isEqualTo(fromThePaper);
    answers.add(fromThePaper.code() == null ? "done" : fromThePaper.code());
  }

  private int number(int pick) {
    return pick(paper.lines, pick).number();
  }

  private @Nullable Long version(int number, Version seen) {
    var current = paper.lines.get(number).version();
    return switch (seen) {
      case NONE -> null;
      case RIGHT -> current;
      case STALE -> current + 7;
    };
  }

  private void toTheNextChange(Duration before) {
    var next =
        paper.now.isBefore(TimesOnPaper.TO_SUMMER)
            ? TimesOnPaper.TO_SUMMER
            : TimesOnPaper.TO_WINTER;
    var then = next.minus(before);
    if (then.isAfter(paper.now)) {
      itIs(then);
    }
  }

  private void itIs(Instant now) {
    paper.itIs(now);
    service.itIs(now);
  }

  private static <T> T pick(List<T> all, int pick) {
    return all.get(pick % all.size());
  }

  private Map<String, List<Held>> takenOnPaper() {
    var taken = new HashMap<String, List<Held>>();
    for (var workplace : NightHouse.workplaces()) {
      taken.put(
          workplace,
          paper.lines.stream()
              .filter(line -> line.holds() && line.workplace().equals(workplace))
              .sorted(comparing(Seen::from))
              .map(line -> new Held(line.number(), line.occupant(), line.from(), line.heldUntil()))
              .toList());
    }
    return taken;
  }
}
