package nl.samenplek.parts;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import nl.samenplek.parts.process.Ports;
import nl.samenplek.parts.process.Readiness;
import org.testcontainers.containers.GenericContainer;

/** A part that is a container, on a port of this machine that stays the same over a restart. */
final class ContainerPart implements Part {
  /** Whether the part does what it is for. */
  @FunctionalInterface
  interface Check {
    boolean test(Part part) throws Exception;
  }

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final String name;
  private final GenericContainer<?> container;
  private final UnaryOperator<String> address;
  private final Check answers;
  private final int port = Ports.free();

  ContainerPart(
      String name,
      GenericContainer<?> container,
      int inside,
      UnaryOperator<String> address,
      Check answers) {
    this.name = name;
    this.container = container;
    this.address = address;
    this.answers = answers;
    container.setPortBindings(List.of(port + ":" + inside));
  }

  ContainerPart begin() {
    container.start();
    return this;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public String address() {
    return address.apply(container.getHost() + ":" + port);
  }

  @Override
  public boolean running() {
    return container.isRunning();
  }

  @Override
  public void kill() {
    container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
  }

  @Override
  public void restart() {
    container.getDockerClient().restartContainerCmd(container.getContainerId()).exec();
    var end = new CompletableFuture<Void>();
    var log = "docker logs " + container.getContainerId();
    Readiness.await(name, port, end, log, PATIENCE, () -> answers.test(this));
  }

  @Override
  public void stop() {
    container.stop();
  }
}
