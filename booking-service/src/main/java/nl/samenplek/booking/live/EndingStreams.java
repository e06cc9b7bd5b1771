package nl.samenplek.booking.live;

import nl.samenplek.edge.live.LiveStreams;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ends the streams before the server waits for its last requests: a stream would hold it up until
 * the time is over. The viewers come back, to another instance.
 */
@Component
class EndingStreams implements SmartLifecycle {
  private final LiveStreams<LiveChange> streams;
  private volatile boolean running;

  EndingStreams(LiveStreams<LiveChange> streams) {
    this.streams = streams;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    streams.close();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
