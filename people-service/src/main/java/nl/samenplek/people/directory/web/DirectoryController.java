package nl.samenplek.people.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import nl.samenplek.people.directory.replacing.Changes;
import nl.samenplek.people.directory.replacing.DirectoryInput;
import nl.samenplek.people.directory.replacing.ReplacingTheDirectory;
import nl.samenplek.people.directory.replacing.ReplacingTheDirectory.Outcome;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The directory as a whole. */
@Tag(name = "Directory", description = "People, teams, domains and organisations as a whole")
@RestController
@RequestMapping("/api/people/v1/directory")
class DirectoryController {
  private final ReplacingTheDirectory replacing;
  private final Problems problems;

  DirectoryController(ReplacingTheDirectory replacing, Problems problems) {
    this.replacing = replacing;
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
          happens, or nothing: everything that is wrong is told at once. For administrators.""")
  @ApiResponse(
      responseCode = "200",
      description = "What is in the directory now, and what happened to people",
      content = @Content(schema = @Schema(implementation = Replaced.class)))
  ResponseEntity<?> replace(@RequestBody DirectoryInput directory) {
    return switch (replacing.with(directory)) {
      case Outcome.Replaced done ->
          ResponseEntity.ok(
              new Replaced(done.organisations(), done.domains(), done.teams(), done.people()));
      case Outcome.Refused refused -> problems.answer(Problem.invalidInput(refused.findings()));
    };
  }

  /** What is in the directory now. */
  @Schema(name = "DirectoryReplaced")
  record Replaced(int organisations, int domains, int teams, Changes.Count people) {}
}
