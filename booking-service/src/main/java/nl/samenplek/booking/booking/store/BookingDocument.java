package nl.samenplek.booking.booking.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import nl.samenplek.booking.booking.Booking;
import nl.samenplek.booking.booking.CancelledBecause;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.Interval;
import org.bson.Document;

/** A booking as it is stored, without its claims, request and outbox. */
final class BookingDocument {
  static final String ID = "_id";
  static final String VERSION = "version";
  static final String STATE = "state";
  static final String PLACED = "placed";
  static final String CANCELLED = "cancelled";
  static final String CANCELLED_AT = "cancelledAt";
  static final String CANCELLED_BECAUSE = "cancelledBecause";
  static final String CLAIMS = "claims";
  static final String FROM = "from";
  static final String UNTIL = "until";

  private BookingDocument() {}

  static Document of(Booking booking) {
    return changing(booking)
        .append(ID, booking.id())
        .append("occupant", booking.occupant())
        .append("booker", booking.booker())
        .append("placedAt", Date.from(booking.placedAt()));
  }

  /** The fields that a change may touch. */
  static Document changing(Booking booking) {
    return new Document("site", booking.site())
        .append("floor", booking.floor())
        .append("zone", booking.zone())
        .append("workplace", booking.workplace())
        .append("kind", booking.kind().word())
        .append(FROM, Date.from(booking.interval().from()))
        .append(UNTIL, Date.from(booking.interval().until()))
        .append("timeZone", booking.timeZone().getId())
        .append("date", booking.date().toString())
        .append(STATE, booking.isCancelled() ? CANCELLED : PLACED)
        .append(VERSION, booking.version());
  }

  static Booking read(Document stored) {
    var cancelledAt = stored.getDate(CANCELLED_AT);
    var because = stored.getString(CANCELLED_BECAUSE);
    return new Booking(
        stored.getString(ID),
        stored.getString("site"),
        stored.getString("floor"),
        stored.getString("zone"),
        stored.getString("workplace"),
        WorkplaceKind.of(stored.getString("kind")),
        stored.getString("occupant"),
        stored.getString("booker"),
        new Interval(instant(stored, FROM), instant(stored, UNTIL)),
        ZoneId.of(stored.getString("timeZone")),
        instant(stored, "placedAt"),
        cancelledAt == null ? null : cancelledAt.toInstant(),
        because == null ? null : CancelledBecause.of(because),
        stored.get(VERSION, Number.class).longValue());
  }

  private static Instant instant(Document stored, String field) {
    return stored.getDate(field).toInstant();
  }
}
