package nl.samenplek.booking.layout.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.booking.layout.Revision;
import nl.samenplek.booking.layout.Revisions;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.WorkplaceKind;
import org.jspecify.annotations.Nullable;

/** One revision of a floor, in short. */
@JsonInclude(Include.NON_NULL)
record RevisionView(
    @Schema(description = "Counts the floor's revisions from 1, in the order they were made")
        @Min(1)
        long revision,
    @Schema(
            description =
                "The first local date on which it holds; 2000-01-01 where nobody said since when",
            example = "2027-01-04")
        LocalDate from,
    @Schema(description = "Exclusive; absent: until further notice", example = "2027-07-01")
        @Nullable LocalDate until,
    @Schema(description = "Whether the floor is no more on these days") boolean ended,
    @Schema(description = "Absent where the floor is no more") @Size(max = LayoutLimits.FLOOR_LABEL)
        @Nullable String label,
    @Schema(description = "Absent where the floor is no more") @Nullable Words name,
    @Min(0) long desks,
    @Min(0) long rooms) {

  /** The latest date first, as one looks for what is to come. */
  record RevisionList(@Size(max = RevisionList.MOST) List<RevisionView> items) {
    /** Those of the latest dates. */
    static final int MOST = 1_000;

    static RevisionList of(Revisions floor) {
      return new RevisionList(
          floor.inOrder().reversed().stream()
              .limit(MOST)
              .map(one -> RevisionView.of(one, floor))
              .toList());
    }
  }

  private static RevisionView of(Revision revision, Revisions of) {
    var until = of.daysOf(revision).until();
    return revision instanceof Floor floor
        ? new RevisionView(
            floor.revision(),
            floor.from(),
            until,
            false,
            floor.label(),
            floor.name(),
            floor.count(WorkplaceKind.DESK),
            floor.count(WorkplaceKind.ROOM))
        : new RevisionView(revision.revision(), revision.from(), until, true, null, null, 0, 0);
  }
}
