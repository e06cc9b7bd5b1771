package nl.samenplek.gateway;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/** A service's stream of events, in the hands of a test; one viewer at a time. */
final class LiveSource {

  private static final String BYE = "bye";

  private final StandIn service;
  private final BlockingQueue<BlockingQueue<String>> viewers = new LinkedBlockingQueue<>();
  private BlockingQueue<String> toTell = new LinkedBlockingQueue<>();

  private LiveSource(StandIn service) {
    this.service = service;
  }

  static LiveSource of(StandIn service) {
    return opening(service, new CountDownLatch(0));
  }

  /** Answers nobody before the latch lets it. */
  static LiveSource opening(StandIn service, CountDownLatch latch) {
    var source = new LiveSource(service);
    service.at(
        "/live",
        exchange -> {
          var mine = new LinkedBlockingQueue<String>();
          source.viewers.add(mine);
          latch.await();
          exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
          exchange.sendResponseHeaders(200, 0);
          var out = exchange.getResponseBody();
          for (var text = ": open\n\n"; !text.equals(BYE); text = mine.take()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
          }
        });
    return source;
  }

  /** Waits for the gateway to ask for the stream; from then on that is who is told. */
  StandIn.Received viewer() {
    var asked = service.received();
    try {
      toTell = viewers.take();
      return asked;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  void tell(String id, String event, String data) {
    toTell.add("id: " + id + "\nevent: " + event + "\ndata: " + data + "\n\n");
  }

  void tellIdAlone(String id) {
    toTell.add("id: " + id + "\n: open\n\n");
  }

  void hangUp() {
    toTell.add(BYE);
  }
}
