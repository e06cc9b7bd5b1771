package nl.samenplek.events.delivery;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Hands over what a poll brought.
 *
 * <ol>
 *   <li>All of it together. Nearly always that is all.
 *   <li>If the store is away, all of it is to come again: the failure names the first record.
 *   <li>If anything else is wrong, one by one, until the culprit fails alone and the failure names
 *       it: what came before is then committed, what comes behind it arrives again.
 * </ol>
 *
 * <p>The container begins to count a record's tries anew when the kind of its failure changes, and
 * tells kinds apart by class. So there is one class for each: otherwise a culprit that once met an
 * absent store would be tried without end, or an absent store would kill an event that once failed.
 */
final class BunchListener implements BatchMessageListener<String, byte[]> {

  private final Listener<?> listener;
  private final Traces traces;

  BunchListener(Listener<?> listener, Traces traces) {
    this.listener = listener;
    this.traces = traces;
  }

  @Override
  public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
    try {
      traces.together(records, () -> listener.take(records));
    } catch (RuntimeException e) {
      if (Patience.isAbsence(e)) {
        throw new StoreAway(e, records.getFirst());
      }
      oneByOne(records);
    }
  }

  private void oneByOne(List<ConsumerRecord<String, byte[]>> records) {
    for (var record : records) {
      try {
        Followed.by(record, traces, () -> listener.take(record));
      } catch (RuntimeException e) {
        throw Patience.isAbsence(e) ? new StoreAway(e, record) : new Culprit(e, record);
      }
    }
  }

  /** From this record on nothing can have its effect. */
  static final class StoreAway extends BatchListenerFailedException {
    StoreAway(RuntimeException cause, ConsumerRecord<?, ?> record) {
      super("The store is away", cause, record);
    }
  }

  /** This record alone cannot have its effect. */
  static final class Culprit extends BatchListenerFailedException {
    Culprit(RuntimeException cause, ConsumerRecord<?, ?> record) {
      super("The event cannot be processed", cause, record);
    }
  }
}
