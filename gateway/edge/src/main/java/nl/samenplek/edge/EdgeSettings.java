package nl.samenplek.edge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param service the word in the paths, {@code /api/<service>/v1}; absent where this part offers no
 *     API of its own
 * @param title the OpenAPI document's title
 * @param version the API's semantic version
 * @param audience whom tokens must be meant for; absent where this part checks no tokens
 * @param issuer who makes the tokens
 * @param keys where the issuer's keys are; by default where Keycloak has them
 * @param cursorKey what cursors are signed with, equal on all instances; absent: made up at start
 * @param messages message files, without language and ending, the first that has a text wins
 * @param bodyLimit the largest request body
 * @param bodyLimits larger or smaller ones by path pattern, such as {@code
 *     /api/booking/v1/floors/*}
 * @param contact whom readers of the API description can turn to
 */
@ConfigurationProperties("samenplek.edge")
public record EdgeSettings(
    @Nullable String service,
    @DefaultValue("Samenplek") String title,
    @DefaultValue("1.0.0") String version,
    @Nullable String audience,
    @DefaultValue("http://localhost:8083/realms/samenplek") String issuer,
    @Nullable String keys,
    @Nullable String cursorKey,
    @DefaultValue("classpath:messages") List<String> messages,
    @DefaultValue("1MB") DataSize bodyLimit,
    @DefaultValue Map<String, DataSize> bodyLimits,
    @DefaultValue Contact contact) {

  /** Whom readers of the API description can turn to. */
  public record Contact(
      @DefaultValue("Beheer Samenplek") String name,
      @DefaultValue("samenplek@example.org") String email,
      @DefaultValue("https://example.org/samenplek") String url) {}

  String keysAddress() {
    return keys == null ? issuer + "/protocol/openid-connect/certs" : keys;
  }
}
