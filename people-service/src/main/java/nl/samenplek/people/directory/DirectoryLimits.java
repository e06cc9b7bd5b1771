package nl.samenplek.people.directory;

import nl.samenplek.edge.text.VisibleText;

/**
 * How much a directory can hold. What is brought in is checked against these, and the description
 * of the API says them; lengths of texts in characters as {@link VisibleText} counts them.
 */
public final class DirectoryLimits {
  public static final int ORGANISATIONS = 1_000;
  public static final int DOMAINS = 1_000;
  public static final int TEAMS = 10_000;
  public static final int PEOPLE = 100_000;

  /** Of an organisation, a domain or a team; the given name or the family name of a person. */
  public static final int NAME = 200;

  /** Given name, space and family name. */
  public static final int FULL_NAME = 2 * NAME + 1;

  /** The subject of an account (OpenID Connect Core, 2). */
  public static final int ACCOUNT = 255;

  /** Of one person. */
  public static final int ROLES = 50;

  public static final int DAYS = 7;
  public static final int PARTS = 2;

  private DirectoryLimits() {}
}
