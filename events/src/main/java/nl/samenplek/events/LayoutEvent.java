package nl.samenplek.events;

/**
 * A change in how sites and floors are laid out. Recorded by booking-service, in the same write as
 * the change.
 *
 * <p><b>Topic and key:</b> {@link Topics#LAYOUTS}; {@code site/floor} for what concerns a floor,
 * the site for what concerns the whole site; compacted.
 *
 * <p><b>Delivery:</b> at least once, in order per key.
 *
 * <p><b>Do not conclude</b> what the layout is: these events say that it changed. Ask
 * booking-service for the floor or the site.
 */
public sealed interface LayoutEvent extends Event permits FloorPublished, SiteChanged {

  String site();
}
