package nl.samenplek.gateway;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefreshingTokensTest {

  private static final String SITES = "/api/booking/v1/sites";
  private static final String PIM = "5a9e0000-0000-4000-8000-000000000008";
  private final Browser browser = new Browser();

  @BeforeEach
  void signIn() {
    TheGateway.running().sessions().deleteMany(eq("attributes.account", PIM));
    browser.signIn("pim");
    TheGateway.BOOKING.asUsual();
  }

  @Test
  void happensBeforeATokenEndsAndOnceForAllRequestsOfASession() throws Exception {
    browser.get(SITES);
    var old = TheGateway.BOOKING.received().header("Authorization");
    makeOfToken(set("attributes.tokens.until", Date.from(Instant.now().plusSeconds(20))));

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> asking = () -> browser.get(SITES).statusCode();
      var answers = threads.invokeAll(IntStream.range(0, 16).mapToObj(one -> asking).toList());
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(200);
      }
    }

    var used = new HashSet<String>();
    for (int received = 0; received < 16; received++) {
      used.add(TheGateway.BOOKING.received().header("Authorization"));
    }
    assertThat(used).hasSize(1).doesNotContain(old);
  }

  @Test
  void thatKeycloakRefusesEndsTheSession() {
    makeOfToken(
        combine(
            set("attributes.tokens.until", Date.from(Instant.EPOCH)),
            set("attributes.tokens.refresh", "no longer good")));

    var answer = browser.get(SITES);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("\"code\":\"unauthorized\"", "sessie is voorbij");
    assertThat(browser.get("/session").body()).contains("\"signedIn\":false");
    assertThat(TheGateway.BOOKING.untouched()).isTrue();
  }

  @Test
  void waitsForAKeycloakThatIsAwayWhileGoodTokensGoOn() {
    TheGateway.PARTS.keycloak().kill();
    try {
      var withAGoodToken = browser.get(SITES);
      makeOfToken(set("attributes.tokens.until", Date.from(Instant.EPOCH)));
      var withoutOne = browser.get(SITES);
      var session = browser.get("/session");
      var somebodyNew = await().until(RefreshingTokensTest::signInPage, RefreshingTokensTest::away);
      TheGateway.restarted();
      var afterARestart = browser.get("/session");

      assertThat(withAGoodToken.statusCode()).isEqualTo(200);
      assertThat(withoutOne.statusCode()).isEqualTo(503);
      assertThat(withoutOne.body()).contains("\"code\":\"sign-in-unavailable\"");
      assertThat(session.body()).contains("\"signedIn\":true");
      assertThat(somebodyNew.body()).contains("<html lang=\"en\">", "You cannot sign in right now");
      assertThat(afterARestart.body()).contains("\"signedIn\":true");
    } finally {
      TheGateway.PARTS.keycloak().restart();
    }
    assertThat(browser.get("/session/sign-in").statusCode()).isEqualTo(302);
  }

  private static HttpResponse<String> signInPage() {
    return new Browser().get("/session/sign-in", "Accept-Language", "en");
  }

  private static boolean away(HttpResponse<String> answer) {
    return answer.statusCode() == 503;
  }

  private static void makeOfToken(Bson change) {
    var changed = TheGateway.running().sessions().updateOne(eq("attributes.account", PIM), change);
    assertThat(changed.getModifiedCount()).isEqualTo(1);
  }
}
