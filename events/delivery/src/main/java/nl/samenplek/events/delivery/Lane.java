package nl.samenplek.events.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the outboxes of one collection, in rounds. One thread, so this instance works on a
 * document at most once at a time; the lease in the document keeps other instances away from it
 * (see {@link Outbox} for the document).
 *
 * <ol>
 *   <li>Gather the documents it was woken for, at once after a rest and else every 25 ms: many
 *       bookings at a time cost the store and the broker little more than one. At start and every
 *       {@code sweepEvery} also those with a lease that ran out: their writer died, or could not
 *       reach the broker.
 *   <li>Take the lease of all of them in one write, except of the freshly inserted, which carry it
 *       already; leave out what another instance holds.
 *   <li>Write what they left for the trail, all in one write that a majority has in its journal. An
 *       entry that is there already stays as it is.
 *   <li>Publish the first entry of every document, await the acknowledgements (all in-sync
 *       replicas), then the second entry of those that succeeded, and so on: in order per document,
 *       even where the entries of one document go to different partitions.
 *   <li>Remove exactly the acknowledged entries and, where none is left, the lease: in one write
 *       for all where each had a single entry, else in one write per document, all sent together.
 *   <li>Documents that got more entries meanwhile still carry our lease: they go into the next
 *       round.
 *   <li>Documents that the broker did not acknowledge keep their entries; their lease is cut short,
 *       and the sweep tries again after a pause that grows while all fail.
 * </ol>
 *
 * <p>A crash before 5 begins again with 3: the trail knows its entries by their ids, and consumers
 * tolerate that something is published again. A lease that runs out while its owner lives (a long
 * pause of the machine) does the same, and order is then restored by the consumers' remembered
 * sequence. Nothing here can lose an entry: only step 5 removes, and only by id after the
 * acknowledgement.
 */
final class Lane implements Runnable {

  private static final Logger log = LoggerFactory.getLogger(Lane.class);
  private static final int ROUND = 500;
  private static final int REMEMBERED = 20_000;
  private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(25);
  private static final LongerPauses PAUSES =
      new LongerPauses(Duration.ofMillis(100), Duration.ofSeconds(5));

  private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>(REMEMBERED);
  private final Round round;
  private final Duration sweepEvery;
  private final Thread thread;
  private volatile boolean running = true;
  private boolean indexed;
  private long nextSweep = System.nanoTime();
  private long nextRound = System.nanoTime();
  private Duration pause = Duration.ZERO;

  Lane(String collection, Round round, Duration sweepEvery) {
    this.round = round;
    this.sweepEvery = sweepEvery;
    this.thread = Thread.ofPlatform().name("relay-" + collection).unstarted(this);
  }

  /** Never waits; beyond what fits, the sweep finds it. */
  void add(Waiting waiting) {
    var unused = queue.offer(waiting);
  }

  void start() {
    thread.start();
  }

  void stop() {
    running = false;
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void run() {
    while (running) {
      try {
        var gathered = gather();
        if (!gathered.isEmpty()) {
          goOn(round.work(gathered));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        log.warn("Publishing waits: {}", e.toString());
        round.couldNotWork();
        goOn(Round.Result.ALL_FAILED);
      }
    }
  }

  private Collection<Waiting> gather() throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    var gathered = new LinkedHashMap<Object, Waiting>();
    var first = queue.poll(Math.max(0, nextSweep - System.nanoTime()), TimeUnit.NANOSECONDS);
    TimeUnit.NANOSECONDS.sleep(nextRound - System.nanoTime());
    nextRound = System.nanoTime() + BETWEEN_ROUNDS.toNanos();
    keep(gathered, first);
    var more = new ArrayList<Waiting>();
    queue.drainTo(more, ROUND);
    more.forEach(waiting -> keep(gathered, waiting));
    if (System.nanoTime() >= nextSweep) {
      nextSweep = System.nanoTime() + sweepEvery.toNanos();
      if (!indexed) {
        round.createIndex();
        indexed = true;
      }
      round.lookAtTheOldest();
      round.abandoned(ROUND).forEach(waiting -> keep(gathered, waiting));
    }
    return List.copyOf(gathered.values());
  }

  private static void keep(LinkedHashMap<Object, Waiting> gathered, @Nullable Waiting waiting) {
    if (waiting != null) {
      gathered.merge(waiting.id(), waiting, Waiting::and);
    }
  }

  private void goOn(Round.Result result) {
    result.unfinished().forEach(id -> add(new Waiting(id, null)));
    pause = result.allFailed() ? PAUSES.after(pause) : Duration.ZERO;
  }
}
