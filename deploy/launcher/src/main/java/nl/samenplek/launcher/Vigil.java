package nl.samenplek.launcher;

import java.util.concurrent.CompletableFuture;
import nl.samenplek.parts.PartFailed;
import nl.samenplek.parts.ProcessPart;

/** Watches what was started and knows the first thing that went wrong. */
final class Vigil {
  private final CompletableFuture<PartFailed> failure = new CompletableFuture<>();
  private volatile boolean over;

  /** From now on, its end is a failure, unless the vigil is over. */
  void watch(ProcessPart part) {
    var process = part.process();
    var _ =
        process
            .ended()
            .thenAccept(
                code ->
                    fail(
                        new PartFailed(
                            "%s on port %d ended by itself (exit code %d); its log is %s"
                                .formatted(part.name(), part.port(), code, process.log()))));
  }

  /** True if this is the first thing that went wrong, and so the one to tell. */
  boolean fail(PartFailed reason) {
    return !over && failure.complete(reason);
  }

  /** Completes when something goes wrong; never, if nothing does. */
  CompletableFuture<PartFailed> failure() {
    return failure;
  }

  boolean over() {
    return over;
  }

  void end() {
    over = true;
  }
}
