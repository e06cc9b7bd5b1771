package nl.samenplek.booking.booking;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.Optional;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.Outcome.KeyReused;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.booking.store.FirstAnswer;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.policy.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers down beside the key they belong to, and reads them again. */
@Component
class FirstAnswers {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addMixIn(Refusal.class, NamedByKind.class)
          .registerSubtypes(Arrays.asList(Refusal.class.getPermittedSubclasses()))
          .build();

  private final StoredBookings stored;

  FirstAnswers(StoredBookings stored) {
    this.stored = stored;
  }

  String write(BookingAsShown placed) {
    return JSON.writeValueAsString(placed);
  }

  String write(Refused refused) {
    return JSON.writeValueAsString(refused);
  }

  /** The outcome when the key came first; empty when it is not known. */
  Optional<Outcome> to(@Nullable KeyedRequest request) {
    return request == null
        ? Optional.empty()
        : stored.firstAnswerTo(request).map(first -> outcome(first, request));
  }

  private static Outcome outcome(FirstAnswer first, KeyedRequest request) {
    if (!first.fingerprint().equals(request.fingerprint())) {
      return new KeyReused();
    }
    return first.placed()
        ? new Done(JSON.readValue(first.json(), BookingAsShown.class))
        : JSON.readValue(first.json(), Refused.class);
  }

  /** Refusals are told apart by the name of their record. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "refusal")
  private interface NamedByKind {}
}
