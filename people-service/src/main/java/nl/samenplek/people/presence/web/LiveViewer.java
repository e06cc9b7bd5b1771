package nl.samenplek.people.presence.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenplek.edge.live.LiveEvent;
import nl.samenplek.edge.live.Viewer;
import nl.samenplek.people.presence.PresenceChange;
import nl.samenplek.people.presence.PresenceChange.Arrival;
import nl.samenplek.people.presence.PresenceChange.Counted;
import nl.samenplek.people.presence.PresenceChange.Departure;
import nl.samenplek.people.presence.PresenceChange.Everything;
import nl.samenplek.people.presence.PresenceChange.SharingChanged;
import nl.samenplek.people.privacy.Counts;
import nl.samenplek.people.privacy.Visibility;
import org.jspecify.annotations.Nullable;

/** What one viewer of a site gets to see of changes. Called by one thread at a time. */
final class LiveViewer implements Viewer<PresenceChange> {
  private static final LiveEvent RESET = new LiveEvent("reset", Map.of());

  private final String site;
  private final Supplier<Optional<Visibility>> whoIsLooking;
  private Optional<Visibility> visibility;

  /**
   * @param whoIsLooking asked again when people have changed; nothing for somebody who has left
   */
  LiveViewer(String site, Supplier<Optional<Visibility>> whoIsLooking) {
    this.site = site;
    this.whoIsLooking = whoIsLooking;
    this.visibility = whoIsLooking.get();
  }

  @Override
  public List<LiveEvent> sees(PresenceChange change) {
    if (change instanceof Everything) {
      visibility = whoIsLooking.get();
      return List.of(RESET);
    }
    return visibility.flatMap(mine -> seen(change, mine)).map(List::of).orElse(List.of());
  }

  private Optional<LiveEvent> seen(PresenceChange change, Visibility mine) {
    if (change instanceof PresenceChange.OnDay onDay && !onDay.day().site().equals(site)) {
      return Optional.empty();
    }
    return switch (change) {
      case Arrival(var day, var expected) ->
          mine.of(expected)
              .map(one -> EntryView.of(one, mine.viewer()))
              .map(entry -> presence(day.date(), entry.booking(), entry));
      case Departure(var day, var veiled) ->
          mine.of(veiled).map(booking -> presence(day.date(), booking, null));
      case Counted(var day, var counts) ->
          Optional.of(new LiveEvent("presence-counts", new CountsEvent(day.date(), counts)));
      case SharingChanged(var before, var now) ->
          mine.reaches(before) == mine.reaches(now) ? Optional.empty() : Optional.of(RESET);
      case Everything() -> Optional.of(RESET);
    };
  }

  private static LiveEvent presence(LocalDate date, String booking, @Nullable EntryView entry) {
    return new LiveEvent("presence", new PresenceEvent(date, booking, entry));
  }

  /** Data of {@code presence}. */
  @Schema(name = "LivePresence")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record PresenceEvent(LocalDate date, String booking, @Nullable EntryView entry) {}

  /** Data of {@code presence-counts}. */
  @Schema(name = "LivePresenceCounts")
  record CountsEvent(LocalDate date, Counts counts) {}
}
