/**
 * People, teams, domains and organisations.
 *
 * <p>Holds: who exists, in which team, behind which account, and with whom each shares presence.
 * Publishes: {@code PersonRecorded} for what others need of a person: account, team, organisation.
 * Leaves to others: passwords and rights (Keycloak), who may see whom (privacy).
 */
@ApplicationModule(allowedDependencies = "privacy")
@NullMarked
package nl.samenplek.people.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
