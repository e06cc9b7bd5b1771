package nl.samenplek.gateway;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.time.Duration.between;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTParser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
  private static final String BOOKINGS = "/api/booking/v1/bookings";
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
  void happensWhenATokenIsFiveMinutesOldHoweverLongItIsGood() throws Exception {
    browser.get(SITES);
    var old = TheGateway.BOOKING.received().header("Authorization");
    browser.get(SITES);
    var stillYoung = TheGateway.BOOKING.received().header("Authorization");
    makeOfToken(fiveMinutesOld());

    browser.get(SITES);

    assertThat(stillYoung).isEqualTo(old);
    assertThat(TheGateway.BOOKING.received().header("Authorization")).isNotEqualTo(old);
  }

  @Test
  void startsFromATokenThatOutlivesAnHourWithoutKeycloak() throws Exception {
    browser.get(SITES);

    var token = TheGateway.BOOKING.received().header("Authorization").replace("Bearer ", "");
    var claims = JWTParser.parse(token).getJWTClaimsSet();
    var good = between(claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
    assertThat(good.minus(Duration.ofMinutes(5))).isGreaterThanOrEqualTo(Duration.ofHours(1));
  }

  @Test
  void waitsForAKeycloakThatIsAwayWhilePeopleGoOn() throws Exception {
    var csrf = browser.csrf();
    TheGateway.PARTS.keycloak().kill();
    try {
      makeOfToken(fiveMinutesOld());
      var placed = new ArrayList<Integer>();
      for (int booking = 0; booking < 20; booking++) {
        placed.add(browser.send("POST", BOOKINGS, "{}", "X-CSRF-Token", csrf).statusCode());
      }
      makeOfToken(set("attributes.tokens.until", Date.from(Instant.EPOCH)));
      var withoutAToken = browser.get(SITES);
      var session = browser.get("/session");
      var inEnglish = await().until(() -> signInPage("en"), RefreshingTokensTest::away);
      var inDutch = signInPage("nl");
      TheGateway.restarted();
      var afterARestart = browser.get("/session");

      assertThat(placed).hasSize(20).containsOnly(200);
      assertThat(withoutAToken.statusCode()).isEqualTo(503);
      assertThat(withoutAToken.body()).contains("\"code\":\"sign-in-unavailable\"");
      assertThat(session.body()).contains("\"signedIn\":true");
      assertThat(inEnglish.body())
          .contains("<html lang=\"en\">", "You cannot sign in right now")
          .doesNotContain("Exception");
      assertThat(inDutch.statusCode()).isEqualTo(503);
      assertThat(inDutch.body()).contains("<html lang=\"nl\">").doesNotContain("Exception");
      assertThat(afterARestart.body()).contains("\"signedIn\":true");
    } finally {
      TheGateway.PARTS.keycloak().restart();
    }
    var signedInAgain = new Browser();
    signedInAgain.signIn("pim");
    assertThat(signedInAgain.get(SITES).statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> signInPage(String language) {
    return new Browser().get("/session/sign-in", "Accept-Language", language);
  }

  private static boolean away(HttpResponse<String> answer) {
    return answer.statusCode() == 503;
  }

  private static Bson fiveMinutesOld() {
    return set("attributes.tokens.since", Date.from(Instant.now().minus(Duration.ofMinutes(5))));
  }

  private static void makeOfToken(Bson change) {
    var changed = TheGateway.running().sessions().updateOne(eq("attributes.account", PIM), change);
    assertThat(changed.getModifiedCount()).isEqualTo(1);
  }
}
