package nl.samenplek.booking.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.junit.jupiter.api.Test;

class PlacingOverHttpTest extends Running {

  @Test
  void booksADeskForTheMorning() {
    var tomorrow = Days.ahead(1);

    var answer =
        as(Who.SANNE)
            .post(
                "/bookings",
                Map.of(
                    "workplace", Town.desk(1), "date", tomorrow.toString(), "dayPart", "morning"));

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.text("from")).isEqualTo(Days.at(tomorrow, "07:00").toString());
    assertThat(answer.text("until")).isEqualTo(Days.at(tomorrow, "12:30").toString());
    assertThat(answer.text("occupant")).isEqualTo("p-0001");
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(answer.header("Location"))
        .isEqualTo("/api/booking/v1/bookings/" + answer.text("id"));
  }
}
