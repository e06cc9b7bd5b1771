package nl.samenplek.booking.layout.drawing;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The only words a floor drawing may consist of. What is not here is refused. */
final class Vocabulary {
  static final String NAMESPACE = "http://www.w3.org/2000/svg";

  static final Set<String> ELEMENTS =
      words("svg g path rect circle ellipse line polyline polygon text tspan title");

  /** Elements whose text is shown or read out. */
  static final Set<String> WITH_TEXT = words("text tspan title");

  static final Set<String> CLASSES =
      words(
          """
          base build walls marks
          ground paving grass water road road-line kerb hall floor-room floor-wet shaft terrace tile wood carpet
          wall-outer wall-inner wall-thin glass window window-pane door door-swing door-slide threshold column
          railing roof stairs stairs-rail stairs-way stairs-dot lift lift-cross
          furniture furniture-line seat soft-seat counter pantry locker locker-line shelf machine screen
          sanitary sanitary-line turn-circle icon plant tree hedge
          car-bay car-bay-line vehicle bicycle-rack bollard charger
          escape-route escape-arrow exit exit-mark extinguisher first-aid
          label-room label-sign label-outside
          """);

  // Only sets of characters and bounded repeats: a pattern that backtracks could be used to hold up
  // the import.
  private static final Pattern LENGTH = Pattern.compile("-?[0-9]{0,7}(\\.[0-9]{0,7})?");
  private static final Pattern NUMBERS = Pattern.compile("[-0-9.,\\s]+");
  private static final Pattern PATH = Pattern.compile("[MmLlHhVvCcSsQqTtAaZz0-9.,\\s-]+");
  private static final Pattern TRANSFORM =
      Pattern.compile("((translate|rotate|scale)\\([-0-9.,\\s]{1,60}\\)\\s?){1,6}");
  private static final Pattern CLASS_WORDS = Pattern.compile("[A-Za-z-]+( [A-Za-z-]+)?");
  private static final Pattern ANCHOR = Pattern.compile("start|middle|end");
  private static final Pattern BASELINE = Pattern.compile("central");

  /** Attribute to the form its value must have; true for all elements but the outermost. */
  static final Map<String, Pattern> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("x", LENGTH),
          Map.entry("y", LENGTH),
          Map.entry("x1", LENGTH),
          Map.entry("y1", LENGTH),
          Map.entry("x2", LENGTH),
          Map.entry("y2", LENGTH),
          Map.entry("cx", LENGTH),
          Map.entry("cy", LENGTH),
          Map.entry("r", LENGTH),
          Map.entry("rx", LENGTH),
          Map.entry("ry", LENGTH),
          Map.entry("dx", LENGTH),
          Map.entry("dy", LENGTH),
          Map.entry("width", LENGTH),
          Map.entry("height", LENGTH),
          Map.entry("d", PATH),
          Map.entry("points", NUMBERS),
          Map.entry("transform", TRANSFORM),
          Map.entry("class", CLASS_WORDS),
          Map.entry("text-anchor", ANCHOR),
          Map.entry("dominant-baseline", BASELINE),
          Map.entry("font-size", LENGTH));

  private Vocabulary() {}

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.trim().split("\\s+")));
  }
}
