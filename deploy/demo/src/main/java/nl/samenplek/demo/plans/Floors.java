package nl.samenplek.demo.plans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** All floors; run it with the folder of the committed files to draw them anew. */
public final class Floors {
  private Floors() {}

  public static List<FinishedFloor> all() {
    return List.of(
        ParkingPlan.draw(),
        GroundFloor.draw(),
        FirstFloor.draw(),
        SecondFloor.draw(),
        Depot.draw(),
        Library.draw());
  }

  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    for (var drawn : all()) {
      Files.writeString(folder.resolve(drawn.floor().id() + ".svg"), drawn.drawing());
      Files.writeString(
          folder.resolve(drawn.floor().id() + ".json"), FloorFile.text(drawn.floor()));
    }
  }
}
