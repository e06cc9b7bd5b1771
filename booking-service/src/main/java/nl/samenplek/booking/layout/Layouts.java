package nl.samenplek.booking.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All sites and floors on all days, answered from memory. There is no layout without a date: who
 * asks says for when.
 */
public interface Layouts {
  /** Every site that is known, also one that is no more; by name. */
  Collection<Site> sites();

  /** As it is known now; it may be no more on some date. */
  Optional<Site> site(String id);

  /** Empty when there is no such floor on that day, at a site that is there. */
  Optional<Floor> floor(String id, LocalDate date);

  /** All revisions of a floor; empty when there is no such floor on any day. */
  Optional<Revisions> revisions(String floor);

  /** Floors of a site on that day, lowest first. */
  List<Floor> floorsOf(String site, LocalDate date);

  /** The days around that date on which the site has just these floors, each laid out so. */
  Days unchangedAround(String site, LocalDate date);

  /** Empty when it is not there on that day. */
  Optional<Spot> workplace(String id, LocalDate date);

  /**
   * The workplace on that day, else as it is on the day nearest to it; empty when it is there on no
   * day at all.
   */
  Optional<Spot> nearest(String id, LocalDate date);

  /** The workplace on the local date of the moment, else on the day nearest to that. */
  default Optional<Spot> nearest(String id, Instant moment) {
    return siteOf(id).flatMap(site -> nearest(id, site.dateOf(moment)));
  }

  /** Where a workplace is, was or will be; the latest, should it change sites. */
  Optional<Site> siteOf(String workplace);
}
