package nl.samenplek.people.presence.store;

import java.time.LocalDate;
import java.util.List;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.people.OnTheStore;
import nl.samenplek.people.presence.Bookings;
import nl.samenplek.people.presence.Derivation;

/** A site nobody else has, and bookings there on a Tuesday to come. */
public final class StoredPresence {
  private static final OnTheStore PARTS = OnTheStore.shared();
  public final String site = "store-" + Long.toString(System.nanoTime(), 36);
  public final LocalDate tuesday = Bookings.nextTuesday();
  private int bookings;

  public <T> T the(Class<T> kind) {
    return PARTS.the(kind);
  }

  /** A booking of that person, not yet stored. */
  public Bookings desk(String person) {
    bookings++;
    return Bookings.aDesk(site + "-" + bookings, person).at(site, "w-" + bookings).on(tuesday);
  }

  /** As if the topic had told so, all in one bunch. */
  public void store(BookingEvent... events) {
    the(PresenceRecords.class).reflect(List.of(events), Derivation::next);
  }
}
