package nl.samenplek.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.samenplek.booking.Api;
import nl.samenplek.booking.Crowd;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.policy.HouseRules;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Another instance of the service on the same store and broker. */
class TwoInstancesTest extends Claiming {
  private static final int THREADS = 16;
  private final ConfigurableApplicationContext other = Elsewhere.on(DATABASE);

  @Test
  void showsWhatWasBookedAtTheOther() {
    var date = Days.ahead(54);
    var body = Map.of("workplace", Town.desk(33), "date", date.toString(), "dayPart", "whole-day");

    var answer = as(Who.SANNE).post("/bookings", body);

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    var path =
        "/workplaces/%s/availability?from=%s&until=%s"
            .formatted(Town.desk(33), date, date.plusDays(1));
    await()
        .untilAsserted(
            () -> assertThat(there(Who.FEMKE).get(path).body()).contains("\"freeWholeDay\":false"));
    assertThat(there(Who.SANNE).get("/bookings/" + answer.text("id")).body())
        .isEqualTo(answer.body());
  }

  @Test
  void showsALayoutThatWasBroughtInAtTheOther() {
    var site = new HashMap<>(Town.site());
    site.put("name", "Stadhuis, vernieuwd");

    assertThat(there(Who.IRIS).put("/sites/" + Town.SITE, site).status()).isEqualTo(200);

    await()
        .untilAsserted(
            () ->
                assertThat(as(Who.SANNE).get("/sites/" + Town.SITE).text("name"))
                    .isEqualTo("Stadhuis, vernieuwd"));
  }

  @Test
  void givesADeskToOneOfManyWhoAskBothInstancesAtOnce() {
    var date = Days.ahead(55);
    var elsewhere = other.getBean(PlacingABooking.class);

    var outcomes =
        Crowd.letLoose(
            THREADS,
            number -> {
              var person = Persons.person("both-" + number, "t");
              var wish = wish(person, Town.desk(34), date, "09:00", "17:00");
              var use = number % 2 == 0 ? placing : elsewhere;
              return () -> use.place(wish, null, HouseRules.ALL);
            });

    assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
    assertThat(documentsOf(Town.desk(34), date)).hasSize(1);
    assertThat(count()).isEqualTo(Count.PERFECT);
  }

  @Test
  void givesOneAnswerToOneKeyAskedAtBoth() {
    var elsewhere = other.getBean(PlacingABooking.class);
    var wish =
        wish(Persons.person("both-keyed", "t"), Town.desk(35), Days.ahead(55), "09:00", "17:00");
    var request = new KeyedRequest("at-both", "print");

    var outcomes =
        Crowd.letLoose(
            THREADS,
            number ->
                () -> (number % 2 == 0 ? placing : elsewhere).place(wish, request, HouseRules.ALL));

    assertThat(java.util.Set.copyOf(outcomes)).hasSize(1).hasOnlyElementsOfType(Done.class);
  }

  private Api there(Who who) {
    var port = Objects.requireNonNull(other.getEnvironment().getProperty("local.server.port"));
    return new Api(Integer.parseInt(port), tokenOf(who));
  }
}
