package nl.samenplek.gateway;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchingASiteTest {

  private static final String STREAM = "/api/live/v1/stream?site=gemeentehuis";
  private static final String KARIN = "5a9e0000-0000-4000-8000-000000000004";

  private final Browser browser = new Browser();
  private final List<LiveReader> open = new ArrayList<>();
  private LiveSource booking = LiveSource.of(TheGateway.BOOKING);
  private LiveSource people = LiveSource.of(TheGateway.PEOPLE);

  @BeforeEach
  void start() {
    TheGateway.running(
        Map.of("samenplek.live.heartbeat", "300ms", "samenplek.live.streams-per-session", "2"));
    browser.signIn("karin");
    TheGateway.BOOKING.asUsual();
    TheGateway.PEOPLE.asUsual();
    booking = LiveSource.of(TheGateway.BOOKING);
    people = LiveSource.of(TheGateway.PEOPLE);
  }

  @AfterEach
  void close() throws IOException {
    for (var reader : open) {
      reader.close();
    }
  }

  @Test
  void tellsWhatBothServicesTell() {
    var reader = watch();
    booking.viewer();
    people.viewer();

    booking.tell("b-1", "workplace", "{\"workplace\":\"2-14\"}");
    var first = reader.next();
    people.tell("p-1", "presence", "{\"booking\":\"1\"}");
    var second = reader.next();

    assertThat(first).contains("event: workplace\n", "data: {\"workplace\":\"2-14\"}\n");
    assertThat(second).contains("event: presence\n", "data: {\"booking\":\"1\"}\n");
  }

  @Test
  void asksTheServicesAsThePersonAndForThatSite() {
    watch();

    var asked = booking.viewer();

    assertThat(asked.address()).isEqualTo("/api/booking/v1/live?site=gemeentehuis");
    assertThat(asked.header("Authorization")).startsWith("Bearer eyJ");
    assertThat(asked.headers()).doesNotContainKeys("Cookie", "Last-Event-ID");
  }

  @Test
  void goesOnInBothServicesWhereTheBrowserLeftOff() throws IOException {
    var reader = watch();
    booking.viewer();
    people.viewer();
    booking.tell("b-7", "workplace", "{}");
    reader.next();
    people.tell("p-3", "presence", "{}");
    var last = LiveReader.id(reader.next());
    reader.close();

    watch("Last-Event-ID", last);

    assertThat(booking.viewer().header("Last-Event-ID")).isEqualTo("b-7");
    assertThat(people.viewer().header("Last-Event-ID")).isEqualTo("p-3");
  }

  @Test
  void beginsWhereTheDocumentsWereReadThatABrowserShows() {
    open.add(new LiveReader(browser.stream(STREAM + "&booking=b-5&people=p-6")));

    assertThat(booking.viewer().header("Last-Event-ID")).isEqualTo("b-5");
    assertThat(people.viewer().header("Last-Event-ID")).isEqualTo("p-6");
  }

  @Test
  void goesOnByItselfWhenAServiceHangsUp() {
    var reader = watch();
    booking.viewer();
    booking.tell("b-7", "workplace", "{\"n\":1}");
    reader.next();

    booking.hangUp();
    var askedAgain = booking.viewer();
    booking.tell("b-8", "workplace", "{\"n\":2}");

    assertThat(askedAgain.header("Last-Event-ID")).isEqualTo("b-7");
    assertThat(reader.next()).contains("{\"n\":2}").doesNotContain("reset");
  }

  @Test
  void remembersAnIdThatCameWithoutAnEvent() {
    var reader = watch();
    booking.viewer();
    booking.tellIdAlone("b-9");
    assertThat(reader.next()).doesNotContain("event:", "data:");

    booking.hangUp();

    assertThat(booking.viewer().header("Last-Event-ID")).isEqualTo("b-9");
  }

  @Test
  void saysSoWhenItMayHaveMissedSomething() {
    var reader = watch();
    booking.viewer();

    booking.hangUp();
    booking.viewer();

    assertThat(reader.next()).contains("event: reset\n", "data: {}\n");
  }

  @Test
  void saysSoWhenItBeganBeforeAServiceAnswered() {
    var answers = new CountDownLatch(1);
    var late = LiveSource.opening(TheGateway.PEOPLE, answers);
    var reader = watch();
    assertThat(reader.any()).startsWith(": open");

    answers.countDown();
    late.viewer();
    late.tell("p-1", "presence", "{}");

    assertThat(reader.next()).contains("event: reset\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "a.b.c", "%%%.%%%", ".", "DQo.DQo"})
  void saysSoWhenItCannotReadWhereTheBrowserLeftOff(String lastEventId) {
    var reader = watch("Last-Event-ID", lastEventId);

    assertThat(reader.next()).contains("event: reset\n");
    assertThat(booking.viewer().headers()).doesNotContainKey("Last-Event-ID");
  }

  @Test
  void goesOnWithOneServiceWhileTheOtherIsAway() {
    TheGateway.PEOPLE.at("/live", 503, "application/problem+json", "{}");
    var reader = watch();
    booking.viewer();

    booking.tell("b-1", "workplace", "{}");

    assertThat(reader.next()).contains("event: workplace");
  }

  @Test
  void answersWhatAServiceRefuses() {
    TheGateway.BOOKING.at("/live", 404, "application/problem+json", "{\"code\":\"not-found\"}");

    var answer = browser.get(STREAM);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).isEqualTo("{\"code\":\"not-found\"}");
  }

  @Test
  void givesASignOfLife() {
    var reader = watch();

    assertThat(reader.any()).startsWith(": open");
    assertThat(reader.any()).startsWith(": still here");
  }

  @Test
  void endsWithSigningOut() {
    var reader = watch();
    reader.any();

    browser.send("POST", "/session/sign-out", "", "X-CSRF-Token", browser.csrf());

    assertThat(reader.next()).isEqualTo(LiveReader.END);
    assertThat(browser.get("/session").body()).contains("\"signedIn\":false");
    assertThat(browser.get(STREAM).statusCode()).isEqualTo(401);
  }

  @Test
  void endsWithSigningOutElsewhere() {
    var reader = watch();
    reader.any();

    KeycloakAdministrator.signOut(KARIN);

    assertThat(reader.next()).isEqualTo(LiveReader.END);
  }

  @Test
  void endsSoonWithASessionThatAnotherInstanceEnded() {
    var reader = watch();
    reader.any();

    TheGateway.running(
            Map.of("samenplek.live.heartbeat", "300ms", "samenplek.live.streams-per-session", "2"))
        .sessions()
        .deleteMany(eq("attributes.account", KARIN));

    assertThat(reader.next()).isEqualTo(LiveReader.END);
  }

  @Test
  void letsGoOfTheServicesWhenTheBrowserIsGone() throws IOException {
    watch().close();
    watch().close();

    await()
        .untilAsserted(
            () -> {
              var answer = browser.stream(STREAM);
              answer.body().close();
              assertThat(answer.statusCode()).isEqualTo(200);
            });
  }

  @Test
  void isLimitedToAFewStreamsForOneSession() {
    watch();
    watch();

    var third = browser.get(STREAM);

    assertThat(third.statusCode()).isEqualTo(429);
    assertThat(third.body()).contains("\"code\":\"too-many-streams\"");
  }

  @Test
  void isClosedWithoutASession() {
    var answer = new Browser().get(STREAM);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("\"code\":\"unauthorized\"");
  }

  @Test
  void isOpenToACallerWithATokenOfTheirOwn() {
    var reader =
        new LiveReader(
            new Browser()
                .stream(STREAM, "Authorization", "Bearer " + TheGateway.PARTS.token("bram")));
    open.add(reader);
    booking.viewer();

    booking.tell("b-1", "workplace", "{}");

    assertThat(reader.next()).contains("event: workplace");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?site=", "?site=No%20Site", "?site=../x"})
  void needsASite(String query) {
    assertThat(browser.get("/api/live/v1/stream" + query).statusCode()).isEqualTo(400);
  }

  private LiveReader watch(String... headers) {
    var reader = new LiveReader(browser.stream(STREAM, headers));
    open.add(reader);
    return reader;
  }
}
