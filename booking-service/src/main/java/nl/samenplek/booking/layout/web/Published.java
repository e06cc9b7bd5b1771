package nl.samenplek.booking.layout.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.samenplek.booking.layout.Publishing;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import nl.samenplek.edge.problem.Spoken;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What changing a site or a floor is answered with. */
final class Published {
  private Published() {}

  /**
   * @param shown the answer that shows it
   */
  static ResponseEntity<?> answer(
      Publishing outcome, Function<Publishing.So, ResponseEntity<?>> shown, Problems problems) {
    return switch (outcome) {
      case Publishing.So it -> shown.apply(it);
      case Publishing.Stale it -> problems.answer(IfMatch.stale(it.version()));
      case Publishing.Unknown it -> problems.answer(Problem.notFound());
      case Publishing.NameOfAnotherSite it ->
          invalid(problems, "name", "looks-the-same", it.name());
      case Publishing.UnknownSite it -> invalid(problems, "site", "unknown-site");
      case Publishing.TooMany it -> invalid(problems, it.field(), "too-many", it.most());
      case Publishing.OtherSite it -> invalid(problems, "site", "floor-stays-in-site", it.site());
      case Publishing.InThePast it ->
          invalid(problems, "from", "before-today", Spoken.dateOfAYear(it.earliest()));
      case Publishing.SiteEnded it ->
          invalid(problems, "from", "site-ended", Spoken.dateOfAYear(it.until()));
      case Publishing.OnOtherFloors it -> problems.answer(Problem.invalidInput(onOtherFloors(it)));
      case Publishing.ChangesLater it ->
          problems.answer(
              Problem.of(HttpStatus.CONFLICT, "floor-changes-later", days(it.from()))
                  .withFact("from", it.from()));
      case Publishing.InForce it ->
          problems.answer(
              Problem.of(HttpStatus.CONFLICT, "already-in-force", Spoken.dateOfAYear(it.from()))
                  .withFact("from", it.from()));
      case Publishing.HaveBookings it -> problems.answer(haveBookings(it));
    };
  }

  /**
   * The same, where what is shown has an address: new, or as it is now.
   *
   * @param shown as it is on a date
   */
  static ResponseEntity<?> answer(
      Publishing outcome,
      String location,
      Function<LocalDate, ResponseEntity<?>> shown,
      Problems problems) {
    return answer(
        outcome,
        it -> {
          var first = it instanceof Publishing.Published made && made.first();
          return first ? created(location, shown.apply(it.from())) : shown.apply(it.from());
        },
        problems);
  }

  private static Problem haveBookings(Publishing.HaveBookings it) {
    return Problem.of(
            HttpStatus.CONFLICT,
            "workplace-has-bookings",
            it.bookings(),
            String.join(", ", it.workplaces()),
            Spoken.dateOfAYear(it.possibleFrom()))
        .withFact("workplaces", it.workplaces())
        .withFact("bookings", it.bookings())
        .withFact("possibleFrom", it.possibleFrom());
  }

  private static Spoken days(List<LocalDate> dates) {
    return language ->
        String.join(
            ", ", dates.stream().map(date -> Spoken.dateOfAYear(date).in(language)).toList());
  }

  private static ResponseEntity<?> invalid(
      Problems problems, String field, String code, Object... arguments) {
    return problems.answer(Problem.invalidInput(Finding.of(field, code, arguments)));
  }

  private static List<Finding> onOtherFloors(Publishing.OnOtherFloors it) {
    var findings = new ArrayList<Finding>();
    it.workplaces().forEach(id -> findings.add(Finding.of("workplaces", "on-another-floor", id)));
    if (it.sameLabel() != null) {
      findings.add(Finding.of("label", "label-of-another-floor", it.sameLabel()));
    }
    return List.copyOf(findings);
  }

  private static ResponseEntity<?> created(String location, ResponseEntity<?> shown) {
    return ResponseEntity.created(URI.create(location))
        .headers(shown.getHeaders())
        .body(shown.getBody());
  }
}
