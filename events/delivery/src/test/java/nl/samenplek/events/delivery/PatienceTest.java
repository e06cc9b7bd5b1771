package nl.samenplek.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteConcernResult;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private static final ServerAddress STORE = new ServerAddress();
  private static final WriteConcernError NO_MAJORITY =
      new WriteConcernError(91, "ShutdownInProgress", "shutting down", new BsonDocument());

  @Test
  void a_store_that_does_not_answer_is_away_however_deep_that_is_told() {
    var told = new IllegalStateException(new RuntimeException(new MongoTimeoutException("away")));

    assertThat(Patience.isAbsence(told)).isTrue();
  }

  @Test
  void a_store_that_goes_down_or_comes_up_is_away() {
    assertThat(Patience.isAbsence(new MongoNodeIsRecoveringException(new BsonDocument(), STORE)))
        .isTrue();
  }

  @Test
  void a_write_that_no_majority_confirmed_is_to_be_tried_until_one_does() {
    var one =
        new MongoWriteConcernException(
            NO_MAJORITY, WriteConcernResult.acknowledged(1, true, null), STORE, Set.of());

    assertThat(Patience.isAbsence(one)).isTrue();
    assertThat(Patience.isAbsence(ofABunch(List.of(), NO_MAJORITY))).isTrue();
  }

  @Test
  void a_write_that_the_store_refused_is_the_events_own_fault() {
    var refused = new BulkWriteError(121, "not valid", new BsonDocument(), 0);

    assertThat(Patience.isAbsence(ofABunch(List.of(refused), null))).isFalse();
    assertThat(Patience.isAbsence(new IllegalStateException("cannot digest"))).isFalse();
  }

  private static MongoBulkWriteException ofABunch(
      List<BulkWriteError> errors, @Nullable WriteConcernError concern) {
    return new MongoBulkWriteException(
        BulkWriteResult.unacknowledged(), errors, concern, STORE, Set.of());
  }
}
