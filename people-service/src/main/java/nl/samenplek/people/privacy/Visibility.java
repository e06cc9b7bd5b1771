package nl.samenplek.people.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What one viewer may see of others: the one door through which presence leaves this service. */
public record Visibility(Viewer viewer) {

  public boolean reaches(Subject subject) {
    for (Rule rule : Rule.values()) {
      Rule.Opinion opinion = rule.of(viewer, subject);
      if (opinion != Rule.Opinion.NONE) {
        return opinion == Rule.Opinion.SHOW;
      }
    }
    return false;
  }

  /** The content, if the viewer may see it. */
  public <T> Optional<T> of(Veiled<T> veiled) {
    return reaches(veiled.subject()) ? Optional.of(veiled.content()) : Optional.empty();
  }

  /** What is visible of these, in the same order. */
  public <T> List<T> ofAll(Collection<Veiled<T>> veiled) {
    return veiled.stream().flatMap(one -> of(one).stream()).toList();
  }
}
