package nl.samenplek.booking.layout.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.layout.finding.Named;
import org.jspecify.annotations.Nullable;

/** A zone or a workplace with where it is. */
@JsonInclude(Include.NON_NULL)
record PlaceView(
    @Schema(description = "Of the zone or the workplace") String id,
    @Schema(allowableValues = {"zone", "desk", "room", "booth", "parking"}) String kind,
    @Schema(description = "The zone's name, or the workplace's label in both languages") Words name,
    @Schema(description = "For how many people; absent for a zone") @Nullable Integer capacity,
    @Schema(
            description = "What fits in a parking space",
            allowableValues = {"car", "bicycle"})
        @Nullable String parking,
    @Schema(description = "The zone of a workplace; absent for a zone") @Nullable ZoneOf zone,
    FloorOf floor,
    SiteOf site) {

  record ZoneOf(String id, Words name) {
    static ZoneOf of(Zone zone) {
      return new ZoneOf(zone.id(), zone.name());
    }
  }

  record FloorOf(String id, @Size(max = LayoutLimits.FLOOR_LABEL) String label, Words name) {
    static FloorOf of(Floor floor) {
      return new FloorOf(floor.id(), floor.label(), floor.name());
    }
  }

  record SiteOf(String id, @Size(max = LayoutLimits.SITE_NAME) String name) {
    static SiteOf of(Site site) {
      return new SiteOf(site.id(), site.name());
    }
  }

  static PlaceView of(Named place) {
    var floor = FloorOf.of(place.floor());
    var site = SiteOf.of(place.site());
    var workplace = place.workplace();
    var zone = place.zone();
    if (workplace == null) {
      return new PlaceView(zone.id(), "zone", zone.name(), null, null, null, floor, site);
    }
    return new PlaceView(
        workplace.id(),
        workplace.kind().word(),
        new Words(workplace.label(), workplace.label()),
        workplace.capacity(),
        workplace.parking(),
        ZoneOf.of(zone),
        floor,
        site);
  }
}
