package nl.samenplek.people.presence.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.samenplek.people.privacy.Subject;
import org.springframework.stereotype.Component;

/**
 * What those whose presence changed share now. A change that is shown again later, to a viewer who
 * comes back, is judged by this and not by what was shared when it happened.
 */
@Component
class Subjects {
  private final Map<String, Subject> newest = new ConcurrentHashMap<>();

  /** Always the newest that is known. */
  Supplier<Subject> following(Subject subject) {
    remember(subject);
    return () -> newest.getOrDefault(subject.person(), subject);
  }

  void remember(Subject subject) {
    newest.put(subject.person(), subject);
  }
}
