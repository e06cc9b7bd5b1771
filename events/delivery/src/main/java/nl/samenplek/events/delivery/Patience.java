package nl.samenplek.events.delivery;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * How long a consumer keeps trying. A store that is away comes back, and every event behind would
 * fail as well: try for as long as it takes. Anything else is the event's own fault: try a few
 * times, then let it die so that the next one gets its turn.
 */
final class Patience {

  static final FixedBackOff UNTIL_IT_IS_BACK =
      new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS);
  private static final FixedBackOff NONE = new FixedBackOff(0, 0);

  private final ExponentialBackOff few;

  Patience(DeliverySettings settings) {
    few = new ExponentialBackOff(settings.retryAfter().toMillis(), 2);
    few.setMaxAttempts(settings.attempts() - 1);
  }

  BackOff with(Throwable failure) {
    if (causes(failure).anyMatch(UnreadableEvent.class::isInstance)) {
      return NONE;
    }
    return isAbsence(failure) ? UNTIL_IT_IS_BACK : few;
  }

  static boolean isAbsence(Throwable failure) {
    return causes(failure).anyMatch(Patience::tellsOfAbsence);
  }

  private static boolean tellsOfAbsence(Throwable failure) {
    return failure instanceof MongoSocketException
        || failure instanceof MongoTimeoutException
        || failure instanceof MongoNotPrimaryException
        || failure instanceof MongoNodeIsRecoveringException
        || failure instanceof MongoWriteConcernException
        || (failure instanceof MongoBulkWriteException bulk && bulk.getWriteConcernError() != null)
        || failure instanceof MongoSecurityException
        || failure instanceof IOException
        || failure instanceof TransientDataAccessException
        || failure instanceof DataAccessResourceFailureException
        || (failure instanceof MongoException mongo
            && mongo.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20);
  }
}
