package nl.samenplek.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import nl.samenplek.events.Actor;
import nl.samenplek.events.delivery.TrailDocument.Stored;
import nl.samenplek.events.delivery.TrailEntry;
import org.jspecify.annotations.Nullable;

/** An entry of the trail, as it leaves the service: ids and values, never a name. */
@Schema(name = "TrailEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrailView(
    @Schema(description = "When it changed") Instant at,
    @Schema(
            description =
                """
                What sort of actor: a person, a program with an account of its own (client), a moment \
                that had been set (deadline), or a rule of the house""",
            implementation = Actor.Kind.class)
        Actor.Kind byKind,
    @Schema(
            description =
                """
                The id of the person or the account of the program; for the others the name of what \
                acted. Absent once forgotten""",
            example = "p-0007")
        @Size(max = TrailView.LONGEST)
        @Nullable String by,
    @Schema(
            description = "The person for whom that was, where it is somebody else",
            example = "p-0002")
        @Size(max = TrailView.LONGEST)
        @Nullable String onBehalfOf,
    @Schema(description = "What sort of thing changed", example = "booking")
        @Size(max = TrailView.WORD)
        String kind,
    @Schema(description = "Which one", example = "b-6743a1b2c3d4e5f6a7b8c9d0")
        @Size(max = TrailView.LONGEST)
        String of,
    @Schema(description = "What happened", example = "moved") @Size(max = TrailView.WORD)
        String what,
    @Schema(description = "What is different since; ids of people are absent once forgotten")
        @Size(max = TrailView.VALUES)
        List<Value> changed,
    @Schema(
            description = "Why, where more is known than that the actor wished it",
            example = "occupant-left")
        @Size(max = TrailView.WORD)
        @Nullable String because) {
  static final int WORD = 60;
  static final int LONGEST = 300;
  private static final int VALUES = 50;

  /** One value. */
  @Schema(name = "TrailValue")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Value(
      @Schema(description = "Which", example = "workplace") @Size(max = TrailView.WORD) String what,
      @Schema(description = "Absent where there was none", example = "gemeentehuis-2-14")
          @Size(max = TrailView.LONGEST)
          @Nullable String from,
      @Schema(description = "Absent where there is none any more", example = "gemeentehuis-2-15")
          @Size(max = TrailView.LONGEST)
          @Nullable String to) {
    static Value of(TrailEntry.Changed changed) {
      return new Value(changed.what(), changed.from(), changed.to());
    }
  }

  public static TrailView of(Stored stored) {
    return new TrailView(
        stored.at(),
        stored.byKind(),
        stored.by(),
        stored.onBehalfOf(),
        stored.kind(),
        stored.id(),
        stored.what(),
        stored.changed().stream().map(Value::of).toList(),
        stored.because());
  }
}
