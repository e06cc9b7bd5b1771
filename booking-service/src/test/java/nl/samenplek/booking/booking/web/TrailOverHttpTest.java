package nl.samenplek.booking.booking.web;

import static nl.samenplek.booking.booking.web.Bookings.body;
import static nl.samenplek.booking.booking.web.Bookings.pathOf;
import static nl.samenplek.booking.booking.web.Bookings.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenplek.booking.Api;
import nl.samenplek.booking.Api.Answer;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who did what with a booking, as its people and administrators are told. */
class TrailOverHttpTest extends Running {
  private static final LocalDate DATE = Days.ahead(33);

  @Test
  void tellsTheWholeLifeOfABookingAtOnce() {
    var ruben = as(Who.RUBEN);
    var path = pathOf(placedForSanne(ruben, 50, "09:00", "10:00"));
    ruben.patch(path, Map.of("workplace", Town.desk(51)), "If-Match", "\"1\"");
    ruben.put(path + "/cancellation", null);
    as(Who.SANNE).delete(path + "/cancellation");

    var items = items(as(Who.SANNE).get(path + "/trail"));

    assertThat(each(items, "what")).containsExactly("placed", "moved", "cancelled", "restored");
    assertThat(each(items, "by"))
        .containsExactly(Who.RUBEN.id(), Who.RUBEN.id(), Who.RUBEN.id(), Who.SANNE.id());
    assertThat(each(items, "onBehalfOf"))
        .containsExactly(Who.SANNE.id(), Who.SANNE.id(), Who.SANNE.id(), "");
    assertThat(items.get(1).path("changed").toString())
        .isEqualTo("[{\"what\":\"workplace\",\"from\":\"d-1-50\",\"to\":\"d-1-51\"}]");
    assertThat(items.get(2).path("changed").toString())
        .isEqualTo("[{\"what\":\"state\",\"from\":\"placed\",\"to\":\"cancelled\"}]");
    assertThat(items.get(0).path("at").asString()).endsWith("Z");
  }

  @Test
  void goesOnWhereOnePartEnds() {
    var path = pathOf(placed(as(Who.SANNE), Town.desk(52), DATE, "11:00", "12:00"));
    as(Who.SANNE).put(path + "/cancellation", null);
    as(Who.SANNE).delete(path + "/cancellation");

    var first = as(Who.SANNE).get(path + "/trail?limit=2");
    var rest = as(Who.SANNE).get(path + "/trail?limit=2&cursor=" + first.text("next"));

    assertThat(first.header("Link")).endsWith("rel=\"next\"");
    assertThat(each(items(first), "what")).containsExactly("placed", "cancelled");
    assertThat(each(items(rest), "what")).containsExactly("restored");
    assertThat(rest.json().has("next")).isFalse();
    assertThat(as(Who.SANNE).get(path + "/trail?cursor=made-up").status()).isEqualTo(400);
  }

  @Test
  void isThereForThoseWhoMaySeeTheBookingOnly() {
    var path = pathOf(placed(as(Who.SANNE), Town.desk(53), DATE, "13:00", "14:00")) + "/trail";

    for (var who : List.of(Who.SANNE, Who.RUBEN, Who.DAAN)) {
      assertThat(as(who).get(path).status()).as(who.name()).isEqualTo(200);
    }
    for (var who : List.of(Who.FEMKE, Who.BRAM, Who.KARIN, Who.IRIS, Who.PIM)) {
      assertThat(as(who).get(path).status()).as(who.name()).isEqualTo(404);
    }
    assertThat(asNobody().get(path).status()).isEqualTo(401);
  }

  @Test
  void hasNothingOfAWishThatWasRefused() {
    placed(as(Who.SANNE), Town.desk(54), DATE, "14:00", "15:00");
    var before = settledCount();

    var refused = as(Who.BRAM).post("/bookings", body(Town.desk(54), DATE, "14:00", "15:00"));
    placed(as(Who.BRAM), Town.desk(55), DATE, "14:00", "15:00");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(settledCount()).isEqualTo(before + 1);
  }

  @Test
  void saysOfWhatWasBroughtInThatItWas() {
    var item =
        Map.of(
            "reference", "trail-1",
            "occupant", Who.FEMKE.id(),
            "workplace", Town.desk(56),
            "from", Days.at(DATE, "09:00").toString(),
            "until", Days.at(DATE, "10:00").toString());
    var outcome = as(Who.DAAN).post("/booking-imports", Map.of("items", List.of(item))).json();
    var id = outcome.path("outcomes").get(0).path("booking").asString();

    var items = items(as(Who.FEMKE).get("/bookings/" + id + "/trail"));

    assertThat(each(items, "what")).containsExactly("imported");
    assertThat(each(items, "by")).containsExactly(Who.DAAN.id());
  }

  @Test
  void showsAdministratorsWhatTheyAskFor() {
    var path = pathOf(placedForSanne(as(Who.RUBEN), 57, "15:00", "16:00"));
    var id = path.substring("/bookings/".length());
    as(Who.SANNE).put(path + "/cancellation", null);
    settledCount();
    var daan = as(Who.DAAN);

    assertThat(each(items(daan.get("/trail?of=" + id)), "what"))
        .containsExactly("cancelled", "placed");
    assertThat(each(items(daan.get("/trail?kind=booking&what=placed&of=" + id)), "by"))
        .containsExactly(Who.RUBEN.id());
    assertThat(each(items(daan.get("/trail?of=" + id + "&by=" + Who.SANNE.id())), "what"))
        .containsExactly("cancelled");
    assertThat(items(daan.get("/trail?of=" + id + "&until=2026-01-01T00:00:00Z"))).isEmpty();
    var first = daan.get("/trail?limit=1&of=" + id);
    assertThat(
            each(
                items(daan.get("/trail?limit=1&of=" + id + "&cursor=" + first.text("next"))),
                "what"))
        .containsExactly("placed");
  }

  @Test
  void knowsWhoLookedAndForWhat() {
    as(Who.DAAN).get("/trail?by=" + Who.FEMKE.id());

    var looks = items(as(Who.DAAN).get("/trail?kind=trail&by=" + Who.DAAN.id()));

    assertThat(looks.get(0).path("what").asString()).isEqualTo("read");
    assertThat(looks.get(0).path("changed").toString())
        .contains("{\"what\":\"by\",\"to\":\"" + Who.FEMKE.id() + "\"}");
  }

  @Test
  void isATableForWhoeverAsksForOne() {
    var path = pathOf(placed(as(Who.SANNE), Town.desk(58), DATE, "16:00", "17:00"));
    var id = path.substring("/bookings/".length());
    settledCount();

    var table = as(Who.DAAN).get("/trail?of=" + id, "Accept", "text/csv");

    assertThat(table.status()).isEqualTo(200);
    assertThat(table.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(table.header("Content-Disposition")).contains("trail.csv");
    assertThat(table.body().lines()).hasSize(2);
    assertThat(table.body()).contains("\"person\";\"p-0001\";;\"booking\";\"" + id + "\"");
    assertThat(as(Who.DAAN).get("/trail?of=" + id, "Accept", "image/png").status()).isEqualTo(406);
  }

  @Test
  void refusesWhatItCannotAnswer() {
    var daan = as(Who.DAAN);
    var turned = daan.get("/trail?from=2026-12-02T00:00:00Z&until=2026-12-01T00:00:00Z");

    assertThat(turned.status()).isEqualTo(400);
    assertThat(turned.body()).contains("ends-before-it-begins", "Het eind ligt niet na het begin.");
    assertThat(daan.get("/trail?by=" + "x".repeat(301)).status()).isEqualTo(400);
    assertThat(daan.get("/trail?from=yesterday").status()).isEqualTo(400);
    for (var who : List.of(Who.SANNE, Who.KARIN, Who.RUBEN, Who.IRIS, Who.PIM)) {
      assertThat(as(who).get("/trail").status()).as(who.name()).isEqualTo(403);
    }
  }

  @Test
  void holdsNoNameAndNoAddress() {
    placed(as(Who.SANNE), Town.desk(59), DATE, "17:00", "18:00");
    settledCount();

    assertThat(database.getCollection("trail").find().map(Document::toJson))
        .isNotEmpty()
        .noneMatch(entry -> entry.matches("(?s).*(Stadhuis|Maltezer|Heemskerk|Sanne|@).*"));
  }

  private static Answer placedForSanne(Api by, int desk, String from, String until) {
    var wish = new HashMap<>(body(Town.desk(desk), DATE, from, until));
    wish.put("occupant", Who.SANNE.id());
    var answer = by.post("/bookings", wish);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  /** How many entries about bookings there are once nothing waits for the trail any more. */
  private long settledCount() {
    Awaitility.await()
        .until(
            () ->
                database
                        .getCollection("bookings")
                        .countDocuments(new Document("outbox.0", new Document("$exists", true)))
                    == 0);
    return database.getCollection("trail").countDocuments(new Document("of.kind", "booking"));
  }

  private static JsonNode items(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().path("items");
  }

  private static List<String> each(JsonNode items, String field) {
    return items.valueStream().map(item -> item.path(field).asString("")).toList();
  }
}
