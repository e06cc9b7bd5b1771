package nl.samenplek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.samenplek.parts.KeptTokens;
import org.junit.jupiter.api.Test;

/** A part is killed while people book, and comes back; our own services are never restarted. */
class PartsAwayUnderLoadTest {
  private static final RunningSuite SUITE = RunningSuite.get();

  /** Refusals that have nothing to do with a part that is away. */
  private static final Set<String> ORDINARY =
      Set.of("already-claimed", "already-seated", "zone-reserved", "stale-version", "rate-limited");

  private final Truth truth = new Truth(SUITE);
  private final List<LocalDate> days = SUITE.quietDays().subList(1, 2);

  @Test
  void withoutMongoDbWhatCannotBeDoneIsRefusedAndWhatWasAcknowledgedStays() {
    try (var load = Load.on(SUITE, days)) {
      load.awaitMoreAcknowledged(100);
      SUITE.part("MongoDB").kill();
      load.awaitSaid("unavailable", 5);
      SUITE.part("MongoDB").restart();
      load.awaitMoreAcknowledged(100);
      load.stop();

      assertThat(load.said().keySet()).isSubsetOf(and("unavailable"));
      load.isStoredExactly(SUITE, days);
    }
    truth.holds();
    truth.isShown(days.getFirst());
  }

  @Test
  void withoutKafkaPeopleGoOnBookingAndPresenceFollowsLater() {
    try (var load = Load.on(SUITE, days)) {
      load.awaitMoreAcknowledged(50);
      SUITE.part("Kafka").kill();
      load.awaitMoreAcknowledged(200);
      assertThat(truth.unpublished()).isPositive();
      assertThat(deadLetters().code()).isEqualTo("unavailable");
      SUITE.part("Kafka").restart();
      load.awaitMoreAcknowledged(50);
      load.stop();

      assertThat(load.said().keySet()).isSubsetOf(ORDINARY);
      load.isStoredExactly(SUITE, days);
    }
    truth.holds();
    truth.isShown(days.getFirst());
  }

  @Test
  void withoutKeycloakWhoIsSignedInGoesOnAndANewSignInGetsAClearPage() throws Exception {
    try (var load = Load.on(SUITE, days)) {
      load.awaitMoreAcknowledged(50);
      SUITE.part("Keycloak").kill();
      load.awaitMoreAcknowledged(200);
      var page = signIn();
      load.stop();

      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("<html lang=\"nl\">");
      assertThat(load.said().keySet()).isSubsetOf(ORDINARY);
      load.isStoredExactly(SUITE, days);
    } finally {
      SUITE.part("Keycloak").restart();
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .until(() -> new KeptTokens(SUITE.issuer()).of("sanne"), token -> !token.isEmpty());
    truth.holds();
    truth.isShown(days.getFirst());
  }

  private static Api.Answer deadLetters() {
    return SUITE.booking("daan").get("/api/booking/v1/dead-letters");
  }

  private static HttpResponse<String> signIn() throws Exception {
    var address = SUITE.part("gateway").address() + "/session/sign-in?return=/";
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
      return http.send(request.build(), BodyHandlers.ofString());
    }
  }

  private static Set<String> and(String code) {
    var all = new java.util.TreeSet<>(ORDINARY);
    all.add(code);
    return all;
  }
}
