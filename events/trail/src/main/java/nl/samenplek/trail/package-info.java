/**
 * Holds the trail of a service: who changed what, when, from what to what and why; kept, shown,
 * forgotten. Publishes nothing. Leaves the writing to {@code events.delivery}, which writes an
 * entry with the change that it tells of, and what the words mean to the services.
 *
 * <p><b>How a writer adds an entry.</b> Whoever writes a document through {@code Outbox} gives the
 * entry along, with or without an event:
 *
 * <pre>
 * var entry =
 *     TrailEntry.of("floor", "gemeentehuis-2", revision, "published", actors.of(caller))
 *         .changing("from", null, date)
 *         .because("…");
 * collection.updateOne(asRead, combine(set(…), outbox.push(entry, event)));
 * relay.wake("revisions", "gemeentehuis-2/7");
 * </pre>
 *
 * The entry is then in the document, in the same write: it is there if and only if the change is.
 * The relay moves it to the collection {@code trail} before it takes it out of the document, and
 * the entry's id makes that happen once. What is written in a transaction of the caller's own, or
 * changes no document of ours, uses {@code TrailWriter}.
 *
 * <ul>
 *   <li>Ids and values only: no names, no addresses, no texts that people typed.
 *   <li>What changed, and only that; ids of people with {@code changingPerson}.
 *   <li>An entry with {@code forgettingPeople()} makes all entries about the thing forget who acted
 *       and for whom. Entries otherwise go by age ({@code samenplek.trail.keep}).
 * </ul>
 */
@NullMarked
package nl.samenplek.trail;

import org.jspecify.annotations.NullMarked;
