package nl.samenplek.people.directory.store;

import nl.samenplek.people.directory.Person;

/**
 * A person to be stored.
 *
 * @param isNew not stored before
 * @param tell whether others are told ({@code PersonRecorded})
 */
public record PersonWrite(Person person, boolean isNew, boolean tell) {}
