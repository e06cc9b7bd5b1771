package nl.samenplek.booking.layout.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.time.LocalDate;
import java.util.List;
import nl.samenplek.booking.layout.finding.FindingPlaces;
import nl.samenplek.booking.layout.finding.FindingPlaces.Found;
import nl.samenplek.booking.layout.finding.FindingPlaces.Position;
import nl.samenplek.booking.layout.finding.FindingPlaces.Question;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.Page;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.edge.input.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/booking/v1/places")
class PlaceController implements PlaceApi {
  static final int LONGEST = 100;

  private final FindingPlaces finding;
  private final Cursors cursors;

  PlaceController(FindingPlaces finding, Cursors cursors) {
    this.finding = finding;
    this.cursors = cursors;
  }

  @Override
  @GetMapping(produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> find(
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @Nullable String near,
      @RequestParam(required = false) @Nullable LocalDate date,
      Paging paging) {
    var typed = check(name, near);
    var list = "places?name=" + typed + "&near=" + near + "&date=" + date;
    var after = paging.after(cursors, list).map(PlaceController::position).orElse(null);
    var found = finding.find(new Question(typed, near, date, after, paging.limit() + 1));
    return Page.of(found, paging.limit(), last -> cursor(list, last))
        .map(one -> PlaceView.of(one.place()))
        .answer();
  }

  private static String check(@Nullable String name, @Nullable String near) {
    var reading = new Reading();
    reading.has("name", name);
    reading.word("name", name, LONGEST);
    if (near != null) {
      reading.id("near", near);
    }
    reading.refuseIfAnythingWasFound();
    return String.valueOf(name);
  }

  private String cursor(String list, Found last) {
    var position = last.position();
    return cursors.seal(
        list,
        String.valueOf(position.likeness()),
        String.valueOf(position.distance()),
        position.order());
  }

  private static Position position(List<String> values) {
    return new Position(
        Integer.parseInt(values.get(0)), Integer.parseInt(values.get(1)), values.get(2));
  }
}
