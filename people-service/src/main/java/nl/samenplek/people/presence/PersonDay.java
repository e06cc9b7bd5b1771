package nl.samenplek.people.presence;

import java.time.LocalDate;

/** That a person is expected on a day. */
public record PersonDay(String person, LocalDate date) {}
