package nl.samenplek.edge;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** How many requests the server is done with, whether anybody read their answer or not. */
@Component
final class Over implements ServletRequestListener {

  private final AtomicInteger requests = new AtomicInteger();

  int requests() {
    return requests.get();
  }

  @Override
  public void requestDestroyed(ServletRequestEvent event) {
    requests.incrementAndGet();
  }
}
