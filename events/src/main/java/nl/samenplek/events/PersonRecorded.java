package nl.samenplek.events;

import org.jspecify.annotations.Nullable;

/**
 * A person was added to the directory or something about them changed; everything told here holds
 * from now on.
 *
 * @param account the subject of the person's tokens; null for somebody who cannot sign in
 * @param team null for somebody outside all teams
 * @param active false once the person has left; nobody books for them any more
 * @see PersonEvent what all persons' events have in common
 */
public record PersonRecorded(
    String person,
    long sequence,
    @Nullable String account,
    @Nullable String team,
    String organisation,
    boolean active)
    implements PersonEvent {}
