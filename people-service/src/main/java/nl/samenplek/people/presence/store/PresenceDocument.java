package nl.samenplek.people.presence.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import nl.samenplek.people.presence.Presence;
import nl.samenplek.people.presence.SiteDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A presence as MongoDB keeps it.
 *
 * <pre>
 * { _id: "b-17",                     // the booking
 *   person: "p-0001", site: "gemeentehuis", floor: "gemeentehuis-2", zone: "…", workplace: "…",
 *   kind: "desk", date: "2026-11-24", from: ISODate(…), until: ISODate(…),
 *   timeZone: "Europe/Amsterdam", begins: 540, ends: 1020,   // minutes on the site's clock
 *   expected: true, stage: "LEFT", leftAt: ISODate(…), sequence: 2,
 *   was: { site: "gemeentehuis", date: "2026-11-23" } }   // only if the last event moved it there
 * </pre>
 */
final class PresenceDocument {
  static final String PERSON = "person";
  static final String SITE = "site";
  static final String DATE = "date";
  static final String UNTIL = "until";
  static final String BEGINS = "begins";
  static final String ENDS = "ends";
  static final String EXPECTED = "expected";
  static final String STAGE = "stage";
  static final String SEQUENCE = "sequence";
  private static final String LEFT_AT = "leftAt";

  private PresenceDocument() {}

  static Document of(Presence presence) {
    Document document =
        new Document("_id", presence.booking())
            .append(PERSON, presence.person())
            .append(SITE, presence.site())
            .append("floor", presence.floor())
            .append("zone", presence.zone())
            .append("workplace", presence.workplace())
            .append("kind", presence.kind())
            .append(DATE, presence.date().toString())
            .append("from", Date.from(presence.from()))
            .append(UNTIL, Date.from(presence.until()))
            .append("timeZone", presence.timeZone())
            .append(BEGINS, presence.begins())
            .append(ENDS, presence.ends())
            .append(EXPECTED, presence.expected())
            .append(STAGE, presence.stage().name())
            .append(SEQUENCE, presence.sequence());
    Instant leftAt = presence.leftAt();
    if (leftAt != null) {
      document.append(LEFT_AT, Date.from(leftAt));
    }
    SiteDate was = presence.was();
    return was == null
        ? document
        : document.append(
            "was", new Document(SITE, was.site()).append(DATE, was.date().toString()));
  }

  static Presence presence(Document stored) {
    return new Presence(
        stored.getString("_id"),
        stored.getString(PERSON),
        stored.getString(SITE),
        stored.getString("floor"),
        stored.getString("zone"),
        stored.getString("workplace"),
        stored.getString("kind"),
        LocalDate.parse(stored.getString(DATE)),
        stored.getDate("from").toInstant(),
        stored.getDate(UNTIL).toInstant(),
        stored.getString("timeZone"),
        Presence.Stage.valueOf(stored.getString(STAGE)),
        stored.getDate(LEFT_AT) == null ? null : stored.getDate(LEFT_AT).toInstant(),
        stored.getLong(SEQUENCE),
        was(stored.get("was", Document.class)));
  }

  private static @Nullable SiteDate was(@Nullable Document stored) {
    return stored == null
        ? null
        : new SiteDate(stored.getString(SITE), LocalDate.parse(stored.getString(DATE)));
  }
}
