package nl.samenplek.people.presence;

import java.time.LocalDate;

/** A day at a site: what "who is in" is asked about. */
public record SiteDate(String site, LocalDate date) {}
