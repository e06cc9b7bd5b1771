package nl.samenplek.people.directory;

import nl.samenplek.people.privacy.Sharing;
import org.jspecify.annotations.Nullable;

/**
 * Whom a caller can find in the directory.
 *
 * @param organisation the caller's own, whose people are found, together with those of other
 *     organisations who share with everyone; null finds everybody
 */
public record Reach(@Nullable String organisation) {
  public static final Reach EVERYBODY = new Reach(null);

  public boolean includes(Person person) {
    return organisation == null
        || person.organisation().equals(organisation)
        || person.sharing() == Sharing.EVERYONE;
  }
}
