package nl.samenplek.booking.booking.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.ZoneId;
import java.util.function.Function;
import nl.samenplek.booking.booking.Booking;
import nl.samenplek.booking.booking.BookingAsShown;
import nl.samenplek.booking.booking.Outcome;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.Outcome.KeyReused;
import nl.samenplek.booking.booking.Outcome.NotFound;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.booking.Outcome.Stale;
import nl.samenplek.edge.http.IdempotencyKey;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What an outcome is answered with. */
@Component
class Answers {
  private final Problems problems;
  private final RefusalProblems refusals;
  private final MeterRegistry meters;

  Answers(Problems problems, RefusalProblems refusals, MeterRegistry meters) {
    this.problems = problems;
    this.refusals = refusals;
    this.meters = meters;
  }

  ResponseEntity<?> created(Outcome outcome, ZoneId zone) {
    return answer(
        outcome,
        zone,
        booking -> ResponseEntity.created(URI.create(BookingController.PATH + "/" + booking.id())));
  }

  ResponseEntity<?> changed(Outcome outcome, ZoneId zone) {
    return answer(outcome, zone, booking -> ResponseEntity.ok());
  }

  ResponseEntity<?> shown(BookingAsShown booking) {
    return body(ResponseEntity.ok(), booking);
  }

  ResponseEntity<?> stale(Booking booking) {
    return problems.answer(IfMatch.stale(booking.version()));
  }

  ResponseEntity<?> notFound() {
    return problems.answer(Problem.notFound());
  }

  private ResponseEntity<?> answer(
      Outcome outcome, ZoneId zone, Function<BookingAsShown, ResponseEntity.BodyBuilder> status) {
    return switch (outcome) {
      case Done done -> body(status.apply(done.booking()), done.booking());
      case Refused refused -> refused(refused, zone);
      case KeyReused reused -> problems.answer(IdempotencyKey.reused());
      case NotFound none -> notFound();
      case Stale stale -> problems.answer(IfMatch.stale(stale.version()));
    };
  }

  private ResponseEntity<?> refused(Refused refused, ZoneId zone) {
    var code = refused.reasons().getFirst().code();
    meters.counter("samenplek.bookings.refused", "code", code).increment();
    return problems.answer(refusals.of(refused, zone));
  }

  private static ResponseEntity<?> body(
      ResponseEntity.BodyBuilder builder, BookingAsShown booking) {
    return builder.eTag(IfMatch.etag(booking.version())).body(booking);
  }
}
