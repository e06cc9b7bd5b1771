package nl.samenplek.booking.booking.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenplek.booking.alternatives.Alternatives;
import nl.samenplek.booking.demand.DeniedDemand;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.people.Viewers;
import nl.samenplek.booking.policy.Facts;
import nl.samenplek.booking.policy.HouseRules;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.input.Reading;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AlternativesController implements AlternativesApi {
  private final Layouts layouts;
  private final WishReader wishes;
  private final Alternatives alternatives;
  private final DeniedDemand demand;
  private final Viewers viewers;
  private final Problems problems;
  private final Clock clock;

  AlternativesController(
      Layouts layouts,
      WishReader wishes,
      Alternatives alternatives,
      DeniedDemand demand,
      Viewers viewers,
      Problems problems,
      Clock clock) {
    this.layouts = layouts;
    this.wishes = wishes;
    this.alternatives = alternatives;
    this.demand = demand;
    this.viewers = viewers;
    this.problems = problems;
    this.clock = clock;
  }

  @Override
  @GetMapping(
      path = "/api/booking/v1/workplaces/{id}/alternatives",
      produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> instead(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String occupant,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant until,
      @RequestParam(required = false) @Nullable LocalDate date,
      @RequestParam(required = false) @Nullable String dayPart,
      Caller caller) {
    if (layouts.siteOf(id).isEmpty()) {
      return problems.answer(Problem.notFound());
    }
    var viewer = occupant == null ? viewers.inTheDirectory(caller) : viewers.of(caller);
    var input = new BookingInput(id, occupant, from, until, date, dayPart);
    var reading = new Reading();
    var wish = wishes.toPlace(input, viewer, "", reading);
    reading.refuseIfAnythingWasFound();
    var facts = wish.orElseThrow().facts(null, clock.instant());
    if (!mayBook(facts)) {
      return problems.answer(Problem.of(HttpStatus.FORBIDDEN, "for-someone-else"));
    }
    var found = alternatives.to(facts, wish.get().part());
    if (found.isEmpty() && !alternatives.canBeHad(facts)) {
      demand.nothingFound(facts);
    }
    return ResponseEntity.ok(new AlternativeList(found));
  }

  private static boolean mayBook(Facts facts) {
    return HouseRules.FOR_SOMEONE_ELSE_BY_ROLE.refuse(facts).isEmpty();
  }
}
