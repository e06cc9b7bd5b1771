package nl.samenplek.demo;

import java.util.List;

/** Everyone, as the people service takes them in. */
public record Directory(
    List<Organisation> organisations, List<Domain> domains, List<Team> teams, List<Person> people) {

  public record Organisation(String id, String name) {}

  public record Domain(String id, String name, String organisation, String manager) {}
}
