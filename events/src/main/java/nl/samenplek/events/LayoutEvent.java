package nl.samenplek.events;

/**
 * A change in how sites and floors are laid out. Recorded by booking-service, in the same write as
 * the change.
 *
 * <p><b>Topic and key:</b> {@link Topics#LAYOUTS}; site, floor and revision for what concerns a
 * floor, the site for what concerns the whole site; compacted, so reading it from the start yields
 * every site as it is now and every revision of every floor that holds on some day.
 *
 * <p><b>Delivery:</b> at least once, in order per key; two revisions of a floor may overtake each
 * other. A record without a value says that there is nothing to know under that key any more.
 *
 * <p><b>Do not conclude</b> that a workplace can be booked because it is there: booking-service
 * decides that.
 */
public sealed interface LayoutEvent extends Event permits FloorPublished, FloorEnded, SiteChanged {

  String site();
}
