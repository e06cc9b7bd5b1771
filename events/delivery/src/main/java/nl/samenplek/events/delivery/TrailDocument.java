package nl.samenplek.events.delivery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import nl.samenplek.events.Actor;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as it is stored. Its id begins with the moment, so that the trail is in
 * order of time by its id, and is the same however often the entry is written.
 *
 * <pre>
 * { _id: "2026-12-01T08:12:00.000Z booking-b-17-2", at: ISODate(…),
 *   of: { kind: "booking", id: "b-17" }, number: NumberLong(2), what: "moved",
 *   by: { kind: "person", id: "p-0007" }, onBehalfOf: "p-0002",
 *   changed: [ { what: "workplace", from: "gemeentehuis-2-14", to: "gemeentehuis-2-15" },
 *              { what: "occupant", to: "p-0002", person: true } ],
 *   because: "occupant-left" }
 * </pre>
 *
 * What has no value is absent. {@code forgets: true} stands in the entry that made the people go.
 */
public final class TrailDocument {
  public static final String COLLECTION = "trail";
  public static final String AT = "at";
  public static final String OF_KIND = "of.kind";
  public static final String OF_ID = "of.id";
  public static final String NUMBER = "number";
  public static final String WHAT = "what";
  public static final String BY_ID = "by.id";

  static final String BY_KIND = "by.kind";
  static final String ON_BEHALF_OF = "onBehalfOf";
  static final String CHANGED = "changed";
  static final String PERSON = "person";
  static final String FORGETS = "forgets";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private TrailDocument() {}

  /** The ids of all entries from that moment on are not below it, those of earlier ones are. */
  public static String idFrom(Instant moment) {
    return MOMENT.format(moment);
  }

  static String nameOf(TrailEntry entry) {
    return entry.kind() + "-" + entry.id() + "-" + entry.number();
  }

  static Document of(TrailEntry entry, Instant at) {
    var document =
        new Document("_id", idFrom(at) + " " + nameOf(entry))
            .append(AT, Date.from(at))
            .append("of", new Document("kind", entry.kind()).append("id", entry.id()))
            .append(NUMBER, entry.number())
            .append(WHAT, entry.what())
            .append(
                "by", new Document("kind", entry.by().kind().name()).append("id", entry.by().id()))
            .append(ON_BEHALF_OF, entry.onBehalfOf())
            .append(CHANGED, entry.changed().stream().map(TrailDocument::changed).toList())
            .append("because", entry.because())
            .append(FORGETS, entry.forgetsPeople() ? true : null);
    document.values().removeIf(Objects::isNull);
    return document;
  }

  private static Document changed(TrailEntry.Changed one) {
    var document =
        new Document("what", one.what())
            .append("from", one.from())
            .append("to", one.to())
            .append(PERSON, one.isPerson() ? true : null);
    document.values().removeIf(Objects::isNull);
    return document;
  }

  /** What a stored entry says. Who acted has no id once that is forgotten. */
  public static Stored read(Document stored) {
    var of = stored.get("of", Document.class);
    var by = stored.get("by", Document.class);
    return new Stored(
        Objects.requireNonNull(stored.getString("_id")),
        stored.getDate(AT).toInstant(),
        of.getString("kind"),
        of.getString("id"),
        stored.get(NUMBER, Number.class).longValue(),
        stored.getString(WHAT),
        Actor.Kind.valueOf(by.getString("kind")),
        by.getString("id"),
        stored.getString(ON_BEHALF_OF),
        stored.getList(CHANGED, Document.class, List.of()).stream()
            .map(TrailDocument::readChanged)
            .toList(),
        stored.getString("because"));
  }

  private static TrailEntry.Changed readChanged(Document stored) {
    return new TrailEntry.Changed(
        stored.getString("what"),
        stored.getString("from"),
        stored.getString("to"),
        stored.getBoolean(PERSON, false));
  }

  /** The trail's entries that wait in a document's outbox, oldest first. */
  public static List<Document> waitingIn(Document document) {
    return document.getList(Outbox.ENTRIES, Document.class, List.of()).stream()
        .map(entry -> entry.get(Outbox.TRAIL, Document.class))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * An entry as it was read. For its values see {@link TrailEntry}.
   *
   * @param position in order of time; no two entries have the same
   */
  public record Stored(
      String position,
      Instant at,
      String kind,
      String id,
      long number,
      String what,
      Actor.Kind byKind,
      @Nullable String by,
      @Nullable String onBehalfOf,
      List<TrailEntry.Changed> changed,
      @Nullable String because) {}
}
