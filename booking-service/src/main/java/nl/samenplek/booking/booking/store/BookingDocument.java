package nl.samenplek.booking.booking.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import nl.samenplek.booking.booking.Booking;
import nl.samenplek.booking.booking.End;
import nl.samenplek.booking.booking.EndedBecause;
import nl.samenplek.booking.booking.Hold;
import nl.samenplek.booking.booking.State;
import nl.samenplek.booking.booking.State.CheckedIn;
import nl.samenplek.booking.booking.State.Ended;
import nl.samenplek.booking.booking.State.Offered;
import nl.samenplek.booking.booking.State.Standing;
import nl.samenplek.booking.booking.Where;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.Interval;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A booking as it is stored, without its claims, request and outbox. */
final class BookingDocument {
  static final String ID = "_id";
  static final String VERSION = "version";
  static final String STATE = "state";
  static final String CLAIMS = "claims";
  static final String FROM = "from";
  static final String UNTIL = "until";
  static final String OCCUPANT = "occupant";
  static final String BOOKER = "booker";

  /** Of an ended booking: how it stood before. */
  private static final String STOOD = "stood";

  private static final String ACCEPT_BY = "acceptBy";
  private static final String CHECKED_IN_AT = "checkedInAt";
  private static final String ENDED_AT = "endedAt";
  private static final String ENDED_BECAUSE = "endedBecause";
  static final String HELD = "held";
  private static final String TOKENS = "tokens";
  static final String PART_OF = "partOf";

  private BookingDocument() {}

  static Document of(Booking booking) {
    return changing(booking)
        .append(ID, booking.id())
        .append(OCCUPANT, booking.occupant())
        .append(BOOKER, booking.booker())
        .append("placedAt", Date.from(booking.placedAt()))
        .append(PART_OF, booking.partOf());
  }

  /** The fields that a change may touch; without a value where there is none. */
  static Document changing(Booking booking) {
    var where = booking.where();
    var hold = booking.hold();
    var document =
        new Document("site", where.site())
            .append("floor", where.floor())
            .append("zone", where.zone())
            .append("workplace", where.workplace())
            .append("kind", where.kind().word())
            .append(FROM, Date.from(booking.interval().from()))
            .append(UNTIL, Date.from(booking.interval().until()))
            .append("timeZone", where.timeZone().getId())
            .append("date", booking.date().toString())
            .append(HELD, hold(hold))
            .append(STATE, booking.state().word())
            .append(VERSION, booking.version());
    return withState(document, booking.state());
  }

  private static Document hold(Hold hold) {
    return new Document(FROM, Date.from(hold.time().from()))
        .append(UNTIL, Date.from(hold.time().until()))
        .append(TOKENS, hold.tokens());
  }

  private static Document withState(Document document, State state) {
    var standing = state.standing();
    var ended = state instanceof Ended it ? it : null;
    var because = ended == null ? null : ended.because();
    return document
        .append(STOOD, ended == null ? null : standing.word())
        .append(ACCEPT_BY, standing instanceof Offered it ? Date.from(it.acceptBy()) : null)
        .append(CHECKED_IN_AT, standing instanceof CheckedIn it ? Date.from(it.at()) : null)
        .append(ENDED_AT, ended == null ? null : Date.from(ended.at()))
        .append(ENDED_BECAUSE, because == null ? null : because.code());
  }

  static Booking read(Document stored) {
    var interval = new Interval(instant(stored, FROM), instant(stored, UNTIL));
    return new Booking(
        stored.getString(ID),
        new Where(
            stored.getString("site"),
            ZoneId.of(stored.getString("timeZone")),
            stored.getString("floor"),
            stored.getString("zone"),
            stored.getString("workplace"),
            WorkplaceKind.of(stored.getString("kind"))),
        stored.getString(OCCUPANT),
        stored.getString(BOOKER),
        interval,
        readHold(stored.get(HELD, Document.class)),
        readState(stored),
        instant(stored, "placedAt"),
        stored.getString(PART_OF),
        stored.get(VERSION, Number.class).longValue());
  }

  private static Hold readHold(Document held) {
    return new Hold(
        new Interval(instant(held, FROM), instant(held, UNTIL)),
        held.getList(TOKENS, String.class, List.of()));
  }

  private static State readState(Document stored) {
    var word = stored.getString(STATE);
    return End.of(word)
        .<State>map(
            how ->
                new Ended(
                    how,
                    instant(stored, ENDED_AT),
                    because(stored.getString(ENDED_BECAUSE)),
                    standing(stored.getString(STOOD), stored)))
        .orElseGet(() -> standing(word, stored));
  }

  private static Standing standing(String word, Document stored) {
    return switch (word) {
      case "asked" -> new State.Asked();
      case "offered" -> new Offered(instant(stored, ACCEPT_BY));
      case "placed" -> new State.Placed();
      case "checked-in" -> new CheckedIn(instant(stored, CHECKED_IN_AT));
      default -> throw new IllegalArgumentException("no state of a booking: " + word);
    };
  }

  private static @Nullable EndedBecause because(@Nullable String code) {
    return code == null ? null : EndedBecause.of(code);
  }

  private static Instant instant(Document stored, String field) {
    return stored.getDate(field).toInstant();
  }
}
