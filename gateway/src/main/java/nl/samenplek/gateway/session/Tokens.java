package nl.samenplek.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What Keycloak gave for one person.
 *
 * @param until when the access token ends
 * @param id needed to sign out at Keycloak
 */
public record Tokens(String access, Instant until, @Nullable String refresh, String id) {

  boolean goodFor(Duration time, Instant now) {
    return now.plus(time).isBefore(until);
  }

  Document document() {
    return new Document("access", access)
        .append("until", Date.from(until))
        .append("refresh", refresh)
        .append("id", id);
  }

  static Tokens read(Document document) {
    return new Tokens(
        document.getString("access"),
        document.getDate("until").toInstant(),
        document.getString("refresh"),
        document.getString("id"));
  }

  @Override
  public String toString() {
    return "Tokens until " + until;
  }
}
