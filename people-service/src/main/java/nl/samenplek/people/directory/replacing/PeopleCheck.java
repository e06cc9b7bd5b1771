package nl.samenplek.people.directory.replacing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.samenplek.people.directory.DirectoryLimits;
import nl.samenplek.people.directory.replacing.DirectoryInput.PersonInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.WorkingDayInput;
import nl.samenplek.people.directory.replacing.Findings.At;
import org.jspecify.annotations.Nullable;

/** What is wrong with the people of a directory. */
record PeopleCheck(Findings findings, Set<String> teams) {
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> PARTS = Set.of("morning", "afternoon");

  private static final Set<String> SHARINGS = Set.of("team", "everyone", "nobody");

  void check(List<At<PersonInput>> people) {
    Findings.Twice ids = findings.twice(Flaw.DOUBLE_ID);
    Findings.Twice accounts =
        findings.twice(Flaw.DOUBLE_ACCOUNT, one -> one.toLowerCase(Locale.ROOT));
    for (At<PersonInput> at : people) {
      PersonInput person = at.item();
      findings.id(at.field("id"), person.id());
      ids.check(at.field("id"), person.id());
      account(at, accounts);
      findings.text(at.field("givenName"), person.givenName());
      findings.text(at.field("familyName"), person.familyName());
      findings.reference(at.field("team"), person.team(), teams, Flaw.UNKNOWN_TEAM);
      roles(at);
      workingDays(at);
      sharing(at);
      if (person.homeSite() != null) {
        findings.id(at.field("homeSite"), person.homeSite());
      }
    }
  }

  private void sharing(At<PersonInput> at) {
    findings.optionalReference(
        at.field("sharing"), at.item().sharing(), SHARINGS, Flaw.UNKNOWN_SHARING);
  }

  private void account(At<PersonInput> at, Findings.Twice accounts) {
    String account = at.item().account();
    if (account != null) {
      findings.account(at.field("account"), account);
      accounts.check(at.field("account"), account);
    }
  }

  private void roles(At<PersonInput> at) {
    for (At<String> role :
        findings.optionalItems(at.field("roles"), at.item().roles(), DirectoryLimits.ROLES)) {
      findings.id(role.field(), role.item());
    }
  }

  private void workingDays(At<PersonInput> at) {
    Findings.Twice days = findings.twice(Flaw.DOUBLE_DAY);
    String field = at.field("workingDays");
    for (At<WorkingDayInput> day :
        findings.optionalItems(field, at.item().workingDays(), DirectoryLimits.DAYS)) {
      findings.reference(day.field("day"), day.item().day(), DAYS, Flaw.UNKNOWN_DAY);
      days.check(day.field("day"), day.item().day());
      parts(day.field("parts"), day.item().parts());
    }
  }

  private void parts(String field, @Nullable List<@Nullable String> parts) {
    for (At<String> part : findings.items(field, parts, DirectoryLimits.PARTS)) {
      findings.reference(part.field(), part.item(), PARTS, Flaw.UNKNOWN_DAY_PART);
    }
  }
}
