package nl.samenplek.booking.layout;

import java.util.Collection;
import java.util.List;

/** Which workplaces must stay what they are. Answered by whoever knows. */
@FunctionalInterface
public interface WorkplacesInUse {
  /** Those of the given workplaces that are in use now or later. */
  List<String> among(Collection<String> workplaces);
}
