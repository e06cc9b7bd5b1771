package nl.samenplek.booking.booking.web;

import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import nl.samenplek.booking.Who;
import nl.samenplek.booking.booking.Rest;
import nl.samenplek.booking.booking.web.Command.Again;
import nl.samenplek.booking.booking.web.Command.Cancel;
import nl.samenplek.booking.booking.web.Command.Hours;
import nl.samenplek.booking.booking.web.Command.Import;
import nl.samenplek.booking.booking.web.Command.Item;
import nl.samenplek.booking.booking.web.Command.Leave;
import nl.samenplek.booking.booking.web.Command.Move;
import nl.samenplek.booking.booking.web.Command.Part;
import nl.samenplek.booking.booking.web.Command.Pass;
import nl.samenplek.booking.booking.web.Command.Place;
import nl.samenplek.booking.booking.web.Command.Restore;
import nl.samenplek.booking.booking.web.Command.SameTime;
import nl.samenplek.booking.booking.web.Command.Stay;
import nl.samenplek.booking.booking.web.Command.ToTheNextChangeOfTheClock;
import nl.samenplek.booking.booking.web.Command.Version;
import nl.samenplek.booking.booking.web.Command.When;

/** Everything that may happen, as often as it takes for it to get interesting. */
final class Commands {
  private static final int STEPS = 40;

  private Commands() {}

  static Arbitrary<ActionChain<World>> inAnyOrder(TheService service) {
    return ActionChain.startWith(() -> new World(service))
        .withAction(8, when(World::always, places()))
        .withAction(3, when(World::hasBookings, moves()))
        .withAction(2, when(World::hasBookings, cancellations()))
        .withAction(2, when(World::hasBookings, restorations()))
        .withAction(4, when(World::hasBookings, leaves()))
        .withAction(2, when(World::hasBookings, stays()))
        .withAction(1, when(World::always, imports()))
        .withAction(2, when(World::hasKeyedRequests, picks().map(Again::new)))
        .withAction(2, when(World::always, Arbitraries.integers().between(1, 300).map(Pass::new)))
        .withAction(2, when(World::always, minutes().map(ToTheNextChangeOfTheClock::new)))
        .withMaxTransformations(STEPS);
  }

  private static Arbitrary<Place> places() {
    return Combinators.combine(
            who(), who().injectNull(0.85), workplaces(), whens(), keys().injectNull(0.6))
        .as(Place::new);
  }

  private static Arbitrary<Move> moves() {
    return Combinators.combine(
            whoMostlyMay(),
            picks(),
            versions(),
            workplaces().injectNull(0.4),
            whensOrTheSame(),
            Arbitraries.of(Rest.class))
        .as(Move::new);
  }

  private static Arbitrary<Cancel> cancellations() {
    return Combinators.combine(whoMostlyMay(), picks(), versions()).as(Cancel::new);
  }

  private static Arbitrary<Restore> restorations() {
    return Combinators.combine(whoMostlyMay(), picks(), versions()).as(Restore::new);
  }

  private static Arbitrary<Leave> leaves() {
    return Combinators.combine(whoMostlyMay(), picks(), versions()).as(Leave::new);
  }

  private static Arbitrary<Stay> stays() {
    return Combinators.combine(whoMostlyMay(), picks(), versions()).as(Stay::new);
  }

  private static Arbitrary<Import> imports() {
    var item =
        Combinators.combine(Arbitraries.of("a", "b", "c"), who(), workplaces(), hours(-30))
            .as(Item::new);
    return Combinators.combine(
            item.list().ofMinSize(1).ofMaxSize(3).uniqueElements(Item::reference),
            keys().injectNull(0.3))
        .as(Import::new);
  }

  private static Arbitrary<When> whens() {
    return Arbitraries.oneOf(hours(-1), parts());
  }

  private static Arbitrary<When> whensOrTheSame() {
    return Arbitraries.oneOf(hours(-1), parts(), Arbitraries.just(new SameTime()));
  }

  /** Mostly today or tomorrow, around the hour at which the clock is changed. */
  private static Arbitrary<Hours> hours(int earliest) {
    var days =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(earliest, NightHouse.HORIZON + 1));
    var quarters =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 16), Arbitraries.integers().between(-1, 50));
    return Combinators.combine(days, quarters, Arbitraries.integers().between(1, 12))
        .as(Hours::new);
  }

  private static Arbitrary<Part> parts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.of("morning", "afternoon", "whole-day"))
        .as(Part::new);
  }

  private static Arbitrary<Who> who() {
    return Arbitraries.of(Who.SANNE, Who.FEMKE, Who.BRAM, Who.KARIN, Who.RUBEN, Who.DAAN);
  }

  /** Reception may change everything. */
  private static Arbitrary<Who> whoMostlyMay() {
    return Arbitraries.oneOf(Arbitraries.just(Who.RUBEN), who());
  }

  private static Arbitrary<Version> versions() {
    return Arbitraries.of(
        Version.RIGHT, Version.RIGHT, Version.RIGHT, Version.NONE, Version.NONE, Version.STALE);
  }

  private static Arbitrary<String> workplaces() {
    return Arbitraries.oneOf(Arbitraries.of("d-1", "r-1"), Arbitraries.of(NightHouse.workplaces()));
  }

  private static Arbitrary<String> keys() {
    return Arbitraries.of("k-1", "k-2", "k-3");
  }

  private static Arbitrary<Integer> picks() {
    return Arbitraries.integers().between(0, 99);
  }

  private static Arbitrary<Integer> minutes() {
    return Arbitraries.integers().between(0, 200);
  }

  private static Action.Independent<World> when(
      Predicate<World> possible, Arbitrary<? extends Command> commands) {
    return new Action.Independent<>() {
      @Override
      public boolean precondition(World world) {
        return possible.test(world);
      }

      @Override
      public Arbitrary<Transformer<World>> transformer() {
        return commands.map(it -> Transformer.mutate(it.toString(), world -> world.run(it)));
      }
    };
  }
}
