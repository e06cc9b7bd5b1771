package nl.samenplek.demo;

import static nl.samenplek.demo.ScriptedServices.everyItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenplek.demo.ScriptedServices.Answer;
import nl.samenplek.demo.ScriptedServices.Script;
import org.junit.jupiter.api.Test;

class SeedingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String IMPORTS = "/api/booking/v1/booking-imports";

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void putsPeopleSitesAndFloorsAndThenBringsInTheBookings() {
    try (var services = new ScriptedServices(asked -> null)) {
      seed(services);

      assertThat(services.asked("PUT", "/api/people/v1/directory")).hasSize(1);
      assertThat(services.asked("PUT", "/api/booking/v1/sites/")).hasSize(3);
      assertThat(services.asked("PUT", "/api/booking/v1/floors/")).hasSize(6);
      assertThat(services.asked("POST", IMPORTS)).hasSizeBetween(20, 25);
      assertThat(output())
          .contains("people    232 created, 0 changed, 0 unchanged")
          .contains("sites     3 in place")
          .contains("floors    6 in place")
          .containsPattern("bookings  2\\d{3} in place, 0 taken before");
    }
  }

  @Test
  void sendsAFloorWithItsDrawingAndWithoutWhatOnlyAnAnswerHas() {
    try (var services = new ScriptedServices(asked -> null)) {
      seed(services);

      var floor =
          ScriptedServices.json(
              services.asked("PUT", "/api/booking/v1/floors/gemeentehuis-2").getFirst().body());
      assertThat(floor.propertyNames())
          .containsExactlyInAnyOrder(
              "site", "label", "name", "ordinal", "plan", "zones", "workplaces", "drawing");
      assertThat(floor.path("drawing").asString()).startsWith("<svg xmlns=");
    }
  }

  @Test
  void neverSendsMoreThanFiveHundredBookingsAtOnceAndNamesEachSendingDifferently() {
    try (var services = new ScriptedServices(asked -> null)) {
      seed(services);

      var imports = services.asked("POST", IMPORTS);
      assertThat(imports).allSatisfy(one -> assertThat(one.references()).hasSizeBetween(1, 500));
      assertThat(imports)
          .extracting(ScriptedServices.Asked::idempotencyKey)
          .doesNotHaveDuplicates()
          .doesNotContain("");
    }
  }

  @Test
  void usesTheSameNamesInASecondRunAndCountsWhatIsThereAlready() {
    try (var first = new ScriptedServices(asked -> null);
        var second = new ScriptedServices(outcome("refused", "already-claimed"))) {
      seed(first);
      seed(second);

      assertThat(second.asked("POST", IMPORTS))
          .extracting(ScriptedServices.Asked::idempotencyKey)
          .containsExactlyInAnyOrderElementsOf(
              first.asked("POST", IMPORTS).stream()
                  .map(ScriptedServices.Asked::idempotencyKey)
                  .toList());
      assertThat(output()).containsPattern("bookings  0 in place, 2\\d{3} taken before");
    }
  }

  @Test
  void offersTheSameBookingsAgainWhileTheirPeopleAreNotKnownYet() {
    var imports = new AtomicInteger();
    Script script =
        asked ->
            asked.path().equals(IMPORTS) && imports.incrementAndGet() <= 2
                ? findings("unknown-person", "unknown-person")
                : null;
    try (var services = new ScriptedServices(script)) {
      seed(services);

      var offered = services.asked("POST", IMPORTS);
      assertThat(offered.get(1)).isEqualTo(offered.get(0));
      assertThat(offered.get(2)).isEqualTo(offered.get(0));
      assertThat(offered.get(3).references())
          .doesNotContainAnyElementsOf(offered.get(0).references());
    }
  }

  @Test
  void givesUpAtOnceWhenSomethingElseIsWrongWithTheBookings() {
    Script script =
        asked ->
            asked.path().equals(IMPORTS) ? findings("unknown-person", "unknown-workplace") : null;
    try (var services = new ScriptedServices(script)) {
      assertThatThrownBy(() -> seed(services))
          .isInstanceOf(SeedingRefused.class)
          .hasMessageStartingWith("Refused: the bookings from 2026-11-09-")
          .hasMessageContaining("unknown-workplace");
      assertThat(services.asked("POST", IMPORTS)).hasSize(1);
    }
  }

  @Test
  void asksAgainWhenAServiceIsBusy() {
    var answers = new AtomicInteger();
    Script script =
        asked ->
            asked.path().endsWith("/directory") && answers.incrementAndGet() <= 2
                ? new Answer(503, "{}")
                : null;
    try (var services = new ScriptedServices(script)) {
      seed(services);

      assertThat(services.asked("PUT", "/api/people/v1/directory")).hasSize(3);
    }
  }

  @Test
  void namesTheBookingThatIsRefused() {
    try (var services = new ScriptedServices(outcome("refused", "zone-reserved"))) {
      assertThatThrownBy(() -> seed(services))
          .isInstanceOf(SeedingRefused.class)
          .hasMessageContaining("Refused: booking 2026-11-09-")
          .hasMessageContaining("zone-reserved No.");
    }
  }

  @Test
  void namesTheFloorThatIsRefused() {
    Script script =
        asked ->
            asked.path().endsWith("/floors/gemeentehuis-1")
                ? new Answer(400, "{\"code\":\"invalid-input\"}")
                : null;
    try (var services = new ScriptedServices(script)) {
      assertThatThrownBy(() -> seed(services))
          .isInstanceOf(SeedingRefused.class)
          .hasMessage("Refused: floor gemeentehuis-1: 400 {\"code\":\"invalid-input\"}");
    }
  }

  private static Answer findings(String first, String second) {
    var finding = "{\"field\":\"items[0].occupant\",\"code\":\"%s\"}";
    return new Answer(
        400,
        "{\"findings\":[%s,%s]}".formatted(finding.formatted(first), finding.formatted(second)));
  }

  private static Script outcome(String outcome, String code) {
    return asked -> asked.path().equals(IMPORTS) ? everyItem(asked, outcome, code) : null;
  }

  private void seed(ScriptedServices services) {
    printed.reset();
    Seed.run(services.options(TODAY), new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private String output() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
