package nl.samenplek.gateway.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import nl.samenplek.gateway.session.SessionEnded;
import nl.samenplek.gateway.session.SessionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * All streams of this instance.
 *
 * <ol>
 *   <li>A stream is the request's own virtual thread that writes, and one per service that reads.
 *   <li>Before anything is written both services are asked; what one of them refuses is the answer.
 *   <li>With every sign of life the session is looked up, so a stream ends with its session
 *       wherever that ended. Ended on this instance, it ends at once.
 *   <li>Watching does not lengthen a session.
 *   <li>When the gateway stops, streams end first; browsers come back to another instance.
 * </ol>
 */
@Component
class LiveStreams implements SmartLifecycle {

  private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
  private final Services services;
  private final SessionStore sessions;
  private final LiveSettings settings;
  private final Problems problems;
  private final Clock clock;
  private volatile boolean running;

  LiveStreams(
      Services services,
      SessionStore sessions,
      LiveSettings settings,
      Problems problems,
      Clock clock) {
    this.services = services;
    this.sessions = sessions;
    this.settings = settings;
    this.problems = problems;
    this.clock = clock;
  }

  void watch(
      Watch watch,
      Position from,
      boolean resumes,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, InterruptedException {
    if (streamsOf(watch.owner()) >= settings.streamsPerSession()) {
      var most = settings.streamsPerSession();
      problems.write(
          Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-streams", most), request, response);
      return;
    }
    watches.add(watch);
    var feeds = feeds(watch.viewer(), from, resumes);
    var threads = feeds.stream().map(feed -> Thread.ofVirtual().name("live").start(feed)).toList();
    try {
      var refused = refusal(feeds);
      if (refused != null) {
        answer(refused, response);
      } else {
        new Writing(watch, feeds, from, settings, sessions, clock).to(response);
      }
    } finally {
      watches.remove(watch);
      watch.viewer().leave();
      threads.forEach(Thread::interrupt);
    }
  }

  /** How many there are of all sessions together. */
  int open() {
    return watches.size();
  }

  private List<Feed> feeds(Viewer viewer, Position from, boolean resumes) {
    return Stream.of(Source.values())
        .map(source -> new Feed(source, viewer, from.of(source), resumes, services, clock))
        .toList();
  }

  private static Opening.@Nullable Refused refusal(List<Feed> feeds) throws InterruptedException {
    var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
    for (var feed : feeds) {
      if (feed.answered(patience - System.nanoTime()) instanceof Opening.Refused refused) {
        return refused;
      }
    }
    return null;
  }

  private static void answer(Opening.Refused refused, HttpServletResponse response)
      throws IOException {
    response.setStatus(refused.status());
    response.setContentType(refused.contentType());
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(refused.body());
  }

  private long streamsOf(String owner) {
    return watches.stream().filter(watch -> watch.owner().equals(owner)).count();
  }

  @EventListener
  void ended(SessionEnded ended) {
    watches.stream()
        .filter(watch -> watch.session().filter(ended.session()::equals).isPresent())
        .forEach(watch -> watch.viewer().leave());
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    new ArrayList<>(watches).forEach(watch -> watch.viewer().leave());
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
