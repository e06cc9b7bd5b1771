package nl.samenplek.booking.booking;

import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.booking.ClaimingPath.Step;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.people.Person;
import nl.samenplek.booking.time.Interval;

/** People who try everything on a few desks on one day; remembers what they were promised. */
final class RandomCrowd {
  private static final int PEOPLE = 8;
  private static final int QUARTERS = 40;
  private static final int LONGEST = 8;
  private static final int RECENT = 16;

  private final long seed;
  private final List<Instance> instances;
  private final StoredBookings stored;
  private final Stage stage;
  private final List<Booking> seen = new CopyOnWriteArrayList<>();
  private final Deque<Left> leftARest = new ConcurrentLinkedDeque<>();
  private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
  private final Set<String> didSomething = ConcurrentHashMap.newKeySet();

  /** A booking that went elsewhere and kept the rest of its time, with what it was before. */
  private record Left(Booking now, Booking before) {}

  /** Where it happens. */
  interface Stage {
    List<String> workplaces();

    Instant opening();

    Wish wish(Person person, String workplace, Interval interval);

    /** What the house gave back of that person, with the version of each. */
    Map<String, Long> givenBack(String person);
  }

  RandomCrowd(long seed, List<Instance> instances, StoredBookings stored, Stage stage) {
    this.seed = seed;
    this.instances = instances;
    this.stored = stored;
    this.stage = stage;
  }

  /** The highest version that each booking was acknowledged with. */
  Map<String, Long> acknowledged() {
    return acknowledged;
  }

  Set<String> pathsThatDidSomething() {
    return didSomething;
  }

  /** What every occupant's id begins with. */
  String name() {
    return "crowd-" + seed + "-";
  }

  /**
   * Goes so many steps, and on while some path did nothing in some instance: few of the moves that
   * chance thinks of are possible. Ten times as many must do.
   */
  int live(int thread, int steps) {
    var random = new Random(seed * 1_000 + thread);
    for (int step = 0; step < steps || (step < 10 * steps && !everyPathDidSomething()); step++) {
      go(random, seed + "-" + thread + "-" + step);
    }
    return thread;
  }

  boolean everyPathDidSomething() {
    return didSomething.size() == ClaimingPath.values().length * instances.size();
  }

  private void go(Random random, String reference) {
    var path = ClaimingPath.values()[random.nextInt(ClaimingPath.values().length)];
    var instance = random.nextInt(instances.size());
    var person = Persons.person(name() + random.nextInt(PEOPLE), "t");
    var workplace = stage.workplaces().get(random.nextInt(stage.workplaces().size()));
    var interval = interval(random);
    var pick = random.nextInt(Integer.MAX_VALUE);
    if (!path.changesABooking()) {
      var wish = stage.wish(person, workplace, interval);
      note(path, instance, new Step(null, wish, wish, reference));
    } else if (path == ClaimingPath.REJOINING_THE_REST && !leftARest.isEmpty()) {
      note(path, instance, wayBack(reference));
    } else if (!seen.isEmpty()) {
      var known = atItsNewestNowAndThen(oneOfTheLast(pick), random);
      var occupant = Persons.person(Objects.requireNonNull(known.occupant()), "t");
      var asItWas = stage.wish(occupant, known.workplace(), known.interval());
      note(
          path,
          instance,
          new Step(known, stage.wish(occupant, workplace, interval), asItWas, reference));
    }
  }

  /** Most that came before is cancelled by now, and of what is cancelled little can be changed. */
  private Booking oneOfTheLast(int pick) {
    var last = List.copyOf(seen);
    return last.get(last.size() - 1 - pick % Math.min(last.size(), RECENT));
  }

  /** The rest can be taken back of what left one, and best to where it came from. */
  private Step wayBack(String reference) {
    var left = Objects.requireNonNull(leftARest.peekLast());
    var occupant = Persons.person(Objects.requireNonNull(left.now().occupant()), "t");
    var back = stage.wish(occupant, left.before().workplace(), left.before().interval());
    return new Step(left.now(), back, back, reference);
  }

  private Booking atItsNewestNowAndThen(Booking known, Random random) {
    return random.nextBoolean() ? stored.find(known.id()).orElse(known) : known;
  }

  private void note(ClaimingPath path, int instance, Step step) {
    var outcome = path.go(instances.get(instance), step);
    if (path == ClaimingPath.GIVING_BACK) {
      // whatever became of the booking that was picked, all else that the person held went too
      stage
          .givenBack(step.occupant())
          .forEach((id, version) -> acknowledged.merge(id, version, Math::max));
    }
    if (outcome instanceof Done(var booking)) {
      var rest = Objects.requireNonNullElse(booking.rest(), List.<BookingAsShown>of());
      Stream.concat(Stream.of(booking), rest.stream()).forEach(this::promised);
      if (path == ClaimingPath.KEEPING_THE_REST && !rest.isEmpty()) {
        stored.find(booking.id()).ifPresent(now -> leftARest.add(new Left(now, step.booking())));
      }
      if (!path.isAboutTheRest() || !rest.isEmpty()) {
        didSomething.add(path + " in " + instance);
      }
    }
  }

  private void promised(BookingAsShown booking) {
    acknowledged.merge(booking.id(), booking.version(), Math::max);
    stored.find(booking.id()).ifPresent(seen::add);
  }

  private Interval interval(Random random) {
    var begin = stage.opening().plusSeconds(900L * random.nextInt(QUARTERS));
    return new Interval(begin, begin.plusSeconds(900L * (1 + random.nextInt(LONGEST))));
  }
}
