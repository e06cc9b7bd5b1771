package nl.samenplek.booking.live;

import java.time.LocalDate;
import java.util.List;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.availability.TakenView;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.people.Viewers;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.live.LiveEvent;
import nl.samenplek.edge.live.LiveStreams;
import nl.samenplek.edge.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class LiveController implements LiveApi {
  private final LiveStreams<LiveChange> streams;
  private final Layouts layouts;
  private final AvailabilityIndex index;
  private final Viewers viewers;

  LiveController(
      LiveStreams<LiveChange> streams, Layouts layouts, AvailabilityIndex index, Viewers viewers) {
    this.streams = streams;
    this.layouts = layouts;
    this.index = index;
    this.viewers = viewers;
  }

  @Override
  @GetMapping(path = "/api/booking/v1/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  public SseEmitter live(
      @RequestParam String site,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
      Caller caller) {
    if (layouts.site(site).isEmpty()) {
      throw Problem.notFound().asException();
    }
    var viewer = viewers.of(caller);
    return streams.open(site, last, change -> sees(change, viewer), caller.until());
  }

  /**
   * The workplace as it is now, not as it was at the change: a viewer that lags catches up at once.
   */
  private List<LiveEvent> sees(LiveChange change, Viewer viewer) {
    return switch (change) {
      case LiveChange.OfFloor it ->
          List.of(new LiveEvent("layout", new FloorChanged(it.floor(), it.revision())));
      case LiveChange.OfWorkplace it ->
          layouts.workplace(it.workplace(), it.date()).stream()
              .map(spot -> new LiveEvent("workplace", changed(spot, it.date(), viewer)))
              .toList();
    };
  }

  private WorkplaceChanged changed(Spot spot, LocalDate date, Viewer viewer) {
    var taken = index.takenIn(spot.workplace().id(), spot.site().dayOf(date));
    return new WorkplaceChanged(
        spot.workplace().id(),
        spot.floor().id(),
        date,
        spot.site().timeZone().getId(),
        TakenView.of(taken, viewer));
  }

  record WorkplaceChanged(
      String workplace, String floor, LocalDate date, String timeZone, List<TakenView> taken) {}

  record FloorChanged(String floor, long revision) {}
}
