package nl.samenplek.booking.people;

import java.util.Optional;

/** The people this service has heard of, answered from memory. */
public interface People {
  Optional<Person> person(String id);

  Optional<Person> withAccount(String account);
}
