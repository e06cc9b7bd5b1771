package nl.samenplek.people.directory.replacing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.samenplek.edge.input.Doubles;
import nl.samenplek.edge.input.Item;
import nl.samenplek.edge.input.Reading;
import nl.samenplek.people.directory.DirectoryLimits;
import nl.samenplek.people.directory.replacing.DirectoryInput.PersonInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.WorkingDayInput;
import org.jspecify.annotations.Nullable;

/** What is wrong with the people of a directory. */
record PeopleCheck(Reading reading, Set<String> teams) {
  /** The subject of an account: printable ASCII without spaces (OpenID Connect Core, 2). */
  private static final Pattern ACCOUNT =
      Pattern.compile("[\\x21-\\x7E]{1," + DirectoryLimits.ACCOUNT + "}");

  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> PARTS = Set.of("morning", "afternoon");

  private static final Set<String> SHARINGS = Set.of("team", "everyone", "nobody");

  void check(List<Item<PersonInput>> people) {
    Doubles ids = reading.doubles(Flaw.DOUBLE_ID.code(), UnaryOperator.identity());
    Doubles accounts =
        reading.doubles(Flaw.DOUBLE_ACCOUNT.code(), one -> one.toLowerCase(Locale.ROOT));
    for (Item<PersonInput> at : people) {
      PersonInput person = at.value();
      reading.id(at.field("id"), person.id(), Flaw.BAD_ID.code());
      ids.check(at.field("id"), person.id());
      account(at, accounts);
      reading.filledIn(at.field("givenName"), person.givenName(), DirectoryLimits.NAME);
      reading.filledIn(at.field("familyName"), person.familyName(), DirectoryLimits.NAME);
      reading.known(at.field("team"), person.team(), teams, Flaw.UNKNOWN_TEAM.code());
      roles(at);
      workingDays(at);
      sharing(at);
      if (person.homeSite() != null) {
        reading.id(at.field("homeSite"), person.homeSite(), Flaw.BAD_ID.code());
      }
    }
  }

  private void sharing(Item<PersonInput> at) {
    reading.knownIfAny(
        at.field("sharing"), at.value().sharing(), SHARINGS, Flaw.UNKNOWN_SHARING.code());
  }

  private void account(Item<PersonInput> at, Doubles accounts) {
    String account = at.value().account();
    if (account != null) {
      reading.check(
          ACCOUNT.matcher(account).matches(), at.field("account"), Flaw.BAD_ACCOUNT.code());
      accounts.check(at.field("account"), account);
    }
  }

  private void roles(Item<PersonInput> at) {
    for (Item<String> role :
        reading.itemsIfAny(at.field("roles"), at.value().roles(), DirectoryLimits.ROLES)) {
      reading.id(role.field(), role.value(), Flaw.BAD_ID.code());
    }
  }

  private void workingDays(Item<PersonInput> at) {
    Doubles days = reading.doubles(Flaw.DOUBLE_DAY.code(), UnaryOperator.identity());
    String field = at.field("workingDays");
    for (Item<WorkingDayInput> day :
        reading.itemsIfAny(field, at.value().workingDays(), DirectoryLimits.DAYS)) {
      reading.known(day.field("day"), day.value().day(), DAYS, Flaw.UNKNOWN_DAY.code());
      days.check(day.field("day"), day.value().day());
      parts(day.field("parts"), day.value().parts());
    }
  }

  private void parts(String field, @Nullable List<@Nullable String> parts) {
    for (Item<String> part : reading.items(field, parts, DirectoryLimits.PARTS)) {
      reading.known(part.field(), part.value(), PARTS, Flaw.UNKNOWN_DAY_PART.code());
    }
  }
}
