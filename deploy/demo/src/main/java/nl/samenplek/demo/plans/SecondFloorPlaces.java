package nl.samenplek.demo.plans;

import nl.samenplek.demo.plans.Rooms.Chairs;

/** The 48 desks, five rooms and three booths of the second floor. */
final class SecondFloorPlaces {
  private final Sheet sheet;

  SecondFloorPlaces(Sheet sheet) {
    this.sheet = sheet;
  }

  void place() {
    desks();
    rooms();
  }

  private void desks() {
    var social =
        sheet.zone("sociaal", new Words("Sociaal domein", "Social domain"), 3, 0.5, 7.15, 8.6, 9.4);
    var physical =
        sheet.zone(
            "fysiek", new Words("Fysiek domein", "Physical domain"), 1, 7.32, 0.5, 14.1, 5.25);
    var operations =
        sheet.zone(
            "bedrijfsvoering",
            new Words("Bedrijfsvoering", "Operations"),
            2,
            21.7,
            0.5,
            13.8,
            5.25);
    var flex = sheet.zone("flex", new Words("Flexzone", "Flex zone"), 4, 7.05, 17.35, 7.2, 6.15);
    var quiet =
        sheet.zone("stilte", new Words("Stiltezone", "Quiet zone"), 5, 14.5, 17.35, 7, 6.15);
    new Desks(sheet, "2", social, 1)
        .island(4.75, 9.75, 0, "htdw", "htd", "htda", "sdw", "htd", "htda")
        .island(4.75, 14.2, 0, "htdw", "htd", "sd", "htdw", "htd", "htda");
    new Desks(sheet, "2", physical, 13)
        .island(10.85, 3.35, 0, "htdw", "htdw", "htdw", "hsd", "td", "htd")
        .island(17.95, 3.35, 0, "htdw", "htdw", "htdw", "htd", "htd", "htda");
    new Desks(sheet, "2", operations, 25)
        .island(25.2, 3.35, 0, "htdw", "htdw", "tdw", "htd", "htd", "htda")
        .island(32.2, 3.35, 0, "htdw", "htdw", "htdw", "hsd", "htd", "td");
    new Desks(sheet, "2", flex, 37)
        .island(10.65, 20.6, 0, "hsd", "hsd", "hsda", "hsdw", "hsdw", "hsdw");
    new Desks(sheet, "2", quiet, 43)
        .island(18, 20.6, 0, "hsdq", "hsdq", "hsdqa", "hsdqw", "hsdqw", "hsdqw");
    var reason = new Words("We wachten op nieuwe beeldschermen.", "New screens are on their way.");
    sheet.close("2.47", reason);
    sheet.close("2.48", reason);
  }

  private void rooms() {
    var northWest =
        sheet.zone(
            "assumburg",
            new Words("Vergaderen noord", "Meeting rooms north"),
            0,
            0.4,
            0.4,
            6.5,
            6.3);
    var southWest =
        sheet.zone(
            "west", new Words("Vergaderen west", "Meeting rooms west"), 0, 0.4, 16.95, 6.35, 6.65);
    var east =
        sheet.zone(
            "oost", new Words("Vergaderen oost", "Meeting rooms east"), 0, 29.85, 7.6, 5.75, 8.8);
    var booths =
        sheet.zone("focus", new Words("Focusplekken", "Focus booths"), 0, 27.2, 7.9, 2.53, 6.5);
    new Rooms(sheet, northWest)
        .room("Assumburg", new Frame(3.65, 3.5, 0), 4.6, 1.5, new Chairs(5, 5, 1, 1), "svba");
    new Rooms(sheet, southWest)
        .room("Duin", new Frame(4.7, 18.55, 0), 2.3, 1.05, new Chairs(3, 3, 0, 0), "svb")
        .room("Noorddorp", new Frame(5.1, 21.93, 0), 1.7, 1.05, new Chairs(2, 2, 0, 0), "sb");
    new Rooms(sheet, east)
        .room("Marquette", new Frame(32.75, 9.73, 0), 4.1, 1.35, new Chairs(3, 3, 1, 1), "svba")
        .room("Oud Haerlem", new Frame(32.75, 14.15, 0), 4.1, 1.35, new Chairs(3, 3, 0, 0), "sv");
    new Rooms(sheet, booths)
        .booth("F1", new Frame(28.45, 8.98, 90), 2.05, 2.4, "sdq")
        .booth("F2", new Frame(28.45, 11.13, 90), 2.05, 2.4, "sdq")
        .booth("F3", new Frame(28.45, 13.28, 90), 2.05, 2.4, "sdqa");
  }
}
