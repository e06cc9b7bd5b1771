package nl.samenplek.booking.demand;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** By what counts are told apart, in the order in which they are listed. */
public enum Dimension {
  SITE("site"),
  FLOOR("floor"),
  ZONE("zone"),
  KIND("kind"),
  WEEKDAY("weekday"),
  DAY_PART("dayPart"),
  CODE("code");

  private final String word;

  Dimension(String word) {
    this.word = word;
  }

  @JsonValue
  public String word() {
    return word;
  }

  public static Optional<Dimension> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  /** With what each needs to be understood: a zone its floor, a floor its site. */
  public static Set<Dimension> complete(Set<Dimension> asked) {
    var all = EnumSet.noneOf(Dimension.class);
    all.addAll(asked);
    if (all.contains(ZONE)) {
      all.add(FLOOR);
    }
    if (all.contains(FLOOR)) {
      all.add(SITE);
    }
    return all;
  }
}
