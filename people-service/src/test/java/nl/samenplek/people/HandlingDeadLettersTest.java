package nl.samenplek.people;

import static nl.samenplek.people.presence.Bookings.aDesk;
import static nl.samenplek.people.presence.Bookings.nextTuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.samenplek.events.delivery.EventJson;
import nl.samenplek.people.presence.Bookings;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

class HandlingDeadLettersTest {
  private static final String LETTERS = "/dead-letters/people-presence";
  private static final String PLACED = "nl.samenplek.booking.placed.v1";

  private final Service service = Service.shared();
  private final Api daan = service.as("daan");
  private final String run = "dead-" + Long.toString(System.nanoTime(), 36);

  @AfterEach
  void theStoreTakesEverythingAgain() {
    accept(new Document());
  }

  @Test
  void tellsHowManyEachConsumerHas() {
    int before = count();

    poison(run);

    assertThat(daan.get("/dead-letters").hasStatus(200).each("/items", "consumer"))
        .containsExactly("people-places", "people-presence");
    assertThat(count()).isEqualTo(before + 1);
  }

  @Test
  void showsWhatCameAndWhyItFailed() {
    JsonNode letter = poison(run);

    assertThat(letter.path("consumer").asString()).isEqualTo("people-presence");
    assertThat(letter.path("topic").asString()).isEqualTo("samenplek.bookings");
    assertThat(letter.path("type").asString()).isEqualTo(PLACED);
    assertThat(letter.path("event").asString()).isEqualTo("booking-" + run + "-1");
    assertThat(letter.path("key").asString()).isEqualTo(run);
    assertThat(letter.path("died").asString()).endsWith("Z");
    assertThat(letter.path("reason").asString()).contains("UnreadableEvent");
    assertThat(letter.path("data").asString()).isEqualTo("{\"booking\":\"" + run);
  }

  @Test
  void showsTheNewestFirstInParts() {
    poison(run + "-1");
    poison(run + "-2");

    Reply first = daan.get(LETTERS + "?limit=1").hasStatus(200);
    String next = daan.get(LETTERS + "?limit=1&cursor=" + first.text("/next")).body();

    assertThat(first.each("/items", "subject")).containsExactly(run + "-2");
    assertThat(first.header("Link")).contains("cursor=").endsWith("rel=\"next\"");
    assertThat(next).contains(run + "-1").doesNotContain(run + "-2");
  }

  @Test
  void givesAnEventToItsConsumerAgainOnceTheCauseIsGone() {
    String letter = refusedByTheStore(run);

    daan.send("POST", LETTERS + "/" + letter + "/replays").hasProblem(409, "failed-again");
    accept(new Document());
    daan.send("POST", LETTERS + "/" + letter + "/replays").hasStatus(204);

    assertThat(expected(run)).isEqualTo(1);
    daan.send("POST", LETTERS + "/" + letter + "/replays").hasProblem(404, "unknown-dead-letter");
    assertThat(subjects()).doesNotContain(run);
  }

  @Test
  void saysWhyItFailedAgainAndKeepsIt() {
    String letter = poison(run).path("id").asString();

    Reply refused = daan.send("POST", LETTERS + "/" + letter + "/replays");

    refused.hasProblem(409, "failed-again");
    assertThat(refused.text("/facts/reason")).isNotBlank();
    assertThat(subjects()).contains(run);
  }

  @Test
  void givesAllToTheirConsumerAgainAndTellsWhatBecameOfEach() {
    refusedByTheStore(run);
    poison(run + "-broken");
    accept(new Document());

    Reply replayed = daan.send("POST", LETTERS + "/replays").hasStatus(200);

    assertThat(replayed.each("/outcomes", "outcome")).endsWith("replayed", "failed-again");
    assertThat(expected(run)).isEqualTo(1);
    assertThat(subjects()).contains(run + "-broken").doesNotContain(run);
  }

  @Test
  void putsAnEventAsideForGood() {
    String letter = poison(run).path("id").asString();

    daan.send("DELETE", LETTERS + "/" + letter).hasStatus(204);

    assertThat(subjects()).doesNotContain(run);
    daan.send("DELETE", LETTERS + "/" + letter).hasProblem(404, "unknown-dead-letter");
    daan.send("POST", LETTERS + "/" + letter + "/replays").hasProblem(404, "unknown-dead-letter");
  }

  @Test
  void leavesInTheTrailWhoAskedForWhatAndWhatCameOfIt() {
    String letter = poison(run).path("id").asString();
    daan.send("POST", LETTERS + "/" + letter + "/replays").hasStatus(409);
    daan.send("DELETE", LETTERS + "/" + letter).hasStatus(204);
    daan.send("DELETE", LETTERS + "/" + letter).hasProblem(404, "unknown-dead-letter");

    Reply left = daan.get("/trail?kind=dead-letter&of=people-presence/" + letter).hasStatus(200);

    assertThat(left.each("/items", "what"))
        .containsExactly("discarded", "discard-asked", "failed-again", "replay-asked");
    assertThat(left.each("/items", "by")).containsOnly("p-0007");
  }

  @Test
  void refusesWhatItDoesNotKnowInTheLanguageOfTheReader() {
    daan.get("/dead-letters/nobody").hasProblem(404, "unknown-consumer");
    daan.send("POST", "/dead-letters/nobody/replays").hasProblem(404, "unknown-consumer");
    daan.send("POST", "/dead-letters/nobody/0-1/replays").hasProblem(404, "unknown-consumer");
    daan.send("DELETE", "/dead-letters/nobody/0-1").hasProblem(404, "unknown-consumer");
    daan.send("DELETE", LETTERS + "/anything").hasProblem(404, "unknown-dead-letter");
    daan.get(LETTERS + "?cursor=forged").hasProblem(400, "invalid-cursor");

    assertThat(title("nl")).isEqualTo("Deze verwerker is er niet");
    assertThat(title("en")).isEqualTo("There is no such consumer");
  }

  @Test
  void isForAdministratorsOnly() {
    for (String other : List.of("sanne", "karin", "ruben", "iris", "pim")) {
      service.as(other).get("/dead-letters").hasProblem(403, "forbidden");
      service.as(other).get(LETTERS).hasProblem(403, "forbidden");
      service.as(other).send("POST", LETTERS + "/replays").hasProblem(403, "forbidden");
      service.as(other).send("POST", LETTERS + "/0-1/replays").hasProblem(403, "forbidden");
      service.as(other).send("DELETE", LETTERS + "/0-1").hasProblem(403, "forbidden");
    }
    service.withToken(null).get("/dead-letters").hasProblem(401, "unauthorized");
  }

  @Test
  void keepsTheContentsOutOfTheLog() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level before = root.getLevel();
    var heard = new ListAppender<ILoggingEvent>();
    heard.start();
    root.setLevel(Level.INFO);
    root.addAppender(heard);
    try {
      String malformed = poison(run).path("id").asString();
      daan.send("POST", LETTERS + "/" + malformed + "/replays").hasStatus(409);
      String wrong = "{\"booking\":\"b\",\"from\":\"secret-" + run + "\",\"secret-" + run + "\":1}";
      Topic.publish(PLACED, aDesk(run + "-w", "p-1").placed(1), wrong);
      String id = letter(run + "-w").path("id").asString();
      daan.send("POST", LETTERS + "/" + id + "/replays").hasStatus(409);
      daan.send("DELETE", LETTERS + "/" + id).hasStatus(204);
    } finally {
      root.detachAppender(heard);
      root.setLevel(before);
    }

    assertThat(heard.list.stream().map(HandlingDeadLettersTest::said))
        .anyMatch(text -> text.contains("discarded"))
        .noneMatch(text -> text.contains(run));
  }

  private static String said(ILoggingEvent event) {
    var thrown = event.getThrowableProxy();
    return event.getFormattedMessage()
        + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
  }

  /** Data that end too early; comes back as the dead letter it became. */
  private JsonNode poison(String booking) {
    Topic.publish(PLACED, aDesk(booking, "p-0001").placed(1), "{\"booking\":\"" + booking);
    return letter(booking);
  }

  /** An event that is in order, but that the store does not take; the dead letter's id. */
  private String refusedByTheStore(String booking) {
    accept(new Document("_id", new Document("$ne", booking)));
    Bookings desk = aDesk(booking, "p-0001").on(nextTuesday());
    Topic.publish(PLACED, desk.placed(1), new EventJson().write(desk.placed(1)));
    return letter(booking).path("id").asString();
  }

  private void accept(Document validator) {
    service
        .database()
        .runCommand(new Document("collMod", "presence").append("validator", validator));
  }

  private JsonNode letter(String booking) {
    return await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () ->
                StreamSupport.stream(letters().spliterator(), false)
                    .filter(it -> booking.equals(it.path("subject").asString()))
                    .findFirst(),
            found -> found.isPresent())
        .orElseThrow();
  }

  private JsonNode letters() {
    return daan.get(LETTERS + "?limit=200").hasStatus(200).json().path("items");
  }

  private List<String> subjects() {
    return daan.get(LETTERS + "?limit=200").hasStatus(200).each("/items", "subject");
  }

  private int count() {
    for (JsonNode consumer : daan.get("/dead-letters").hasStatus(200).json().path("items")) {
      if (consumer.path("consumer").asString().equals("people-presence")) {
        return consumer.path("count").asInt();
      }
    }
    throw new AssertionError("people-presence is no consumer");
  }

  private long expected(String booking) {
    return service
        .database()
        .getCollection("presence")
        .countDocuments(new Document("_id", booking).append("expected", true));
  }

  private String title(String language) {
    return daan.with("Accept-Language", language).get("/dead-letters/nobody").text("/title");
  }
}
