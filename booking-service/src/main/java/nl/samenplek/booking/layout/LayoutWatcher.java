package nl.samenplek.booking.layout;

/** Is told after the revisions of a floor, or the site around it, changed; returns fast. */
@FunctionalInterface
public interface LayoutWatcher {
  void changed(Revisions floor);
}
