package nl.samenplek.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Presence that is begun again from the topic, beside presence that lived through it all. */
class RebuiltPresenceTest {
  private static final String CONSUMER = "people-presence";
  private static final RunningSuite SUITE = RunningSuite.get();

  private final Truth truth = new Truth(SUITE);
  private final List<LocalDate> days = SUITE.quietDays().subList(1, 2);

  @Test
  void equalsPresenceThatLivedThroughRandomCommandsACrashAndEveryEventTwice() {
    try (var load = Load.on(SUITE, days)) {
      load.awaitMoreAcknowledged(100);
      SUITE.part("people-service").kill();
      load.awaitMoreAcknowledged(100);
      load.stop();
      load.isStoredExactly(SUITE, days);
    }
    SUITE.part("people-service").restart();
    truth.holds();
    everyEventComesOnceMore();
    truth.holds();
    var lived = presence();

    SUITE.part("people-service").kill();
    SUITE.presence().deleteMany(new Document());
    everyEventComesOnceMore();

    truth.holds();
    assertThat(presence()).isNotEmpty().isEqualTo(lived);
  }

  private static void everyEventComesOnceMore() {
    SUITE.part("people-service").kill();
    Topic.forgetWhereWasRead(SUITE, CONSUMER);
    SUITE.part("people-service").restart();
    Topic.awaitAllReadBy(SUITE, CONSUMER);
  }

  /** All that is stored but where somebody was before: that depends on what was seen before. */
  private static Map<String, Document> presence() {
    var presence = new HashMap<String, Document>();
    for (var document : SUITE.presence().find()) {
      document.remove("was");
      presence.put(document.getString("_id"), document);
    }
    return presence;
  }
}
