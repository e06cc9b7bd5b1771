package nl.samenplek.demo.plans;

import java.util.List;
import nl.samenplek.demo.plans.Rooms.Chairs;
import nl.samenplek.demo.plans.Zone.OpenTo;

/** Thirty desks, eighteen of them behind the counters, and the four rooms of the meeting centre. */
final class GroundFloorPlaces {
  private final Sheet sheet;

  GroundFloorPlaces(Sheet sheet) {
    this.sheet = sheet;
  }

  void place() {
    desks();
    rooms();
  }

  private void desks() {
    var services =
        sheet.zone(
            "burgerzaken",
            new Words("Burgerzaken", "Civil affairs"),
            3,
            new OpenTo(List.of("burgerzaken", "klantcontact"), List.of()),
            0.5,
            7.15,
            9.1,
            7.15,
            9.1,
            16.55,
            0.5,
            16.55);
    var contact =
        sheet.zone(
            "klantcontact",
            new Words("Klantcontact", "Customer contact"),
            2,
            new OpenTo(List.of("burgerzaken", "klantcontact"), List.of()),
            0.5,
            17.05,
            8.15,
            17.05,
            8.15,
            23.5,
            0.5,
            23.5);
    var landing =
        sheet.zone(
            "aanland", new Words("Aanlandplekken", "Touch-down desks"), 1, 26.75, 7.8, 8.75, 8.55);
    new Desks(sheet, "0", services, 1)
        .island(4.75, 9.75, 0, "htdw", "htd", "htda", "htdw", "htd", "htda")
        .island(4.75, 14.2, 0, "htdw", "htd", "td", "htdw", "htd", "htd");
    new Desks(sheet, "0", contact, 13)
        .island(4.2, 20.35, 0, "htdw", "htd", "htda", "htdw", "htdw", "htd");
    new Desks(sheet, "0", landing, 19)
        .island(32, 10.4, 0, "sd", "sd", "hsdw", "hsd", "hsd", "hsda")
        .island(32, 14.5, 0, "sd", "sd", "hsdw", "sdw", "hsdw", "hsda");
  }

  private void rooms() {
    var centre =
        sheet.zone(
            "vergadercentrum",
            new Words("Vergadercentrum", "Meeting centre"),
            0,
            0.4,
            0.4,
            21.15,
            6.3);
    new Rooms(sheet, centre)
        .room("Meerestein", new Frame(4.5, 3.4, 0), 6, 1.6, new Chairs(8, 8, 2, 2), "svba")
        .room("Poelenburg", new Frame(11.65, 3.5, 0), 3.3, 1.35, new Chairs(4, 4, 1, 1), "svba")
        .room("Rietwijk", new Frame(16.45, 3.5, 0), 2.4, 1.2, new Chairs(3, 3, 1, 1), "svb")
        .room("Breedweer", new Frame(20.1, 3.3, 0), 1.4, 1, new Chairs(2, 2, 0, 0), "sba");
  }
}
