package nl.samenplek.booking.booking.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.statistics.Statistics;
import nl.samenplek.booking.Who;
import nl.samenplek.booking.booking.web.Command.Hours;
import nl.samenplek.booking.booking.web.Command.Place;

/**
 * Whatever people do, in whatever order, the service answers as somebody with a sheet of paper
 * would, through both changes of the clock. What fails is made shorter and printed with its seed;
 * to do it again: {@code @Property(seed = "…")}.
 */
class AsOnPaperTest {
  private static final TheService SERVICE = new TheService(World.BEGIN);

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theServiceAnswersAsThePaperDoes(@ForAll("anything") ActionChain<World> chain) {
    var world = chain.withInvariant("what is taken", World::agreeOnWhatIsTaken).run();

    world.agreeOnWhatIsStored();
    world.answers().forEach(answer -> Statistics.label("answers").collect(answer));
    var clock = Statistics.label("changes of the clock");
    clock.collect(world.changesOfTheClock());
    clock.coverage(seen -> seen.check(2).count(many -> many > 0));
    var forgotten = Statistics.label("forgotten while people went on");
    forgotten.collect(world.hasForgotten());
    forgotten.coverage(seen -> seen.check(true).count(many -> many > 0));
  }

  @Provide
  Arbitrary<ActionChain<World>> anything() {
    return Commands.inAnyOrder(SERVICE);
  }

  @Example
  void thePaperFindsAStoreThatLetsTwoIn() {
    var careless = new TheService(World.BEGIN);
    careless.bookings().dropIndex("one-holder-per-claim");
    var world = new World(careless);
    var hour = new Hours(1, 8, 4);

    world.run(new Place(Who.SANNE, null, "d-1", hour, null));
    careless.forgetsWhatIsTaken();

    assertThatThrownBy(() -> world.run(new Place(Who.BRAM, null, "d-1", hour, null)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("already-claimed");
  }
}
