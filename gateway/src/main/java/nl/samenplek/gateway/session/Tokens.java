package nl.samenplek.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What Keycloak gave for one person.
 *
 * @param since when they were given
 * @param until when the access token ends
 * @param id needed to sign out at Keycloak
 */
public record Tokens(
    String access, Instant since, Instant until, @Nullable String refresh, String id) {

  boolean goodFor(Duration time, Instant now) {
    return now.plus(time).isBefore(until);
  }

  boolean olderThan(Duration age, Instant now) {
    return !now.isBefore(since.plus(age));
  }

  Document document() {
    return new Document("access", access)
        .append("since", Date.from(since))
        .append("until", Date.from(until))
        .append("refresh", refresh)
        .append("id", id);
  }

  static Tokens read(Document document) {
    return new Tokens(
        document.getString("access"),
        document.get("since", Date.from(Instant.EPOCH)).toInstant(),
        document.getDate("until").toInstant(),
        document.getString("refresh"),
        document.getString("id"));
  }

  @Override
  public String toString() {
    return "Tokens until " + until;
  }
}
