package nl.samenplek.booking.layout.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.samenplek.booking.layout.Publishing;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What bringing in a site or a floor is answered with. */
final class Published {
  private Published() {}

  /**
   * @param shown the answer that shows it, given whether it is new
   */
  static ResponseEntity<?> answer(
      Publishing outcome, Function<Boolean, ResponseEntity<?>> shown, Problems problems) {
    return switch (outcome) {
      case Publishing.Published it -> shown.apply(it.first());
      case Publishing.Unchanged it -> shown.apply(false);
      case Publishing.Stale it -> problems.answer(IfMatch.stale(it.version()));
      case Publishing.NameOfAnotherSite it ->
          problems.answer(Problem.invalidInput(Finding.of("name", "looks-the-same", it.name())));
      case Publishing.UnknownSite it ->
          problems.answer(Problem.invalidInput(Finding.of("site", "unknown-site")));
      case Publishing.TooMany it ->
          problems.answer(Problem.invalidInput(Finding.of("id", "too-many", it.most())));
      case Publishing.OtherSite it ->
          problems.answer(
              Problem.invalidInput(Finding.of("site", "floor-stays-in-site", it.site())));
      case Publishing.OnOtherFloors it -> problems.answer(Problem.invalidInput(onOtherFloors(it)));
      case Publishing.HaveBookings it ->
          problems.answer(
              Problem.of(
                      HttpStatus.CONFLICT,
                      "workplace-has-bookings",
                      String.join(", ", it.workplaces()))
                  .withFact("workplaces", it.workplaces()));
    };
  }

  private static List<Finding> onOtherFloors(Publishing.OnOtherFloors it) {
    var findings = new ArrayList<Finding>();
    it.workplaces().forEach(id -> findings.add(Finding.of("workplaces", "on-another-floor", id)));
    if (it.sameLabel() != null) {
      findings.add(Finding.of("label", "label-of-another-floor", it.sameLabel()));
    }
    return List.copyOf(findings);
  }

  static ResponseEntity<?> answer(boolean first, String location, ResponseEntity<?> shown) {
    return first
        ? ResponseEntity.created(URI.create(location))
            .headers(shown.getHeaders())
            .body(shown.getBody())
        : shown;
  }
}
