package nl.samenplek.booking.booking.web;

import static nl.samenplek.booking.booking.web.Bookings.body;
import static nl.samenplek.booking.booking.web.Bookings.pathOf;
import static nl.samenplek.booking.booking.web.Bookings.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.junit.jupiter.api.Test;

class ChangingOverHttpTest extends Running {

  @Test
  void movesToAnotherDeskAndFreesTheOldOne() {
    var date = Days.ahead(8);
    var booking = placed(as(Who.SANNE), Town.desk(1), date, "09:00", "12:00");

    var moved =
        as(Who.SANNE)
            .patch(pathOf(booking), Map.of("workplace", Town.desk(2)), "If-Match", "\"1\"");

    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    assertThat(moved.text("workplace")).isEqualTo(Town.desk(2));
    assertThat(moved.text("from")).isEqualTo(booking.text("from"));
    assertThat(moved.header("ETag")).isEqualTo("\"2\"");
    placed(as(Who.FEMKE), Town.desk(1), date, "09:00", "12:00");
  }

  @Test
  void keepsTheRestOfTheDayAtTheOldDeskAndGoesBackInOneStep() {
    var date = Days.ahead(15);
    var booking = placed(as(Who.SANNE), Town.desk(1), date, "09:00", "17:00");
    var hours =
        Map.of(
            "workplace", Town.desk(2),
            "from", Days.at(date, "11:00").toString(),
            "until", Days.at(date, "13:00").toString(),
            "rest", "keep");
    var whole =
        Map.of(
            "workplace", Town.desk(1),
            "from", booking.text("from"),
            "until", booking.text("until"),
            "rest", "rejoin");

    var moved = as(Who.SANNE).patch(pathOf(booking), hours, "If-Match", "\"1\"");
    var back = as(Who.SANNE).patch(pathOf(booking), whole, "If-Match", "\"2\"");
    var odd = as(Who.SANNE).patch(pathOf(booking), Map.of("rest", "lose"), "If-Match", "\"3\"");

    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    assertThat(moved.json().path("rest")).hasSize(2);
    assertThat(moved.json().path("rest").path(0).path("workplace").asString())
        .isEqualTo(Town.desk(1));
    assertThat(moved.json().path("rest").path(1).path("until").asString())
        .isEqualTo(booking.text("until"));
    assertThat(back.status()).as(back.body()).isEqualTo(200);
    assertThat(back.text("from")).isEqualTo(booking.text("from"));
    assertThat(back.json().path("rest").path(0).path("state").asString()).isEqualTo("cancelled");
    assertThat(odd.status()).isEqualTo(400);
    assertThat(odd.body()).contains("unknown-word");
  }

  @Test
  void movesToAnotherDayPart() {
    var date = Days.ahead(9);
    var booking = placed(as(Who.SANNE), Town.desk(1), date, "09:00", "12:00");

    var moved =
        as(Who.SANNE)
            .patch(
                pathOf(booking),
                Map.of("date", date.toString(), "dayPart", "afternoon"),
                "If-Match",
                "\"1\"",
                "Content-Type",
                "application/merge-patch+json");

    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    assertThat(moved.text("dayPart")).isEqualTo("afternoon");
  }

  @Test
  void keepsTheOldDeskWhenTheNewOneIsTaken() {
    var date = Days.ahead(10);
    var booking = placed(as(Who.SANNE), Town.desk(1), date, "09:00", "12:00");
    placed(as(Who.FEMKE), Town.desk(2), date, "11:00", "13:00");

    var refused =
        as(Who.SANNE)
            .patch(pathOf(booking), Map.of("workplace", Town.desk(2)), "If-Match", "\"1\"");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("code")).isEqualTo("already-claimed");
    assertThat(as(Who.SANNE).get(pathOf(booking)).body()).isEqualTo(booking.body());
  }

  @Test
  void asksForTheVersionAndRefusesAnOldOne() {
    var date = Days.ahead(11);
    var booking = placed(as(Who.SANNE), Town.desk(1), date, "09:00", "12:00");
    var wish = Map.of("workplace", Town.desk(2));

    assertThat(as(Who.SANNE).patch(pathOf(booking), wish).status()).isEqualTo(428);
    as(Who.SANNE).patch(pathOf(booking), wish, "If-Match", "\"1\"");
    var stale = as(Who.SANNE).patch(pathOf(booking), wish, "If-Match", "\"1\"");
    var forged = as(Who.SANNE).patch(pathOf(booking), wish, "If-Match", "\"x\"");

    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.text("code")).isEqualTo("stale-version");
    assertThat(forged.status()).isEqualTo(412);
  }

  @Test
  void cancelsOnceHoweverOftenAndGivesTheDeskBack() {
    var date = Days.ahead(12);
    var booking = placed(as(Who.SANNE), Town.desk(1), date, "09:00", "12:00");
    var path = pathOf(booking) + "/cancellation";

    var cancelled = as(Who.SANNE).put(path, null);
    var again = as(Who.SANNE).put(path, null);

    assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
    assertThat(cancelled.text("state")).isEqualTo("cancelled");
    assertThat(cancelled.text("endedAt")).isNotBlank();
    assertThat(again.body()).isEqualTo(cancelled.body());
    placed(as(Who.FEMKE), Town.desk(1), date, "09:00", "12:00");
  }

  @Test
  void bringsACancelledBookingBackOnlyWhileItsDeskIsFree() {
    var date = Days.ahead(13);
    var booking = placed(as(Who.SANNE), Town.desk(1), date, "09:00", "12:00");
    var path = pathOf(booking) + "/cancellation";
    as(Who.SANNE).put(path, null);

    var restored = as(Who.SANNE).delete(path);
    as(Who.SANNE).put(path, null);
    placed(as(Who.FEMKE), Town.desk(1), date, "11:00", "12:00");
    var tooLate = as(Who.SANNE).delete(path);

    assertThat(restored.status()).as(restored.body()).isEqualTo(200);
    assertThat(restored.text("state")).isEqualTo("placed");
    assertThat(restored.json().has("endedAt")).isFalse();
    assertThat(tooLate.status()).isEqualTo(409);
    assertThat(tooLate.text("code")).isEqualTo("already-claimed");
  }

  @Test
  void doesNotMoveWhatIsCancelled() {
    var booking = placed(as(Who.SANNE), Town.desk(1), Days.ahead(14), "09:00", "12:00");
    as(Who.SANNE).put(pathOf(booking) + "/cancellation", null);

    var refused =
        as(Who.SANNE)
            .patch(pathOf(booking), Map.of("workplace", Town.desk(2)), "If-Match", "\"2\"");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("code")).isEqualTo("already-cancelled");
  }

  @Test
  void doesNotChangeWhoSitsThere() {
    var booking = placed(as(Who.RUBEN), Town.desk(3), Days.ahead(14), "09:00", "12:00");

    var refused =
        as(Who.RUBEN).patch(pathOf(booking), Map.of("occupant", "p-0001"), "If-Match", "\"1\"");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("cannot-change");
  }

  @Test
  void bringsHistoryInOnceHoweverOftenItIsSent() {
    var past = Days.ahead(-3);
    var item = new java.util.HashMap<String, Object>(body(Town.desk(1), past, "09:00", "12:00"));
    item.put("occupant", "p-0001");
    item.put("reference", "r-1");
    var clash = new java.util.HashMap<>(item);
    clash.put("occupant", "p-0002");
    clash.put("reference", "r-2");
    var body = Map.of("items", java.util.List.of(item, clash));

    var first = asProgram().post("/booking-imports", body, "Idempotency-Key", "batch-1");
    var again = asProgram().post("/booking-imports", body, "Idempotency-Key", "batch-1");

    assertThat(first.status()).as(first.body()).isEqualTo(200);
    assertThat(first.json().path("outcomes").path(0).path("outcome").asString())
        .isEqualTo("placed");
    assertThat(first.json().path("outcomes").path(1).path("code").asString())
        .isEqualTo("already-claimed");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(as(Who.SANNE).post("/booking-imports", body).status()).isEqualTo(403);
  }
}
