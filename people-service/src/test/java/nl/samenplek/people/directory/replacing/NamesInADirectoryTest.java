package nl.samenplek.people.directory.replacing;

import static nl.samenplek.people.Directories.colleague;
import static nl.samenplek.people.Directories.heemskerk;
import static nl.samenplek.people.Directories.team;
import static nl.samenplek.people.Directories.with;
import static nl.samenplek.people.directory.replacing.WhatIsWrong.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.samenplek.people.directory.replacing.DirectoryInput.OrganisationInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.TeamInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person, a team and an organisation may be called. */
class NamesInADirectoryTest {
  @Test
  void takesNamesInAnyScriptButNoControlCharacters() {
    assertThat(found(with(colleague("a", "محمد", "🌷 de Groot", "financien", null)))).isEmpty();
    assertThat(found(with(colleague("a", "Jan\u0000", "Jan\u0007sen", "financien", null))))
        .containsExactly(
            "people[8].givenName unseen-character", "people[8].familyName unseen-character");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u200B", "\u00AD", "\u2060", "\uFEFF", "\u3164", "\u00A0", "\u200B \u200B"})
  void takesNoNameThatNobodyCanSee(String name) {
    assertThat(found(with(colleague("a", name, "Jansen", "financien", null))))
        .isNotEmpty()
        .allMatch(finding -> finding.startsWith("people[8].givenName "));
  }

  @Test
  void takesNoSecondNameThatLooksLikeAnother() {
    DirectoryInput twins =
        withMore(
            List.of(
                new OrganisationInput("other", "Gemeente\u2011Heemskerk"),
                new OrganisationInput("third", "Gemeente  Heemskerk")),
            List.of(team("more", "FINANCIËN", "bedrijfsvoering", "p-0003")));

    assertThat(found(twins))
        .contains(
            "teams[4].name double-name",
            "organisations[3].name spaces",
            "organisations[3].name double-name")
        .doesNotContain("organisations[2].name double-name");
  }

  @Test
  void letsTwoOrganisationsUseTheSameNameForATeam() {
    DirectoryInput both =
        withMore(
            List.of(),
            List.of(new TeamInput("finance", "Financiën", "omgevingsdienst", null, "p-0008")));

    assertThat(found(both)).doesNotContain("teams[4].name double-name");
  }

  @Test
  void limitsNamesToTwoHundredCharacters() {
    assertThat(found(with(colleague("a", "🌷".repeat(200), "J", "financien", null)))).isEmpty();
    assertThat(found(with(colleague("a", "🌷".repeat(201), "J", "financien", null))))
        .containsExactly("people[8].givenName too-long-text");
  }

  private static DirectoryInput withMore(
      List<OrganisationInput> organisations, List<TeamInput> teams) {
    DirectoryInput usual = heemskerk();
    return new DirectoryInput(
        more(usual.organisations(), organisations),
        usual.domains(),
        more(usual.teams(), teams),
        usual.people());
  }

  private static <T> List<@Nullable T> more(@Nullable List<@Nullable T> usual, List<T> more) {
    List<@Nullable T> all = new ArrayList<>(usual == null ? List.of() : usual);
    all.addAll(more);
    return all;
  }
}
