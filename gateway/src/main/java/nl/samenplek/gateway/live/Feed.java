package nl.samenplek.gateway.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.samenplek.gateway.live.Told.News;
import nl.samenplek.gateway.live.Told.TheEnd;
import nl.samenplek.gateway.session.Freshness;
import nl.samenplek.gateway.session.Freshness.Ended;
import nl.samenplek.gateway.session.Freshness.Fresh;
import nl.samenplek.gateway.session.Freshness.Unreachable;
import org.jspecify.annotations.Nullable;

/**
 * One service's stream for one viewer, on a virtual thread of its own.
 *
 * <ol>
 *   <li>It asks with a token that is good now and with the last id it has seen, so the service goes
 *       on where it left off, or says {@code reset} itself where it cannot.
 *   <li>The stream breaks, or ends with its token: it asks again, at once after a stream that
 *       lasted, else after a growing pause.
 *   <li>It has never seen an id and must ask again, or the viewer's stream began without it:
 *       something may have been missed, so it says {@code reset} itself.
 *   <li>The service refuses: that is the answer for the viewer, or the end of a stream under way.
 * </ol>
 */
final class Feed implements Runnable {

  private static final Duration LASTING = Duration.ofSeconds(10);
  private static final int SMALL = 1024;
  private static final long SHORTEST_PAUSE = 250;
  private static final long LONGEST_PAUSE = 5_000;

  private final Source source;
  private final Viewer viewer;
  private final Services services;
  private final Clock clock;
  private final CompletableFuture<Opening> opening = new CompletableFuture<>();
  private Optional<String> lastId;
  private boolean mayHaveMissed;
  private long pause = SHORTEST_PAUSE;
  private volatile Instant lastSign;
  private volatile @Nullable InputStream open;

  Feed(
      Source source,
      Viewer viewer,
      Optional<String> lastId,
      boolean mayHaveMissed,
      Services services,
      Clock clock) {
    this.source = source;
    this.viewer = viewer;
    this.lastId = lastId;
    this.mayHaveMissed = mayHaveMissed;
    this.services = services;
    this.clock = clock;
    this.lastSign = clock.instant();
  }

  /** How the first question ended; who takes too long comes later. */
  Opening answered(long nanos) throws InterruptedException {
    try {
      return opening.get(Math.max(nanos, 0), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException e) {
      opening.complete(new Opening.Later());
      return opening.join();
    }
  }

  @Override
  public void run() {
    try {
      while (viewer.watching() && ask(viewer.token())) {
        opening.complete(new Opening.Later());
        Thread.sleep(pause + ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      opening.complete(new Opening.Later());
      viewer.tell(new TheEnd());
    }
  }

  /** Lets go of a stream that gives no sign of life any more. */
  void dropIfSilentSince(Instant moment) {
    var stream = open;
    if (stream != null && lastSign.isBefore(moment)) {
      close(stream);
    }
  }

  /** Whether to ask again. */
  private boolean ask(Freshness freshness) throws InterruptedException {
    return switch (freshness) {
      case Fresh(var token) -> ask(token);
      case Unreachable _ -> later();
      case Ended _ -> false;
    };
  }

  private boolean ask(String token) throws InterruptedException {
    var asked = clock.instant();
    try {
      var answer = services.open(source, viewer.site(), token, lastId, viewer.language());
      if (answer.statusCode() == 200) {
        follow(answer);
        return clock.instant().isAfter(asked.plus(LASTING)) ? atOnce() : later();
      }
      return answer.statusCode() < 500 ? refused(answer) : closing(answer);
    } catch (IOException e) {
      return later();
    }
  }

  private void follow(HttpResponse<InputStream> answer) throws IOException {
    try (var stream = answer.body()) {
      open = stream;
      lastSign = clock.instant();
      var isAtTheBeginning = opening.complete(new Opening.Open());
      mayHaveMissed |= !isAtTheBeginning;
      if (mayHaveMissed && lastId.isEmpty()) {
        viewer.tell(News.reset(source));
      }
      mayHaveMissed = true;
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), SMALL);
      new Wire(source, () -> lastSign = clock.instant()).read(lines, this::tell);
    } finally {
      open = null;
    }
  }

  private void tell(News news) {
    if (news.id() != null) {
      lastId = Optional.of(news.id()).filter(id -> !id.isEmpty());
    }
    viewer.tell(news);
  }

  private boolean refused(HttpResponse<InputStream> answer) throws IOException {
    try (var body = answer.body()) {
      var type = answer.headers().firstValue("Content-Type").orElse("application/problem+json");
      opening.complete(new Opening.Refused(answer.statusCode(), type, body.readAllBytes()));
    }
    return false;
  }

  private boolean closing(HttpResponse<InputStream> answer) throws IOException {
    answer.body().close();
    return later();
  }

  private boolean later() {
    mayHaveMissed = true;
    pause = Math.min(LONGEST_PAUSE, pause * 2);
    return true;
  }

  private boolean atOnce() {
    pause = SHORTEST_PAUSE;
    return true;
  }

  private static void close(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // It was to be closed, and it is.
    }
  }
}
