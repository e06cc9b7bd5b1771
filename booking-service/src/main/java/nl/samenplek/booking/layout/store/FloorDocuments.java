package nl.samenplek.booking.layout.store;

import java.time.LocalDate;
import java.util.List;
import nl.samenplek.booking.layout.Drawing;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.FloorEnd;
import nl.samenplek.booking.layout.Revision;
import nl.samenplek.booking.layout.Revisions;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Floors as documents.
 *
 * <pre>
 * floors:     { _id: "gemeentehuis-2", site: "gemeentehuis", version: 8, numbered: 7 }
 * revisions:  { _id: "gemeentehuis-2/7", floor: "gemeentehuis-2", site: "gemeentehuis", revision: 7,
 *               from: "2027-01-04", withdrawn: false,
 *               layout: { label: "2", workplaces: [ { id: … } ], … },   // absent: the floor is no more
 *               drawing: { svg: "&lt;svg…", tag: "…" }, outbox, relay }
 * workplaces: { _id: "gemeentehuis-2-14", floors: [ "gemeentehuis-2" ], touched: 3 }
 * </pre>
 *
 * A revision that is withdrawn, or replaced by another from the same date, stays, but holds on no
 * day.
 */
final class FloorDocuments {
  static final String FLOORS = "floors";
  static final String REVISIONS = "revisions";
  static final String WORKPLACES = "workplaces";
  static final String FLOOR = "floor";
  static final String SITE = "site";
  static final String VERSION = "version";
  static final String NUMBERED = "numbered";
  static final String WITHDRAWN = "withdrawn";
  static final String DRAWING = "drawing";
  private static final String REVISION = "revision";
  private static final String FROM = "from";
  private static final String LAYOUT = "layout";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FloorDocuments() {}

  static String id(String floor, long revision) {
    return floor + "/" + revision;
  }

  static Document of(Revision revision, @Nullable Drawing drawing) {
    var document =
        new Document("_id", id(revision.id(), revision.revision()))
            .append(FLOOR, revision.id())
            .append(SITE, revision.site())
            .append(REVISION, revision.revision())
            .append(FROM, revision.from().toString())
            .append(WITHDRAWN, false);
    if (revision instanceof Floor floor) {
      document.append(LAYOUT, Document.parse(JSON.writeValueAsString(floor)));
    }
    if (drawing != null) {
      document.append(DRAWING, new Document("svg", drawing.svg()).append("tag", drawing.tag()));
    }
    return document;
  }

  static Revision revision(Document stored) {
    var layout = stored.get(LAYOUT, Document.class);
    return layout == null
        ? new FloorEnd(
            stored.getString(FLOOR),
            stored.getString(SITE),
            stored.get(REVISION, Number.class).longValue(),
            LocalDate.parse(stored.getString(FROM)))
        : JSON.readValue(layout.toJson(), Floor.class);
  }

  static Drawing drawing(Document stored) {
    var drawing = stored.get(DRAWING, Document.class);
    return new Drawing(drawing.getString("svg"), drawing.getString("tag"));
  }

  static Revisions revisions(Document head, List<Revision> held) {
    return new Revisions(
        head.getString("_id"),
        head.getString(SITE),
        head.get(VERSION, Number.class).longValue(),
        head.get(NUMBERED, Number.class).longValue(),
        held);
  }
}
