package nl.samenplek.booking.availability;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import java.util.Comparator;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.WorkplaceKind;
import org.jspecify.annotations.Nullable;

/**
 * How full the workplaces of one kind are.
 *
 * @param parking what fits in these parking spaces ("car", "bicycle"); absent for other kinds
 * @param workplaces how many there are
 * @param taken how many of them have a booking in that time, however short
 */
public record KindCount(
    WorkplaceKind kind,
    @Schema(allowableValues = {"car", "bicycle"}) @JsonInclude(Include.NON_NULL)
        @Nullable String parking,
    @Min(0) long workplaces,
    @Min(0) long taken) {

  /** Desks, rooms, booths, spaces for cars and for bicycles. */
  public static final int KINDS = 5;

  public KindCount plus(KindCount other) {
    return new KindCount(kind, parking, workplaces + other.workplaces, taken + other.taken);
  }

  /** What is counted together: bicycles apart from cars. */
  public record Kind(WorkplaceKind kind, @Nullable String parking) implements Comparable<Kind> {
    private static final Comparator<Kind> ORDER =
        Comparator.comparing(Kind::kind)
            .thenComparing(Kind::parking, Comparator.nullsFirst(Comparator.naturalOrder()));

    static Kind of(Workplace workplace) {
      return new Kind(workplace.kind(), workplace.parking());
    }

    @Override
    public int compareTo(Kind other) {
      return ORDER.compare(this, other);
    }
  }

  public Kind of() {
    return new Kind(kind, parking);
  }
}
