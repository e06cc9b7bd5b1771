package nl.samenplek.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.samenplek.people.directory.replacing.DirectoryInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.DomainInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.OrganisationInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.PersonInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.TeamInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.WorkingDayInput;
import org.jspecify.annotations.Nullable;

/** Directories of a small municipality with a partner. */
public final class Directories {
  private Directories() {}

  /** The eight demonstration accounts. */
  public static DirectoryInput heemskerk() {
    return new DirectoryInput(
        list(
            new OrganisationInput("heemskerk", "Gemeente Heemskerk"),
            new OrganisationInput("omgevingsdienst", "Omgevingsdienst")),
        list(
            new DomainInput("fysiek", "Fysiek", "heemskerk", "p-0004"),
            new DomainInput("bedrijfsvoering", "Bedrijfsvoering", "heemskerk", null)),
        list(
            team("vergunningen", "Vergunningen", "fysiek", "p-0004"),
            team("financien", "Financiën", "bedrijfsvoering", "p-0003"),
            team("facilitair", "Facilitair", "bedrijfsvoering", "p-0006"),
            new TeamInput("toezicht", "Toezicht", "omgevingsdienst", null, "p-0008")),
        list(
            person(1, "Sanne", "de Wit", "vergunningen"),
            person(2, "Femke", "Bakker", "vergunningen"),
            person(3, "Bram", "Jansen", "financien"),
            person(4, "Karin", "Visser", "vergunningen"),
            person(5, "Ruben", "Kok", "facilitair"),
            person(6, "Iris", "Kuipers", "facilitair"),
            person(7, "Daan", "Hoekstra", "facilitair"),
            person(8, "Pim", "Laurens", "toezicht")));
  }

  /** With more people, who have no account. */
  public static DirectoryInput with(PersonInput... more) {
    DirectoryInput directory = heemskerk();
    return withPeople(
        directory,
        people -> {
          people.addAll(List.of(more));
          return people;
        });
  }

  public static DirectoryInput withPeople(
      DirectoryInput directory, UnaryOperator<List<@Nullable PersonInput>> change) {
    List<@Nullable PersonInput> people =
        new ArrayList<>(directory.people() == null ? List.of() : directory.people());
    return new DirectoryInput(
        directory.organisations(), directory.domains(), directory.teams(), change.apply(people));
  }

  public static TeamInput team(String id, String name, String domain, String lead) {
    return new TeamInput(id, name, "heemskerk", domain, lead);
  }

  /** One of the demonstration accounts. */
  public static PersonInput person(int number, String given, String family, String team) {
    return new PersonInput(
        "p-%04d".formatted(number),
        "5a9e0000-0000-4000-8000-%012d".formatted(number),
        given,
        family,
        team,
        list("employee"),
        list(new WorkingDayInput("monday", list("morning", "afternoon"))),
        "gemeentehuis",
        false,
        null);
  }

  /** Somebody who cannot sign in. */
  public static PersonInput colleague(
      String id, String given, String family, String team, @Nullable String sharing) {
    return new PersonInput(id, null, given, family, team, null, null, null, null, sharing);
  }

  @SafeVarargs
  public static <T> List<@Nullable T> list(@Nullable T... items) {
    List<@Nullable T> list = new ArrayList<>();
    for (T item : items) {
      list.add(item);
    }
    return list;
  }
}
