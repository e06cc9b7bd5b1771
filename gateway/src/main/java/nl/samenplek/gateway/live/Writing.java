package nl.samenplek.gateway.live;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.samenplek.gateway.live.Told.News;
import nl.samenplek.gateway.live.Told.TheEnd;
import nl.samenplek.gateway.session.SessionStore;
import org.jspecify.annotations.Nullable;

/** Writes one viewer's stream until somebody ends it. */
final class Writing {

  private static final String OPEN = ": open\nretry: 2000\n\n";
  private static final String STILL_HERE = ": still here\n\n";

  private final Watch watch;
  private final List<Feed> feeds;
  private final LiveSettings settings;
  private final SessionStore sessions;
  private final Clock clock;
  private Position position;

  Writing(
      Watch watch,
      List<Feed> feeds,
      Position position,
      LiveSettings settings,
      SessionStore sessions,
      Clock clock) {
    this.watch = watch;
    this.feeds = feeds;
    this.position = position;
    this.settings = settings;
    this.sessions = sessions;
    this.clock = clock;
  }

  void to(HttpServletResponse response) throws IOException, InterruptedException {
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    var out = response.getOutputStream();
    write(OPEN, out);
    var nextLook = clock.instant().plus(settings.heartbeat());
    while (watch.viewer().watching()) {
      switch (next(nextLook)) {
        case News news -> write(text(news), out);
        case TheEnd _ -> {
          return;
        }
        case null -> {
          if (!stillAllowed()) {
            return;
          }
          write(STILL_HERE, out);
          nextLook = clock.instant().plus(settings.heartbeat());
        }
      }
    }
  }

  private @Nullable Told next(Instant nextLook) throws InterruptedException {
    var left = Duration.between(clock.instant(), nextLook);
    return left.isPositive()
        ? watch.viewer().waiting().poll(left.toMillis(), TimeUnit.MILLISECONDS)
        : null;
  }

  private boolean stillAllowed() {
    var now = clock.instant();
    feeds.forEach(feed -> feed.dropIfSilentSince(now.minus(settings.silence())));
    return now.isBefore(watch.until()) && watch.session().map(sessions::alive).orElse(true);
  }

  private String text(News news) {
    position = position.with(news.source(), news.id());
    var text = new StringBuilder("id: ").append(position).append('\n');
    if (news.name() != null) {
      text.append("event: ").append(news.name()).append('\n');
    }
    if (news.data() != null) {
      news.data().lines().forEach(line -> text.append("data: ").append(line).append('\n'));
    }
    return text.append('\n').toString();
  }

  private static void write(String text, ServletOutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
