package nl.samenplek.booking.booking.web;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.state.ActionChain;

/** A few stories that are always the same: quick enough to be told to every mutant. */
class AStoryOnPaperTest {
  private static final TheService SERVICE = new TheService(World.BEGIN);

  @Property(
      tries = 6,
      seed = "20261124",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void theServiceAnswersAsThePaperDoes(@ForAll("stories") ActionChain<World> story) {
    story.withInvariant("what is taken", World::agreeOnWhatIsTaken).run().agreeOnWhatIsStored();
  }

  @Provide
  Arbitrary<ActionChain<World>> stories() {
    return Commands.inAnyOrder(SERVICE);
  }
}
