package nl.samenplek.deadletters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.edge.identity.Caller;
import org.springframework.http.ResponseEntity;

@Tag(
    name = "dead-letters",
    description = "Events that a consumer of this service could not process. For administrators.")
interface DeadLettersApi {

  String NOT_THERE =
      "`unknown-consumer`: no consumer has that name; `unknown-dead-letter`: it is not there, or it was replayed or"
          + " discarded.";

  @Operation(
      operationId = "deadLetterConsumers",
      summary = "The consumers, and how many dead letters each has")
  Views.Consumers consumers();

  @Operation(
      operationId = "deadLetters",
      summary = "The dead letters of a consumer",
      description =
          """
          Newest first; those that were replayed or discarded are left out. `data` is what came, as text.""")
  @ApiResponse(
      responseCode = "200",
      description = "A part of the list.",
      content = @Content(schema = @Schema(implementation = Views.Letters.class)))
  @ApiResponse(responseCode = "404", description = "`unknown-consumer`: no consumer has that name.")
  ResponseEntity<?> letters(
      @Parameter(description = "Its name", example = "people-presence") String consumer,
      Paging paging);

  @Operation(
      operationId = "replayDeadLetter",
      summary = "Give an event to its consumer again",
      description =
          "Here and now; nobody else gets it. A consumer that had it before is not changed by it.")
  @ApiResponse(
      responseCode = "204",
      description = "The consumer processed it; it is no dead letter any more.",
      content = @Content)
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "409",
      description =
          "`failed-again`: the consumer refused it again; the fact `reason` says what it ran into. It stays a dead"
              + " letter.")
  ResponseEntity<?> replay(
      @Parameter(description = "The consumer's name") String consumer,
      @Parameter(description = "The dead letter's id", example = "0-118") String letter,
      Caller caller);

  @Operation(
      operationId = "replayDeadLetters",
      summary = "Give all that are left to their consumer again",
      description =
          "Oldest first, 10,000 at once at most. One that fails again stays a dead letter; the rest goes"
              + " on.")
  @ApiResponse(
      responseCode = "200",
      description = "What became of each, in that order.",
      content = @Content(schema = @Schema(implementation = Views.Outcomes.class)))
  @ApiResponse(responseCode = "404", description = "`unknown-consumer`: no consumer has that name.")
  ResponseEntity<?> replayAll(
      @Parameter(description = "The consumer's name") String consumer, Caller caller);

  @Operation(
      operationId = "discardDeadLetter",
      summary = "Put an event aside for good",
      description = "The consumer never gets it again.")
  @ApiResponse(responseCode = "204", description = "It is put aside.", content = @Content)
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  ResponseEntity<?> discard(
      @Parameter(description = "The consumer's name") String consumer,
      @Parameter(description = "The dead letter's id", example = "0-118") String letter,
      Caller caller);
}
