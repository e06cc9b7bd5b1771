package nl.samenplek.guards.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Both APIs as they are described (each service's own test compares the approved description with
 * what it answers), held against rules of ours that are written from the published texts.
 */
class DescriptionsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<Rule> RULES =
      Stream.concat(DesignRules.ALL.stream(), SecurityRules.ALL.stream()).toList();
  private static final String BAD_EXAMPLES =
      """
      openapi-3                  | /openapi                                                          | "2.0"
      contact                    | /info/contact/email                                               |
      semantic-version           | /info/version                                                     | "1"
      version-in-address         | /servers/0/url                                                    | "/"
      version-in-address         | /servers                                                          | []
      no-slash-at-the-end        | /paths/~1sites~1                                                  | {}
      kebab-case-paths           | /paths/~1houseRules                                               | {}
      camel-case-query           | /paths/~1bookings/get/parameters/0/name                           | "for_others"
      names-of-schemas           | /components/schemas/booking                                       | {}
      names-of-schemas           | /components/schemas/Finding/properties/field_name                 | {"type":"boolean"}
      standard-methods           | /paths/~1sites/trace                                              | {"operationId":"trace"}
      operation-ids              | /paths/~1sites/get/operationId                                    | "listBookings"
      operation-ids              | /paths/~1sites/get/operationId                                    |
      path-parameters            | /paths/~1sites~1{id}/get/parameters                               | []
      version-header             | /paths/~1sites/get/responses/404                                  | {}
      problem-json               | /paths/~1sites/get/responses/401/content                          | {"application/json":{}}
      problem-json               | /components/schemas/Problem/properties/detail                     |
      invalid-input              | /paths/~1bookings/post/responses/400                              |
      dates                      | /components/schemas/SiteDay/properties/date/format                |
      dates                      | /components/schemas/Hours/properties/from/format                  | "time"
      examples-fit               | /paths/~1floors~1{id}~1availability/get/parameters/4/example      | "dock"
      examples-fit               | /components/schemas/BookingAsShown/properties/occupant/example    | "Sanne de Wit"
      ids-that-cannot-be-counted | /paths/~1sites~1{id}/get/parameters/0/schema/type                 | "integer"
      bearer-tokens              | /components/securitySchemes/token/scheme                          | "basic"
      bearer-tokens              | /components/securitySchemes/key                                   | {"type":"apiKey","in":"query","name":"key"}
      tokens-by-rfc-8725         | /components/securitySchemes/token/description                     | "A token"
      no-secrets-in-addresses    | /paths/~1bookings/get/parameters/0/name                           | "access_token"
      operations-are-guarded     | /security                                                         |
      operations-are-guarded     | /paths/~1bookings/post/security                                   | [{}]
      texts-have-a-length        | /components/schemas/SiteInput/properties/name/maxLength           |
      texts-have-a-length        | /paths/~1bookings/get/parameters/1/schema/maxLength               |
      lists-have-a-length        | /components/schemas/FloorInput/properties/zones/maxItems          |
      whole-numbers-have-limits  | /components/schemas/FloorInput/properties/ordinal/maximum         |
      whole-numbers-have-limits  | /components/schemas/Problem/properties/status/format              |
      rates-are-told             | /paths/~1sites/get/responses/200/headers/RateLimit                |
      too-many-is-described      | /paths/~1sites/get/responses/429                                  |
      waiting-is-told            | /paths/~1sites/get/responses/429/headers/Retry-After              |
      origins-are-told           | /paths/~1sites/get/responses/200/headers/Access-Control-Allow-Origin |
      no-plain-http              | /servers/0/url                                                    | "http://samenplek.example.org/v1"
      refusals-are-described     | /paths/~1sites/get/responses/500                                  |
      servers-say-for-whom       | /servers/0/x-internal                                             |
      """;

  @ParameterizedTest
  @ValueSource(strings = {"booking", "people"})
  void keepEveryRule(String service) throws IOException {
    var description = new Description(read(service));

    assertThat(description.operations().count()).isGreaterThan(15);
    assertThat(RULES.stream().flatMap(rule -> rule.errorsIn(description).stream())).isEmpty();
  }

  /** What a rule complains of when one thing in booking-service's description is otherwise. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = BAD_EXAMPLES)
  void wouldNotKeepARule(String name, String pointer, String value) throws IOException {
    var rule = RULES.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    var document = read("booking");
    change(document, pointer, value);

    assertThat(rule.errorsIn(new Description(document))).isNotEmpty();
  }

  @Test
  void haveABadExampleForEveryRule() {
    Set<String> tried =
        BAD_EXAMPLES.lines().map(line -> line.split(" ")[0]).collect(Collectors.toSet());

    assertThat(tried)
        .isEqualTo(RULES.stream().map(Rule::name).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static JsonNode read(String service) throws IOException {
    return JSON.readTree(Files.readString(Path.of("../../" + service + "-service/openapi.json")));
  }

  /**
   * @param value null takes it away
   */
  private static void change(JsonNode document, String pointer, String value) {
    var end = pointer.lastIndexOf('/');
    var parent = document.at(pointer.substring(0, end));
    var name = pointer.substring(end + 1).replace("~1", "/");
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(name), JSON.readTree(value));
    } else if (value == null) {
      assertThat(((ObjectNode) parent).remove(name)).as(pointer).isNotNull();
    } else {
      ((ObjectNode) parent).set(name, JSON.readTree(value));
    }
  }
}
