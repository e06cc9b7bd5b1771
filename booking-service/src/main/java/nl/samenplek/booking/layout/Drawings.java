package nl.samenplek.booking.layout;

import java.util.Optional;

/** The drawings of the floors; read from the store each time. */
public interface Drawings {
  /** Empty when there is no such revision. */
  Optional<Drawing> drawing(String floor, long revision);
}
