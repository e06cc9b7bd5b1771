package nl.samenplek.people.directory.replacing;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenplek.edge.text.VisibleText;
import nl.samenplek.people.directory.DayPart;
import nl.samenplek.people.directory.Domain;
import nl.samenplek.people.directory.Organisation;
import nl.samenplek.people.directory.OrganisationChart;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.PersonName;
import nl.samenplek.people.directory.Team;
import nl.samenplek.people.directory.WorkingDay;
import nl.samenplek.people.directory.replacing.DirectoryInput.PersonInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.WorkingDayInput;
import nl.samenplek.people.privacy.Sharing;
import org.jspecify.annotations.Nullable;

/** A directory in which nothing was found wrong. */
public record Directory(
    List<Organisation> organisations, List<Domain> domains, List<Team> teams, List<Person> people) {

  /** Of input that {@link DirectoryCheck} has passed. */
  static Directory of(DirectoryInput input) {
    List<Team> teams =
        present(input.teams())
            .map(
                t ->
                    new Team(
                        of(t.id()), name(t.name()), of(t.organisation()), t.domain(), of(t.lead())))
            .toList();
    Map<String, String> organisations = teams.stream().collect(toMap(Team::id, Team::organisation));
    return new Directory(
        present(input.organisations())
            .map(o -> new Organisation(of(o.id()), name(o.name())))
            .toList(),
        present(input.domains())
            .map(d -> new Domain(of(d.id()), name(d.name()), of(d.organisation()), d.manager()))
            .toList(),
        teams,
        present(input.people()).map(p -> person(p, organisations)).toList());
  }

  OrganisationChart chart(long version) {
    return OrganisationChart.of(organisations, domains, teams, version);
  }

  private static Person person(PersonInput input, Map<String, String> organisations) {
    return new Person(
        of(input.id()),
        input.account(),
        new PersonName(name(input.givenName()), name(input.familyName())),
        of(input.team()),
        of(organisations.get(of(input.team()))),
        present(input.roles()).toList(),
        present(input.workingDays()).map(Directory::workingDay).toList(),
        input.homeSite(),
        Boolean.TRUE.equals(input.firstResponder()),
        sharing(input.sharing()),
        true,
        1);
  }

  private static WorkingDay workingDay(WorkingDayInput input) {
    return new WorkingDay(
        DayOfWeek.valueOf(of(input.day()).toUpperCase(Locale.ROOT)),
        present(input.parts()).map(p -> DayPart.valueOf(p.toUpperCase(Locale.ROOT))).toList());
  }

  private static Sharing sharing(@Nullable String input) {
    return input == null ? Sharing.TEAM : Sharing.valueOf(input.toUpperCase(Locale.ROOT));
  }

  private static String name(@Nullable String checked) {
    return VisibleText.composed(of(checked));
  }

  private static String of(@Nullable String checked) {
    return requireNonNull(checked);
  }

  private static <T> Stream<T> present(@Nullable List<@Nullable T> checked) {
    return checked == null ? Stream.empty() : checked.stream().map(one -> requireNonNull(one));
  }
}
