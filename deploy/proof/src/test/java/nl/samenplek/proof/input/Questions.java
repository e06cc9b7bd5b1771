package nl.samenplek.proof.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenplek.proof.RunningSuite;
import nl.samenplek.proof.input.Role.Whose;

/** For every operation a question that is fine but for who asks it. */
final class Questions {
  private static final String BOOKINGS = "/api/booking/v1/bookings";
  private static final Path DIRECTORY =
      Path.of(
          System.getProperty("samenplek.root"),
          "deploy/demo/src/main/resources/demo/directory.json");

  private Questions() {}

  static Question about(Operation operation, Whose whose, Role role) {
    return switch (operation.id()) {
      case "listSites",
          "teams",
          "domains",
          "organisations",
          "me",
          "findPeople",
          "forWhomOneMayBook" ->
          Question.plain();
      case "findPlaces" -> Question.of("", "?name=2.14");
      case "showSite", "keepSite" -> Question.of(Stage.SITE, "");
      case "endSite" -> Question.of(Stage.SITE, "").with(farAway());
      case "publishSite" -> Question.of(Stage.SITE, "").with(Stage.site());
      case "showFloor", "showDrawing", "listRevisions" -> Question.of(Stage.FLOOR, "");
      case "publishFloor" -> Question.of(Stage.FLOOR, "").with(Stage.floor());
      case "endFloor" -> Question.of(Stage.FLOOR, "").with(farAway());
      case "withdrawRevision" -> Question.of(Stage.FLOOR + "/987654321", "");
      case "showFloorAvailability" -> Question.of(Stage.FLOOR, "?date=" + Stage.today());
      case "showWorkplaceAvailability" -> Question.of(Stage.ROOM, days());
      case "showSiteDays" -> Question.of(Stage.SITE, days());
      case "streamSite", "livePresence" -> Question.of("", "?site=" + Stage.SITE);
      case "placeBooking" -> Question.plain().with(wish(whose, role));
      case "importBookings" -> Question.plain().with(Map.of("items", List.of(item())));
      case "listAlternatives" -> Question.of(Stage.DESK, when(whose, role));
      case "listDeniedDemand" -> Question.of("", days());
      case "listBookings" -> Question.of("", whose == Whose.OWN ? "" : occupant(whose, role));
      case "listTrail" -> Question.of("", "?kind=nothing");
      case "listBookingTrail" -> Question.of(placed(whose, role), "");
      case "showBooking", "cancelBooking", "releaseBooking", "undoRelease" ->
          Question.of(placed(whose, role), "");
      case "moveBooking" ->
          Question.of(placed(whose, role), "")
              .with(Map.of("workplace", Stage.OTHER_ROOM))
              .ifMatch("\"1\"");
      case "restoreBooking" -> Question.of(cancelled(whose, role), "");
      case "deadLetterConsumers" -> Question.plain();
      case "deadLetters", "replayDeadLetters" -> Question.of(consumer(operation), "");
      case "replayDeadLetter", "discardDeadLetter" ->
          Question.of(consumer(operation) + "/0-987654321", "");
      case "replaceDirectory" -> Question.plain().with(directory());
      case "chooseSharing" -> Question.plain().with(Map.of("sharing", "team"));
      case "person" -> Question.of(role.owner(whose).id(), "");
      case "personPresence" -> Question.of(role.owner(whose).id(), days());
      case "presence" -> Question.of("", "?site=" + Stage.SITE + "&date=" + Stage.today());
      case "presenceDays" -> Question.of("", days() + "&site=" + Stage.SITE);
      default -> throw new AssertionError("Say here what to ask of " + operation.id());
    };
  }

  private static String consumer(Operation operation) {
    return operation.path().startsWith("/api/people") ? "people-presence" : "booking-people";
  }

  private static Map<String, Object> farAway() {
    return Map.of("from", "2190-01-01");
  }

  private static String days() {
    return "?from=%s&until=%s".formatted(Stage.today(), Stage.today().plusDays(2));
  }

  private static String when(Whose whose, Role role) {
    var time = "?dayPart=morning&date=" + Stage.today().plusDays(1);
    return whose == Whose.OWN ? time : time + "&occupant=" + role.owner(whose).id();
  }

  private static String occupant(Whose whose, Role role) {
    return "?occupant=" + role.owner(whose).id();
  }

  private static Map<String, Object> wish(Whose whose, Role role) {
    var wish = new HashMap<>(Stage.slot(Stage.ROOM));
    if (whose != Whose.OWN) {
      wish.put("occupant", role.owner(whose).id());
    }
    return wish;
  }

  private static Map<String, Object> item() {
    var item = new HashMap<>(Stage.slot(Stage.ROOM));
    item.put("occupant", Person.BRAM.id());
    item.put("reference", "who-may");
    return item;
  }

  /** A booking that the owner made. */
  static String placed(Whose whose, Role role) {
    return ask(role.owner(whose), "POST", BOOKINGS, Stage.slot(Stage.ROOM))
        .json()
        .path("id")
        .asString();
  }

  private static String cancelled(Whose whose, Role role) {
    var id = placed(whose, role);
    ask(role.owner(whose), "PUT", BOOKINGS + "/" + id + "/cancellation", null);
    return id;
  }

  private static Answer ask(
      Person person, String method, String path, @org.jspecify.annotations.Nullable Object body) {
    var answer = person.at(RunningSuite.get().booking()).send(method, path, body, Map.of());
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    return answer;
  }

  /** The one that is there already. */
  static String directory() {
    try {
      return Files.readString(DIRECTORY);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
