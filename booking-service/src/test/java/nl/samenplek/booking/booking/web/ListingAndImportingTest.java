package nl.samenplek.booking.booking.web;

import static nl.samenplek.booking.Persons.bramOfAnotherTeam;
import static nl.samenplek.booking.Persons.sanne;
import static nl.samenplek.booking.booking.TownHall.at;
import static nl.samenplek.booking.booking.TownHall.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.Who;
import nl.samenplek.booking.booking.BookingAsShown;
import nl.samenplek.booking.booking.TownHall;
import nl.samenplek.booking.booking.Wish;
import nl.samenplek.booking.booking.web.BookingLists.Asked;
import nl.samenplek.booking.booking.web.ImportController.ImportItem;
import nl.samenplek.booking.booking.web.ImportController.ImportOutcomes;
import nl.samenplek.booking.booking.web.ImportController.Imports;
import nl.samenplek.booking.people.Role;
import nl.samenplek.edge.http.IdempotencyKey;
import nl.samenplek.edge.http.Page;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.edge.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lists and imports, asked of the controllers without HTTP. */
class ListingAndImportingTest {
  private static final Asked MINE = new Asked(true, null, null, null, null, null);
  private final TownHall hall = TownHall.empty();
  private final BookingLists lists = hall.the(BookingLists.class);

  @BeforeEach
  void aRequest() {
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(
            new MockHttpServletRequest("GET", "/api/booking/v1/bookings")));
  }

  @AfterEach
  void isOver() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void pagesThroughOnesOwnAndNoFurther() {
    var first = hall.placed("d-1", "10:00", "11:00");
    var second = hall.placed("d-1", "11:00", "12:00");
    var third = hall.placed("d-1", "12:00", "13:00");
    hall.placed(bramOfAnotherTeam(), "d-2", "10:00", "11:00");

    var start = page(MINE, new Paging(null, 2), Who.SANNE);
    var rest = page(MINE, new Paging(start.next(), 2), Who.SANNE);

    assertThat(start.items())
        .extracting(BookingAsShown::id)
        .containsExactly(first.id(), second.id());
    assertThat(rest.items()).extracting(BookingAsShown::id).containsExactly(third.id());
    assertThat(rest.next()).isNull();
  }

  @Test
  void aCursorBelongsToItsListAlone() {
    hall.placed("d-1", "10:00", "11:00");
    hall.placed("d-1", "11:00", "12:00");
    var cursor = new Paging(page(MINE, new Paging(null, 1), Who.SANNE).next(), 1);
    var others =
        List.of(
            new Asked(true, null, null, at("08:00"), null, null),
            new Asked(true, null, null, null, at("18:00"), null),
            new Asked(true, null, null, null, null, List.of("placed")));

    assertThat(others)
        .allSatisfy(asked -> assertThat(refused(asked, cursor, Who.SANNE)).isEqualTo(List.of()));
    assertThat(refused(MINE, cursor, Who.BRAM)).isEmpty();
  }

  @Test
  void showsWhatIsPlacedOrCancelledOrBoth() {
    var placed = hall.placed("d-1", "10:00", "11:00");
    var gone = hall.placed("d-1", "11:00", "12:00");
    hall.cancelled(gone);

    assertThat(ids("placed")).containsExactly(placed.id());
    assertThat(ids("cancelled")).containsExactly(gone.id());
    assertThat(ids(null)).containsExactly(placed.id(), gone.id());
  }

  @Test
  void tellsApartWhatIsForOneselfAndWhatOneArrangedForOthers() {
    var own = hall.placed("d-1", "10:00", "11:00");
    var forSanne =
        new Wish(
            hall.wish(sanne(), "d-2", "11:00", "12:00").spot(),
            TownHall.between("11:00", "12:00"),
            sanne(),
            Persons.as(bramOfAnotherTeam(), Role.RECEPTIONIST));
    var arranged = hall.stored(hall.place(forSanne, null));
    var all = new Paging(null, 50);

    assertThat(page(new Asked(true, null, true, null, null, null), all, Who.BRAM).items())
        .extracting(BookingAsShown::id)
        .containsExactly(arranged.id());
    assertThat(page(new Asked(true, null, false, null, null, null), all, Who.BRAM).items())
        .isEmpty();
    assertThat(page(new Asked(true, null, false, null, null, null), all, Who.SANNE).items())
        .extracting(BookingAsShown::id)
        .containsExactly(own.id(), arranged.id());
    assertThat(page(new Asked(true, null, true, null, null, null), all, Who.SANNE).items())
        .isEmpty();
  }

  @Test
  void showsSomebodyElsesToReceptionAndToThatPersonOnly() {
    hall.placed("d-1", "10:00", "11:00");
    var ofSanne = new Asked(null, sanne().id(), null, null, null, null);
    var all = new Paging(null, 50);

    assertThat(
            lists.answer(ofSanne, all, caller(Who.RUBEN, "receptionist")).getStatusCode().value())
        .isEqualTo(200);
    assertThat(lists.answer(ofSanne, all, caller(Who.SANNE)).getStatusCode().value())
        .isEqualTo(200);
    assertThat(lists.answer(ofSanne, all, caller(Who.BRAM)).getStatusCode().value()).isEqualTo(403);
  }

  @Test
  void saysWhatIsWrongWithTheQuestion() {
    var all = new Paging(null, 50);

    assertThat(
            refused(
                new Asked(null, null, null, null, null, List.of("placed", "lost")), all, Who.SANNE))
        .containsExactly("state unknown-word");
    assertThat(refused(new Asked(false, null, null, null, null, null), all, Who.SANNE))
        .containsExactly("mine mine-or-occupant");
    assertThat(refused(new Asked(true, "p-0001", null, null, null, null), all, Who.SANNE))
        .containsExactly("occupant mine-or-occupant");
    assertThat(refused(new Asked(null, "P!", null, null, null, null), all, Who.SANNE))
        .containsExactly("occupant not-an-id");
  }

  @Test
  void bringsInEachByItselfAndSaysWhatCameOfIt() {
    hall.placed(bramOfAnotherTeam(), "d-2", "10:00", "11:00");

    var outcomes =
        ((ImportOutcomes)
                Objects.requireNonNull(
                    bringIn(item("a", "d-1"), item("b", "d-2"), item("c", "r-1")).getBody()))
            .outcomes();

    assertThat(outcomes)
        .extracting(one -> one.reference() + " " + one.outcome() + " " + one.code())
        .containsExactly("a placed null", "b refused already-claimed", "c placed null");
    assertThat(outcomes.get(0).booking()).startsWith("b-");
    assertThat(outcomes.get(0).detail()).isNull();
    assertThat(outcomes.get(1).booking()).isNull();
    assertThat(outcomes.get(1).detail()).contains("D-2");
  }

  @Test
  void bringsInNothingWhenSomethingCannotBeRead() {
    assertThat(findings(item("a", "d-1"), item("a", "r-1")))
        .containsExactly("items[1].reference same-reference");
    assertThat(findings(item("a", "d-1"), item("b", "nowhere")))
        .containsExactly("items[1].workplace unknown-workplace");
    assertThat(findings(item(null, "d-1"))).containsExactly("items[0].reference required");
    assertThat(findings(new ImportItem("a", "d-1", null, at("10:00"), at("11:00"))))
        .containsExactly("items[0].occupant required");
    assertThat(findings(Collections.nCopies(501, item("a", "d-1")).toArray(ImportItem[]::new)))
        .contains("items too-many");
    assertThat(hall.documents().countDocuments()).isZero();
  }

  private ResponseEntity<?> bringIn(ImportItem... items) {
    return hall.the(ImportController.class)
        .bringIn(
            new Imports(new ArrayList<>(List.of(items))),
            IdempotencyKey.of(null),
            caller(Who.DAAN, "administrator"));
  }

  private List<String> findings(ImportItem... items) {
    return findings(() -> bringIn(items));
  }

  private List<String> refused(Asked asked, Paging paging, Who who) {
    return findings(() -> lists.answer(asked, paging, caller(who)));
  }

  private static List<String> findings(Runnable request) {
    return catchThrowableOfType(ProblemException.class, request::run).problem().findings().stream()
        .map(finding -> finding.field() + " " + finding.code())
        .toList();
  }

  private List<String> ids(@Nullable String state) {
    return page(
            new Asked(
                null, null, null, null, null, state == null ? null : List.of(state.split(","))),
            new Paging(null, 50),
            Who.SANNE)
        .items()
        .stream()
        .map(BookingAsShown::id)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private Page<BookingAsShown> page(Asked asked, Paging paging, Who who) {
    return (Page<BookingAsShown>)
        Objects.requireNonNull(lists.answer(asked, paging, caller(who)).getBody());
  }

  private static ImportItem item(@Nullable String reference, String workplace) {
    return new ImportItem(reference, workplace, "p-0001", at("10:00"), at("11:00"));
  }
}
