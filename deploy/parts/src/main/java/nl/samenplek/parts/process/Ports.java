package nl.samenplek.parts.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Ports on the loopback address. */
public final class Ports {
  static final int FIRST = 20_000;
  static final int LAST = 32_767;

  private static final AtomicInteger next =
      new AtomicInteger(ThreadLocalRandom.current().nextInt(LAST));

  private Ports() {}

  /**
   * A port nobody listens on now. This program gets it again only after all others, and the system
   * gives it to nobody who asks for "any port" or connects somewhere: Linux, macOS and Windows hand
   * out ports above {@value #LAST} for that. So it is still free when a part uses it a minute
   * later.
   */
  public static int free() {
    return IntStream.generate(() -> FIRST + Math.floorMod(next.getAndIncrement(), LAST - FIRST + 1))
        .limit(LAST - FIRST + 1L)
        .filter(port -> !taken(port))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no port is free"));
  }

  /** Whether somebody already listens on the port, on any of this machine's addresses. */
  public static boolean taken(int port) {
    return answers("127.0.0.1", port) || answers("::1", port) || !bindable(port);
  }

  static boolean answers(String host, int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), (int) Duration.ofSeconds(1).toMillis());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean bindable(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
