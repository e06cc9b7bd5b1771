package nl.samenplek.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Sanne,    de Wit,             Sanne de Wit,              SW
          Jan,      van der Berg,       Jan van der Berg,          JB
          Chloë,    in 't Veld,         Chloë in 't Veld,          CV
          Ömer,     Yılmaz,             Ömer Yılmaz,               ÖY
          Anne,     van Dijk-de Groot,  Anne van Dijk-de Groot,    AD
          Bas,      Van Gogh,           Bas Van Gogh,              BV
          Els,      van,                Els van,                   EV
          🌷,       Bloem,              🌷 Bloem,                  B
          """)
  void isSaidAndAbbreviatedAsUsual(String given, String family, String display, String initials) {
    PersonName name = new PersonName(given, family);

    assertThat(name.display()).isEqualTo(display);
    assertThat(name.initials()).isEqualTo(initials);
  }

  @Test
  void isFoundByItsWordsAndAllThatFollowsThemInTheSameName() {
    assertThat(new PersonName("Jan", "van der Berg").starts())
        .containsExactly("jan", "vanderberg", "derberg", "berg");
    assertThat(new PersonName("Anne-Marie", "O'Connor").starts())
        .containsExactly("annemarie", "marie", "oconnor", "connor");
  }

  @Test
  void isFoundByBothHalvesOfADoubleName() {
    assertThat(new PersonName("Anne", "van Dijk-de Groot").starts())
        .contains("dijkdegroot", "groot");
  }

  @Test
  void isSortedByFamilyNameWithoutPrefixThenPrefixThenGivenName() {
    List<PersonName> inOrder =
        List.of(
            new PersonName("Zoë", "Bakker"),
            new PersonName("Jan", "Berg"),
            new PersonName("Jan", "van den Berg"),
            new PersonName("Anna", "van der Berg"),
            new PersonName("Jan", "van der Berg"),
            new PersonName("Sanne", "de Wit"));

    Stream<PersonName> sorted =
        inOrder.reversed().stream().sorted((a, b) -> a.sortKey().compareTo(b.sortKey()));

    assertThat(sorted).containsExactlyElementsOf(inOrder);
  }
}
