package nl.samenplek.booking.layout;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which workplaces must stay what they are. Answered by whoever knows. */
@FunctionalInterface
public interface WorkplacesInUse {
  /**
   * Those of the given workplaces that are in use at some time from the one moment until the other;
   * empty when none is.
   *
   * @param until exclusive; absent: for good
   */
  Optional<InUse> among(Collection<String> workplaces, Instant from, @Nullable Instant until);
}
