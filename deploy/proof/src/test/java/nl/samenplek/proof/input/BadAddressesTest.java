package nl.samenplek.proof.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.samenplek.proof.RunningSuite;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters, paths and methods that are not to be had. */
class BadAddressesTest {
  private static final String FLOOR = "/api/booking/v1/floors/" + Stage.FLOOR;
  private Map<String, RawBsonDocument> before = Map.of();

  @BeforeAll
  static void aPlaceToTryItOut() {
    Stage.build();
  }

  @BeforeEach
  void theStoresAreSo() {
    before = Stores.content();
  }

  @AfterEach
  void andStayAsTheyWere() {
    Refused.nothingChanged(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/booking/v1/bookings?limit=201                                        | invalid-input
          /api/booking/v1/bookings?limit=-1                                         | invalid-input
          /api/booking/v1/bookings?limit=%7B%22%24gt%22%3A0%7D                      | invalid-input
          /api/booking/v1/bookings?state=lost                                       | invalid-input
          /api/booking/v1/bookings?mine=maybe                                       | invalid-input
          /api/booking/v1/bookings?from=tomorrow                                    | invalid-input
          /api/booking/v1/bookings?from=%2B1000000000-12-31T23:59:59Z               | invalid-input
          /api/booking/v1/bookings?until=-1000000000-01-01T00:00:00Z                | invalid-input
          /api/booking/v1/bookings?occupant=%7B%22%24ne%22%3Anull%7D                | invalid-input
          /api/booking/v1/bookings?occupant=%00                                     | invalid-input
          /api/booking/v1/floors/proof-1/availability                               | invalid-input
          /api/booking/v1/floors/proof-1/availability?date=2027-02-30               | invalid-input
          /api/booking/v1/floors/proof-1/availability?date=%2B999999999-12-31       | invalid-input
          /api/booking/v1/floors/proof-1/availability?date=2020-01-01               | invalid-input
          /api/booking/v1/floors/proof-1/availability?date=9999-12-31               | invalid-input
          /api/booking/v1/sites/proof/days?from=2026-12-02&until=2026-12-01         | invalid-input
          /api/booking/v1/sites/proof/days?from=0000-01-01&until=9999-12-31         | invalid-input
          /api/people/v1/presence?site=proof&date=%2B999999999-12-31                | invalid-input
          /api/people/v1/presence?site=%7B%22%24gt%22%3A%22%22%7D&date=2026-12-01   | invalid-input
          /api/people/v1/presence?site=a%00b&date=2026-12-01                        | invalid-input
          /api/people/v1/presence-days?site=proof&from=2026-12-01&until=2026-12-01  | invalid-input
          /api/people/v1/presence-days?site=proof&from=2026-12-01&until=9999-12-31  | invalid-input
          /api/people/v1/people/p-0002/presence?from=9999-12-30&until=%2B10000-01-01 | invalid-input
          /api/people/v1/people?team=%7B%22%24ne%22%3Anull%7D                       | invalid-input
          /api/people/v1/people?limit=0                                             | invalid-input
          /api/people/v1/live?site=%22                                              | invalid-input
          /api/booking/v1/bookings?occupant=%ff                                     | bad-request
          /api/people/v1/people?name=%ff                                            | bad-request
          /api/people/v1/people?=nameless                                           | bad-request
          /api/booking/v1/bookings/%00                                              | bad-request
          /api/booking/v1/sites;a=b                                                 | bad-request
          """)
  void ofParameters(String path, String code) {
    Refused.get(path).clear(Person.SANNE, 400, code);
  }

  /** A store that reads operators out of names would find everything. */
  @ParameterizedTest
  @ValueSource(strings = {"occupant%5B%24ne%5D=x", "%24where=1", "mine%5B%24gt%5D="})
  void withOperatorsInTheNamesOfParameters(String query) {
    var sanne = Person.SANNE.at(RunningSuite.get().booking());

    var plain = sanne.get("/api/booking/v1/bookings?limit=5").json();
    var asked = sanne.get("/api/booking/v1/bookings?limit=5&" + query).json();

    assertThat(plain.path("items")).isNotEmpty();
    assertThat(asked.path("items")).isEqualTo(plain.path("items"));
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /api/booking/v1/bookings",
    "PUT,    /api/booking/v1/bookings",
    "POST,   /api/booking/v1/sites",
    "DELETE, /api/booking/v1/sites/proof",
    "DELETE, /api/people/v1/directory",
    "POST,   /api/people/v1/people/me/sharing",
    "PATCH,  /api/people/v1/people/me",
    "QUERY,  /api/people/v1/people",
    "BOOK,   /api/booking/v1/bookings"
  })
  void ofMethods(String method, String path) {
    new Refused(method, path, null, Map.of()).clear(Person.DAAN, 405, "method-not-allowed");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/booking/v1/bookings/",
    "/api/booking/v1/no-such-thing",
    "/api/people/v1/people/me/",
    "/api/people/v1/"
  })
  void ofPathsThatLeadNowhere(String path) {
    Refused.get(path).clear(Person.SANNE, 404, "not-found");
  }

  @Test
  void ofFormsThatAreNotWritten() {
    Refused.get(FLOOR).with("Accept", "text/html").clear(Person.SANNE, 406, "not-acceptable");
  }
}
