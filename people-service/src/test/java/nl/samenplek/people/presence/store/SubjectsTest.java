package nl.samenplek.people.presence.store;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenplek.people.privacy.Sharing;
import nl.samenplek.people.privacy.Subject;
import org.junit.jupiter.api.Test;

class SubjectsTest {
  private static final Subject BEFORE = new Subject("p-1", "team", "heemskerk", Sharing.NOBODY);
  private static final Subject AFTER = new Subject("p-1", "team", "heemskerk", Sharing.TEAM);
  private final Subjects subjects = new Subjects();

  @Test
  void followAPersonFromTheNewestThatIsKnown() {
    subjects.remember(BEFORE);

    var followed = subjects.following(AFTER);

    assertThat(followed.get()).isEqualTo(AFTER);
    subjects.remember(BEFORE);
    assertThat(followed.get()).isEqualTo(BEFORE);
  }
}
