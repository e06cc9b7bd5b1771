package nl.samenplek.people.presence;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import nl.samenplek.people.Api;
import nl.samenplek.people.Reply;
import nl.samenplek.people.privacy.Counts;

/** What the service shows once it has caught up. */
public final class Awaited {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration EAGERNESS = Duration.ofMillis(25);

  private Awaited() {}

  /** The answer to "who is in" once that many are. */
  public static Reply whoIsIn(Api viewer, String site, LocalDate date, Counts expected) {
    return await()
        .atMost(PATIENCE)
        .pollInterval(EAGERNESS)
        .until(() -> ask(viewer, site, date), reply -> counts(reply).equals(expected));
  }

  public static Reply ask(Api viewer, String site, LocalDate date) {
    return viewer.get("/presence?site=%s&date=%s".formatted(site, date)).hasStatus(200);
  }

  public static Counts counts(Reply reply) {
    return new Counts(
        reply.number("/counts/morning"),
        reply.number("/counts/afternoon"),
        reply.number("/counts/total"));
  }
}
