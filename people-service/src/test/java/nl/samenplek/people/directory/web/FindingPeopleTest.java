package nl.samenplek.people.directory.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.samenplek.people.Directories.colleague;
import static nl.samenplek.people.Directories.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenplek.people.Api;
import nl.samenplek.people.Reply;
import nl.samenplek.people.Service;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingPeopleTest {
  private static final Service SERVICE = Service.shared();
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  private final Api sanne = SERVICE.as("sanne");

  @BeforeAll
  static void manyNames() {
    SERVICE
        .as("daan")
        .put(
            "/directory",
            with(
                colleague("n-1", "Jan", "van der Berg", "financien", null),
                colleague("n-2", "Anna", "van den Berg", "financien", null),
                colleague("n-3", "Chloë", "in 't Veld", "financien", null),
                colleague("n-4", "Ömer", "Yılmaz", "financien", null),
                colleague("n-5", "Anne", "van Dijk-de Groot", "financien", null),
                colleague("n-6", "Berend", "Bergsma", "vergunningen", null),
                colleague("n-7", "Fenna", "el Idrissi", "vergunningen", null),
                colleague("n-8", "Fenna", "Partner", "toezicht", null),
                colleague("n-9", "Fenna", "Open", "toezicht", "everyone"),
                colleague("n-10", "Anne-Marie", "O'Connor", "facilitair", null),
                colleague("n-11", "Þór Søren", "Œuvre", "facilitair", null)))
        .hasStatus(200);
  }

  @AfterAll
  static void asItWas() {
    SERVICE.bringsBackItsPeople();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          berg,               n-2 n-1 n-6
          BERG,               n-2 n-1 n-6
          bergs,              n-6
          van der berg,       n-1
          van de,             n-2 n-1 n-5
          der b,              n-1
          jan van der,        n-1
          jan,                n-1 p-0003
          bakker femke,       p-0002
          berg jan,           n-1
          berg van der,       n-1
          ber ber,            n-2 n-1 n-6
          vandenberg,         n-2
          wit sa,             p-0001
          dewit,              p-0001
          chloe,              n-3
          Chloë,              n-3
          't veld,            n-3
          in t,               n-3
          omer,               n-4
          yilmaz,             n-4
          groot,              n-5
          groot anne,         n-5
          oconnor,            n-10
          O’Connor,           n-10
          connor annem,       n-10
          annemarie,          n-10
          thor,               n-11
          oeuv,               n-11
          soren,              n-11
          dijk-de,            n-5
          fe,                 p-0002 n-7 n-9
          fenna el,           n-7
          idrissi,            n-7
          zzz,                \"\"
          erg,                \"\"
          """)
  void findsByTheBeginningsOfWordsOfTheNameInAnyOrder(String name, String expected) {
    Reply found = sanne.get("/people?name=" + encoded(name)).hasStatus(200);

    assertThat(String.join(" ", found.each("/items", "id"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          fenna vergunningen,        n-7
          financien omer,            n-4
          be vergun,                 n-6
          vergunningen,              \"\"
          vergunningen financien,    \"\"
          """)
  void findsByTheTeamsNameBesideAWordOfThePersonsOwn(String name, String expected) {
    Reply found = sanne.get("/people?name=" + encoded(name)).hasStatus(200);

    assertThat(String.join(" ", found.each("/items", "id"))).isEqualTo(expected);
  }

  @Test
  void findsByTeamAndByBoth() {
    assertThat(sanne.get("/people?team=vergunningen").each("/items", "id"))
        .containsExactly("p-0002", "n-6", "n-7", "p-0004", "p-0001");
    assertThat(sanne.get("/people?team=vergunningen&name=fe").each("/items", "id"))
        .containsExactly("p-0002", "n-7");
    assertThat(sanne.get("/people?team=nergens").each("/items", "id")).isEmpty();
  }

  @Test
  void givesAllOfAListPageByPage() {
    List<String> whole = sanne.get("/people").each("/items", "id");

    assertThat(whole).hasSize(17);
    assertThat(paged("/people?limit=4")).isEqualTo(whole);
  }

  @Test
  void givesAllWhoAreFoundPageByPage() {
    List<String> whole = sanne.get("/people?name=" + encoded("de be")).each("/items", "id");

    assertThat(whole).containsExactly("n-2", "n-1");
    assertThat(paged("/people?limit=1&name=" + encoded("de be"))).isEqualTo(whole);
  }

  @Test
  void refusesACursorThatIsForgedOrOfAnotherList() {
    String cursor = sanne.get("/people?limit=2").text("/next");

    sanne.get("/people?limit=2&cursor=" + cursor).hasStatus(200);
    sanne.get("/people?limit=2&name=a&cursor=" + cursor).hasProblem(400, "invalid-cursor");
    sanne.get("/people?limit=2&cursor=" + forged(cursor)).hasProblem(400, "invalid-cursor");
    sanne.get("/people?cursor=abc").hasProblem(400, "invalid-cursor");
    SERVICE.as("pim").get("/people?cursor=" + cursor).hasProblem(400, "invalid-cursor");
  }

  @ParameterizedTest
  @ValueSource(strings = {".*", "^", "{\"$ne\":\"\"}", "\\Q", "(((", "*", "🌷", "$where", " "})
  void takesNothingInANameForAnOperator(String name) {
    Reply found = sanne.get("/people?name=" + encoded(name)).hasStatus(200);

    assertThat(found.each("/items", "id")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "x"})
  void refusesALimitThatIsNone(String limit) {
    Reply refused = sanne.get("/people?limit=" + limit).hasProblem(400, "invalid-input");

    assertThat(refused.each("/findings", "field")).containsExactly("limit");
  }

  @Test
  void takesAParameterOfAnotherNameForNone() {
    Reply found = sanne.get("/people?name%5B$ne%5D=x").hasStatus(200);

    assertThat(found.body()).isEqualTo(sanne.get("/people").body());
  }

  @Test
  void showsPeopleOfAnotherOrganisationOnlyIfTheyShareWithEveryone() {
    assertThat(sanne.get("/people?name=fenna").each("/items", "id")).containsExactly("n-7", "n-9");
    assertThat(SERVICE.as("pim").get("/people?name=fenna").each("/items", "id"))
        .containsExactly("n-9", "n-8");
    assertThat(SERVICE.as("ruben").get("/people?name=fenna").each("/items", "id"))
        .containsExactly("n-7", "n-9", "n-8");
  }

  @Test
  void givesOnePersonToThoseWhoCouldFindThem() {
    sanne.get("/people/n-7").hasStatus(200);
    sanne.get("/people/n-9").hasStatus(200);
    sanne.get("/people/n-8").hasProblem(404, "not-found");
    sanne.get("/people/nobody").hasProblem(404, "not-found");
    SERVICE.as("pim").get("/people/p-0001").hasProblem(404, "not-found");
    SERVICE.as("ruben").get("/people/n-8").hasStatus(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"berg", "berg jan", "omer financien"})
  void isAnsweredFromTheIndexOfNames(String name) {
    long before = timesUsed("found-by-name");

    sanne.get("/people?name=" + encoded(name)).hasStatus(200);

    assertThat(timesUsed("found-by-name")).isEqualTo(before + 1);
  }

  @Test
  void tellsTeamsDomainsAndOrganisations() {
    Reply teams = sanne.get("/teams").hasStatus(200);

    assertThat(teams.each("/items", "id"))
        .containsExactly("vergunningen", "financien", "facilitair", "toezicht");
    assertThat(teams.number("/items/0/size")).isEqualTo(5);
    assertThat(teams.text("/items/0/lead/name")).isEqualTo("Karin Visser");
    assertThat(teams.text("/items/0/domain/name")).isEqualTo("Fysiek");
    assertThat(teams.json().at("/items/3/domain").isMissingNode()).isTrue();
    assertThat(teams.json().at("/items/3/lead").isMissingNode()).isTrue();
    assertThat(sanne.get("/domains").each("/items", "name"))
        .containsExactly("Fysiek", "Bedrijfsvoering");
    assertThat(sanne.get("/organisations").each("/items", "id"))
        .containsExactly("heemskerk", "omgevingsdienst");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/people", "/people/p-0001", "/teams", "/domains", "/organisations"})
  void isNotForAnAccountThatBelongsToNobody(String path) {
    SERVICE.as("onbekend").get(path).hasProblem(403, "account-unknown");
  }

  private static long timesUsed(String index) {
    return SERVICE
        .database()
        .getCollection("people")
        .aggregate(List.of(new Document("$indexStats", new Document())))
        .into(new ArrayList<>())
        .stream()
        .filter(stats -> index.equals(stats.getString("name")))
        .mapToLong(stats -> stats.get("accesses", Document.class).getLong("ops"))
        .sum();
  }

  private List<String> paged(String first) {
    List<String> paged = new ArrayList<>();
    String path = first;
    while (!path.isEmpty()) {
      Reply page = sanne.get(path).hasStatus(200);
      paged.addAll(page.each("/items", "id"));
      path = next(page);
    }
    return paged;
  }

  private static String next(Reply page) {
    Matcher link = NEXT.matcher(page.header("Link"));
    return link.find() ? link.group(1).replaceFirst("^.*/api/people/v1", "") : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  /** One letter is another than it was. */
  private static String forged(String cursor) {
    return cursor.substring(0, 3) + (cursor.charAt(3) == 'A' ? 'B' : 'A') + cursor.substring(4);
  }
}
