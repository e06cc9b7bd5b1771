package nl.samenplek.people.directory;

/** Where the organisation chart is kept. */
public interface Charts {

  /** As it is now; without anything before the first directory was recorded. */
  OrganisationChart current();
}
