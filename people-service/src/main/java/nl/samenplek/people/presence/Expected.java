package nl.samenplek.people.presence;

import nl.samenplek.people.directory.Person;

/** A person with the presence that one booking gives them. */
public record Expected(Person person, Presence presence) {}
