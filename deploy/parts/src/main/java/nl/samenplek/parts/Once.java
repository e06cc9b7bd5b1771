package nl.samenplek.parts;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Made when first asked for, once; a failure is not remembered. */
final class Once<T> {
  private final Supplier<T> making;
  private @Nullable T made;

  Once(Supplier<T> making) {
    this.making = making;
  }

  synchronized T get() {
    var present = made;
    if (present == null) {
      present = making.get();
      made = present;
    }
    return present;
  }
}
