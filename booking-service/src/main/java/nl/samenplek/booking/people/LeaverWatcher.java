package nl.samenplek.booking.people;

import java.util.Collection;

/**
 * Is told who left the directory. It may be told the same again, and by two instances at once. What
 * it throws makes the telling happen once more.
 */
@FunctionalInterface
public interface LeaverWatcher {
  void left(Collection<String> persons);
}
