package nl.samenplek.demo.plans;

import nl.samenplek.demo.plans.Rooms.Chairs;
import nl.samenplek.demo.plans.Zone.OpenTo;

/** Forty desks, sixteen of them for the partners alone, four rooms and three booths. */
final class FirstFloorPlaces {
  private final Sheet sheet;

  FirstFloorPlaces(Sheet sheet) {
    this.sheet = sheet;
  }

  void place() {
    partners();
    shared();
    rooms();
    booths();
  }

  private void partners() {
    var duinrand =
        sheet.zone(
            "duinrand",
            new Words("Duinrand", "Duinrand"),
            2,
            OpenTo.organisations("duinrand"),
            0.5,
            0.5,
            10.85,
            0.5,
            10.85,
            6.1,
            0.5,
            6.1);
    var noorderduin =
        sheet.zone(
            "noorderduin",
            new Words("Noorderduin", "Noorderduin"),
            4,
            OpenTo.organisations("noorderduin"),
            25.15,
            0.5,
            35.5,
            0.5,
            35.5,
            6.1,
            25.15,
            6.1);
    new Desks(sheet, "1", duinrand, 1)
        .island(3.3, 3.35, 0, "htdw", "htdw", "htda", "htd")
        .island(8.3, 3.35, 0, "htdw", "hsdw", "htd", "sd");
    new Desks(sheet, "1", noorderduin, 9)
        .island(27.9, 3.35, 0, "htdw", "htdw", "htda", "htd")
        .island(32.9, 3.35, 0, "hsdw", "htdw", "sd", "htd");
  }

  private void shared() {
    var chain =
        sheet.zone("keten", new Words("Ketenzone", "Chain zone"), 3, 21.75, 17.15, 12.15, 6.35);
    var flex =
        sheet.zone("flexplein", new Words("Flexplein", "Flex square"), 5, 0.5, 17.55, 13.75, 5.95);
    new Desks(sheet, "1", chain, 17)
        .island(24.6, 20.6, 0, "htd", "htd", "htda", "htdw", "htdw", "hsdw")
        .island(31.1, 20.6, 0, "htd", "td", "htda", "htdw", "htdw", "htdw");
    new Desks(sheet, "1", flex, 29)
        .island(3.9, 20.7, 0, "htd", "hsd", "htd", "htdw", "htdw", "hsdw")
        .island(10.5, 20.7, 0, "htd", "sd", "htda", "htdw", "hsdw", "htdw");
  }

  private void rooms() {
    var north =
        sheet.zone(
            "vergaderen-noord",
            new Words("Vergaderen noord", "Meeting rooms north"),
            0,
            14.47,
            0.4,
            7.06,
            6.29);
    var west =
        sheet.zone(
            "vergaderen-west",
            new Words("Vergaderen west", "Meeting rooms west"),
            0,
            0.4,
            6.81,
            6.33,
            7.72);
    var east =
        sheet.zone(
            "vergaderen-oost",
            new Words("Vergaderen oost", "Meeting rooms east"),
            0,
            29.87,
            7.61,
            5.73,
            4.32);
    new Rooms(sheet, north)
        .room("Kerkbeek", new Frame(18, 3.5, 0), 5, 1.5, new Chairs(6, 6, 1, 1), "svba");
    new Rooms(sheet, west)
        .room("Zuidbroek", new Frame(3.5, 9.1, 0), 3.2, 1.2, new Chairs(3, 3, 1, 1), "svba")
        .room("Rendorp", new Frame(3.4, 13, 0), 1.8, 1.05, new Chairs(2, 2, 0, 0), "sb");
    new Rooms(sheet, east)
        .room("Hoogdorp", new Frame(32.75, 9.8, 0), 4.1, 1.35, new Chairs(4, 4, 0, 0), "svb");
  }

  private void booths() {
    var booths =
        sheet.zone("focus", new Words("Focusplekken", "Focus booths"), 0, 27.2, 7.9, 2.53, 6.5);
    new Rooms(sheet, booths)
        .booth("F4", new Frame(28.45, 8.98, 90), 2.05, 2.4, "sdq")
        .booth("F5", new Frame(28.45, 11.13, 90), 2.05, 2.4, "sdq")
        .booth("F6", new Frame(28.45, 13.28, 90), 2.05, 2.4, "sdqa");
  }
}
