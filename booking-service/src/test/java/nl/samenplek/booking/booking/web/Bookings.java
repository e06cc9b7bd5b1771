package nl.samenplek.booking.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.samenplek.booking.Api;
import nl.samenplek.booking.Api.Answer;
import nl.samenplek.booking.Days;

/** Bodies and answers of bookings over HTTP. */
final class Bookings {
  private Bookings() {}

  static Map<String, String> body(String workplace, LocalDate date, String from, String until) {
    return Map.of(
        "workplace", workplace,
        "from", Days.at(date, from).toString(),
        "until", Days.at(date, until).toString());
  }

  /** A booking that is there. */
  static Answer placed(Api api, String workplace, LocalDate date, String from, String until) {
    var answer = api.post("/bookings", body(workplace, date, from, until));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  static String pathOf(Answer placed) {
    return "/bookings/" + placed.text("id");
  }
}
