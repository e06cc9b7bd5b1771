package nl.samenplek.booking.layout.web;

import static nl.samenplek.booking.layout.web.SmallFloors.smallFloor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class TrailOfLayoutsTest extends Running {

  @Test
  void tellsWhoChangedAFloorFromWhen() {
    var later = Days.ahead(30).toString();
    as(Who.IRIS).put("/floors/spoor", smallFloor("spoor", "sp-1"));
    as(Who.IRIS).put("/floors/spoor", from(later, smallFloor("spoor", "sp-1", "sp-2")));
    as(Who.IRIS).put("/floors/spoor", from(later, smallFloor("spoor", "sp-1", "sp-3")));
    as(Who.DAAN).delete("/floors/spoor/revisions/3");
    as(Who.IRIS).put("/floors/spoor/end", Map.of("from", later));

    assertThat(entries("floor", "spoor"))
        .containsExactlyInAnyOrder(
            "published p-0006",
            "published p-0006",
            "replaced p-0006",
            "published p-0006",
            "withdrawn p-0007",
            "ended p-0006");
  }

  @Test
  void tellsWhoChangedASite() {
    var site = new HashMap<>(Town.site());
    site.put("name", "Spoorzone");
    as(Who.IRIS).put("/sites/spoorzone", site);
    as(Who.IRIS).put("/sites/spoorzone", site);
    site.put("address", "Spoorlaan 2");
    as(Who.IRIS).put("/sites/spoorzone", site);
    as(Who.DAAN).put("/sites/spoorzone/end", Map.of("from", Days.ahead(30).toString()));
    as(Who.DAAN).delete("/sites/spoorzone/end");

    assertThat(entries("site", "spoorzone"))
        .containsExactlyInAnyOrder(
            "published p-0006", "changed p-0006", "ended p-0007", "kept p-0007");
  }

  private static Map<String, Object> from(String date, Map<String, Object> floor) {
    var dated = new HashMap<>(floor);
    dated.put("from", date);
    return dated;
  }

  /** What happened and by whom, once nothing waits in an outbox any more. */
  private List<String> entries(String kind, String id) {
    for (var collection : List.of("revisions", "sites")) {
      Awaitility.await()
          .until(
              () ->
                  database
                          .getCollection(collection)
                          .countDocuments(new Document("outbox.0", new Document("$exists", true)))
                      == 0);
    }
    var found = as(Who.DAAN).get("/trail?kind=" + kind + "&of=" + id).json().path("items");
    return found
        .valueStream()
        .map(one -> one.path("what").asString() + " " + one.path("by").asString())
        .toList();
  }
}
