package nl.samenplek.proof.input;

import java.util.Locale;
import nl.samenplek.proof.RunningSuite;
import org.jspecify.annotations.Nullable;

/** Everybody who can ask: the columns of the tables. */
enum Role {
  NOBODY(null, null, null),
  STRANGER("onbekend", null, null),
  EMPLOYEE("sanne", Person.SANNE, Person.FEMKE),
  TEAM_LEAD("karin", Person.KARIN, Person.SANNE),
  RECEPTIONIST("ruben", Person.RUBEN, Person.IRIS),
  FACILITIES_PLANNER("iris", Person.IRIS, Person.RUBEN),
  ADMINISTRATOR("daan", Person.DAAN, null),
  PARTNER_MEMBER("pim", Person.PIM, null),
  PROGRAM(null, null, null);

  private final @Nullable String account;
  private final @Nullable Person person;
  private final @Nullable Person mate;

  Role(@Nullable String account, @Nullable Person person, @Nullable Person mate) {
    this.account = account;
    this.person = person;
    this.mate = mate;
  }

  String column() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Api at(String address) {
    return new Api(address, token());
  }

  private @Nullable String token() {
    if (this == PROGRAM) {
      return RunningSuite.get().programsToken();
    }
    return account == null ? null : RunningSuite.get().token(account);
  }

  /** Whose things are asked for when the table says so. */
  Person owner(Whose whose) {
    return switch (whose) {
      case OWN -> needed(person);
      case TEAM -> needed(mate);
      case OTHER, NO_ONES -> Person.BRAM;
    };
  }

  private Person needed(@Nullable Person value) {
    if (value == null) {
      throw new IllegalStateException(column() + " has none: the table says . there");
    }
    return value;
  }

  /** Whose thing it is: nobody in particular, the caller's, of the same team, of another. */
  enum Whose {
    NO_ONES,
    OWN,
    TEAM,
    OTHER;

    static Whose of(String word) {
      return word.isEmpty() ? NO_ONES : valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
