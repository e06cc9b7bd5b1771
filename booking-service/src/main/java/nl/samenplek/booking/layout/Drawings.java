package nl.samenplek.booking.layout;

import java.util.Optional;

/** The drawings of the floors, as they are now; read from the store each time. */
public interface Drawings {
  /** Empty when there is no such floor. */
  Optional<Drawing> drawing(String floor);
}
