package nl.samenplek.booking.booking.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.samenplek.booking.booking.ImportingBookings;
import nl.samenplek.booking.booking.KeyedRequest;
import nl.samenplek.booking.booking.Outcome;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.Outcome.KeyReused;
import nl.samenplek.booking.booking.Outcome.NotFound;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.booking.Outcome.Stale;
import nl.samenplek.booking.booking.Wish;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.people.Viewers;
import nl.samenplek.edge.http.Fingerprints;
import nl.samenplek.edge.http.IdempotencyKey;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.input.Reading;
import nl.samenplek.edge.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Administrators bring in bookings from elsewhere. */
@RestController
class ImportController implements ImportApi {
  static final String PATH = "/api/booking/v1/booking-imports";
  private static final int MOST = 500;

  /** In characters. */
  private static final int LONGEST_REFERENCE = 100;

  private final ImportingBookings importing;
  private final WishReader wishes;
  private final Viewers viewers;
  private final RefusalProblems refusals;
  private final Problems problems;
  private final Fingerprints fingerprints;

  ImportController(
      ImportingBookings importing,
      WishReader wishes,
      Viewers viewers,
      RefusalProblems refusals,
      Problems problems,
      Fingerprints fingerprints) {
    this.importing = importing;
    this.wishes = wishes;
    this.viewers = viewers;
    this.refusals = refusals;
    this.problems = problems;
    this.fingerprints = fingerprints;
  }

  record Imports(@Size(max = MOST) @Nullable List<ImportItem> items) {}

  record ImportItem(
      @Size(max = LONGEST_REFERENCE) @Nullable String reference,
      @Nullable String workplace,
      @Nullable String occupant,
      @Nullable Instant from,
      @Nullable Instant until) {
    BookingInput booking() {
      return new BookingInput(workplace, occupant, from, until, null, null);
    }
  }

  record ImportOutcomes(@Size(max = MOST) List<ImportOutcome> outcomes) {}

  /**
   * @param outcome placed or refused
   * @param booking the id of the booking, when placed
   * @param code why not, when refused
   */
  @JsonInclude(Include.NON_NULL)
  record ImportOutcome(
      @Size(max = LONGEST_REFERENCE) String reference,
      @Schema(allowableValues = {"placed", "refused"}) String outcome,
      @Nullable String booking,
      @Size(max = 60) @Nullable String code,
      @Size(max = Problems.LONGEST_SENTENCE) @Nullable String detail) {}

  private record Named(String reference, Wish wish) {}

  @Override
  @PostMapping(path = PATH, consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> bringIn(
      @RequestBody Imports imports, IdempotencyKey key, Caller caller) {
    var viewer = viewers.of(caller);
    var wanted = read(imports, viewer);
    var request =
        key.value()
            .map(word -> new KeyedRequest(key(viewer, word), fingerprints.of(imports)))
            .orElse(null);
    if (!importing.begin(request)) {
      return problems.answer(IdempotencyKey.reused());
    }
    var outcomes = new ArrayList<ImportOutcome>();
    for (var one : wanted) {
      var outcome = importing.bringIn(one.wish(), request, one.reference());
      if (outcome instanceof KeyReused) {
        return problems.answer(IdempotencyKey.reused());
      }
      outcomes.add(shown(one, outcome));
    }
    return ResponseEntity.ok(new ImportOutcomes(outcomes));
  }

  private static String key(Viewer viewer, String word) {
    return viewer.keyOwner() + " import " + word;
  }

  private List<Named> read(Imports imports, Viewer viewer) {
    var reading = new Reading();
    var references = new HashSet<String>();
    var wanted = new ArrayList<Named>();
    var items = reading.list("items", imports.items(), MOST);
    for (int i = 0; i < items.size(); i++) {
      var at = "items[" + i + "].";
      var item = items.get(i);
      var reference = reading.text(at + "reference", item.reference(), LONGEST_REFERENCE);
      reading.check(references.add(reference), at + "reference", "same-reference");
      reading.has(at + "occupant", item.occupant());
      if (item.occupant() != null) {
        wishes
            .toPlace(item.booking(), viewer, at, reading)
            .ifPresent(wish -> wanted.add(new Named(reference, wish)));
      }
    }
    reading.refuseIfAnythingWasFound();
    return wanted;
  }

  private ImportOutcome shown(Named one, Outcome outcome) {
    return switch (outcome) {
      case Done done -> new ImportOutcome(one.reference, "placed", done.booking().id(), null, null);
      case Refused refused -> {
        var problem = refusals.of(refused, one.wish.spot().site().timeZone());
        yield new ImportOutcome(
            one.reference, "refused", null, problem.code(), refusals.sentence(problem));
      }
      case KeyReused it -> throw unexpected(it);
      case NotFound it -> throw unexpected(it);
      case Stale it -> throw unexpected(it);
    };
  }

  private static IllegalStateException unexpected(Outcome outcome) {
    return new IllegalStateException("placing a booking came to " + outcome);
  }
}
