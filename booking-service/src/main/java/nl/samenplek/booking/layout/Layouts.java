package nl.samenplek.booking.layout;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All sites and floors as they are now, answered from memory. */
public interface Layouts {
  Collection<Site> sites();

  Optional<Site> site(String id);

  Optional<Floor> floor(String id);

  /** Floors of a site, lowest first. */
  List<Floor> floorsOf(String site);

  Optional<Spot> workplace(String id);
}
