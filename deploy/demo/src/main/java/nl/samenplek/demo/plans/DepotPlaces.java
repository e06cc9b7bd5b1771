package nl.samenplek.demo.plans;

import nl.samenplek.demo.plans.Rooms.Chairs;

/** Sixteen desks, two rooms and a booth in the office wing of the depot. */
final class DepotPlaces {
  private final Sheet sheet;

  DepotPlaces(Sheet sheet) {
    this.sheet = sheet;
  }

  void place() {
    var office = sheet.zone("kantoor", new Words("Kantoor", "Office"), 1, 1.5, 1.5, 13.7, 5.4);
    var planning =
        sheet.zone("planning", new Words("Planning", "Planning"), 3, 15.75, 1.5, 4.6, 5.4);
    var booth = sheet.zone("focus", new Words("Focusplek", "Focus booth"), 0, 20.5, 1.45, 2.3, 2.6);
    new Desks(sheet, "W", office, 1)
        .island(4.9, 4.2, 0, "htdw", "htdw", "hsdw", "htd", "hsd", "htda")
        .island(11.5, 4.2, 0, "htdw", "htdw", "sdw", "htd", "htd", "td");
    new Desks(sheet, "W", planning, 13).island(18.05, 4.2, 0, "htdw", "htdw", "htda", "htd");
    new Rooms(sheet, booth).booth("F1", new Frame(21.62, 2.75, 0), 2.05, 2.4, "sdq");
    var rooms =
        sheet.zone(
            "vergaderen", new Words("Vergaderen", "Meeting rooms"), 0, 16.07, 8.77, 6.73, 4.63);
    new Rooms(sheet, rooms)
        .room("De Vaart", new Frame(17.65, 11.5, 0), 1.8, 0.95, new Chairs(2, 2, 0, 0), "sb")
        .room("Kraaiheide", new Frame(21, 11.5, 0), 2.4, 1.05, new Chairs(3, 3, 0, 0), "svba");
  }
}
