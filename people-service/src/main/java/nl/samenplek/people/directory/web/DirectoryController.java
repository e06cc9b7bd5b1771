package nl.samenplek.people.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import nl.samenplek.people.directory.DirectoryLimits;
import nl.samenplek.people.directory.replacing.Changes;
import nl.samenplek.people.directory.replacing.DirectoryInput;
import nl.samenplek.people.directory.replacing.Replacement;
import nl.samenplek.people.directory.replacing.ReplacingTheDirectory;
import nl.samenplek.people.directory.replacing.ReplacingTheDirectory.Outcome;
import nl.samenplek.trail.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory as a whole. */
@Tag(name = "Directory", description = "People, teams, domains and organisations as a whole")
@RestController
@RequestMapping("/api/people/v1/directory")
class DirectoryController {
  private final ReplacingTheDirectory replacing;
  private final Actors actors;
  private final Problems problems;

  DirectoryController(ReplacingTheDirectory replacing, Actors actors, Problems problems) {
    this.replacing = replacing;
    this.actors = actors;
    this.problems = problems;
  }

  @PutMapping
  @Operation(
      operationId = "replaceDirectory",
      summary = "Replace the directory",
      description =
          """
          Creates and changes organisations, domains, teams and people by id. People who are not in \
          it become inactive and can no longer sign in; their choice of sharing is kept. All of it \
          happens, or nothing: everything that is wrong is told at once. For administrators.

          With `trial=true` nothing changes, and the answer tells what would: how many, and who. \
          Its `ETag`, sent as `If-Match`, makes sure that the directory is still the one that was \
          looked at (412 otherwise). When more than a tenth of the active people would leave \
          (configurable), that is refused with 409 and code `too-many-leaving`, unless `leaving` \
          says exactly how many. A directory that is as it was keeps its version.\
          """)
  @ApiResponse(
      responseCode = "200",
      description = "What is in the directory now, and what happened to people; or what would",
      content = @Content(schema = @Schema(implementation = Replaced.class)))
  @ApiResponse(responseCode = "409", description = "Too many people would leave")
  @ApiResponse(responseCode = "412", description = "Changed meanwhile")
  ResponseEntity<?> replace(
      @RequestBody DirectoryInput directory,
      @Parameter(description = "Tell what would happen, and change nothing")
          @RequestParam(defaultValue = "false")
          boolean trial,
      @Parameter(description = "How many people leave, when they are many")
          @RequestParam(required = false)
          @Nullable Integer leaving,
      IfMatch ifMatch,
      Caller caller) {
    var said = leaving == null ? OptionalInt.empty() : OptionalInt.of(leaving);
    var how = new Replacement(trial, said, ifMatch.version());
    return switch (replacing.with(directory, how, actors.of(caller))) {
      case Outcome.Replaced done ->
          ResponseEntity.ok().eTag(IfMatch.etag(done.version())).body(Replaced.of(done, trial));
      case Outcome.Refused refused -> problems.answer(Problem.invalidInput(refused.findings()));
      case Outcome.Stale stale -> problems.answer(IfMatch.stale(stale.version()));
      case Outcome.TooManyLeaving many -> problems.answer(tooMany(many));
    };
  }

  private static Problem tooMany(Outcome.TooManyLeaving many) {
    return Problem.of(
            HttpStatus.CONFLICT, "too-many-leaving", many.leaving(), many.active(), many.most())
        .withFact("leaving", many.leaving())
        .withFact("active", many.active())
        .withFact("most", many.most());
  }

  /** What is in the directory now, or would be. */
  @Schema(name = "DirectoryReplaced")
  record Replaced(
      @Min(0) int organisations,
      @Min(0) int domains,
      @Min(0) int teams,
      Changes.Count people,
      @Schema(description = "Whom it is about; only of a trial")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable Who who) {

    static Replaced of(Outcome.Replaced done, boolean trial) {
      return new Replaced(
          done.directory().organisations().size(),
          done.directory().domains().size(),
          done.directory().teams().size(),
          done.changes().count(),
          trial ? Who.of(done.changes()) : null);
    }
  }

  /** Ids of people, in the order of the lists. */
  @Schema(name = "DirectoryChanges")
  record Who(
      @Size(max = DirectoryLimits.PEOPLE) List<String> created,
      @Size(max = DirectoryLimits.PEOPLE) List<String> changed,
      @Size(max = DirectoryLimits.PEOPLE) List<String> deactivated) {

    static Who of(Changes changes) {
      return new Who(
          ids(changes, change -> change.before() == null),
          ids(changes, change -> change.before() != null && change.after().active()),
          ids(changes, change -> !change.after().active()));
    }

    private static List<String> ids(Changes changes, Predicate<Changes.Change> which) {
      return changes.changed().stream().filter(which).map(one -> one.after().id()).toList();
    }
  }
}
