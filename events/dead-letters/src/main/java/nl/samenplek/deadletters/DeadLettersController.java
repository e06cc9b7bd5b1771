package nl.samenplek.deadletters;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.Page;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import nl.samenplek.events.delivery.DeadLetters;
import nl.samenplek.events.delivery.DeadLetters.Outcome;
import nl.samenplek.trail.Actors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an administrator look at dead letters, try them again and put them aside. */
@RestController
@RequestMapping("/api/${samenplek.edge.service}/v1/dead-letters")
class DeadLettersController implements DeadLettersApi {

  private static final Logger log = LoggerFactory.getLogger(DeadLettersController.class);

  private final DeadLetters deadLetters;
  private final TrailOfDeadLetters trail;
  private final Actors actors;
  private final Cursors cursors;
  private final Problems problems;

  DeadLettersController(
      DeadLetters deadLetters,
      TrailOfDeadLetters trail,
      Actors actors,
      Cursors cursors,
      Problems problems) {
    this.deadLetters = deadLetters;
    this.trail = trail;
    this.actors = actors;
    this.cursors = cursors;
    this.problems = problems;
  }

  @Override
  @GetMapping(produces = APPLICATION_JSON_VALUE)
  public Views.Consumers consumers() {
    return new Views.Consumers(
        deadLetters.consumers().stream()
            .map(name -> new Views.Consumer(name, deadLetters.count(name)))
            .toList());
  }

  @Override
  @GetMapping(path = "/{consumer}", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> letters(@PathVariable String consumer, Paging paging) {
    return of(
        consumer,
        () -> {
          var list = "dead-letters/" + consumer;
          var after = paging.after(cursors, list).map(List::getFirst).orElse(null);
          var found = deadLetters.lastBefore(consumer, after, paging.limit() + 1);
          return Page.of(found, paging.limit(), last -> cursors.seal(list, last.id()))
              .map(Views.Letter::of)
              .answer();
        });
  }

  @Override
  @PostMapping(path = "/{consumer}/{letter}/replays", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> replay(
      @PathVariable String consumer, @PathVariable String letter, Caller caller) {
    return settle(consumer, letter, "replay-asked", caller, deadLetters::replay);
  }

  @Override
  @PostMapping(path = "/{consumer}/replays", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> replayAll(@PathVariable String consumer, Caller caller) {
    return of(
        consumer,
        () -> {
          var by = actors.of(caller);
          trail.askedForAll(consumer, by);
          var outcomes = deadLetters.replayAll(consumer);
          trail.came(consumer, outcomes, by);
          log.info("Replayed {} dead letters of {}", outcomes.size(), consumer);
          return ResponseEntity.ok(
              new Views.Outcomes(outcomes.stream().map(Views.Replay::of).toList()));
        });
  }

  @Override
  @DeleteMapping(path = "/{consumer}/{letter}", produces = APPLICATION_JSON_VALUE)
  public ResponseEntity<?> discard(
      @PathVariable String consumer, @PathVariable String letter, Caller caller) {
    return settle(consumer, letter, "discard-asked", caller, deadLetters::discard);
  }

  private ResponseEntity<?> settle(
      String consumer,
      String letter,
      String asked,
      Caller caller,
      BiFunction<String, String, Outcome> how) {
    return of(
        consumer,
        () -> {
          if (!deadLetters.has(consumer, letter)) {
            return answer(consumer, new Outcome.NotThere(letter));
          }
          var by = actors.of(caller);
          trail.asked(consumer, letter, asked, by);
          var outcome = how.apply(consumer, letter);
          trail.came(consumer, List.of(outcome), by);
          return answer(consumer, outcome);
        });
  }

  private ResponseEntity<?> of(String consumer, Supplier<ResponseEntity<?>> answer) {
    return deadLetters.consumers().contains(consumer)
        ? answer.get()
        : problems.answer(Problem.of(HttpStatus.NOT_FOUND, "unknown-consumer"));
  }

  private ResponseEntity<?> answer(String consumer, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Replayed done -> settled("replayed", consumer, done);
      case Outcome.Discarded done -> settled("discarded", consumer, done);
      case Outcome.NotThere it ->
          problems.answer(Problem.of(HttpStatus.NOT_FOUND, "unknown-dead-letter"));
      case Outcome.FailedAgain failed ->
          problems.answer(
              Problem.of(HttpStatus.CONFLICT, "failed-again").withFact("reason", failed.reason()));
    };
  }

  /** The log tells which, never what is in it. */
  private static ResponseEntity<?> settled(String how, String consumer, Outcome outcome) {
    log.info("Dead letter {} of {} is {}", outcome.id(), consumer, how);
    return ResponseEntity.noContent().build();
  }
}
