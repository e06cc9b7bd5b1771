package nl.samenplek.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.IdempotencyKey;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.http.Page;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.edge.identity.ApiRules;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.inner.Measured;
import nl.samenplek.edge.live.LiveEvent;
import nl.samenplek.edge.live.LiveSettings;
import nl.samenplek.edge.live.LiveStreams;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A small part with every sort of operation, to try the edge on. */
@SpringBootConfiguration
@EnableAutoConfiguration
class TryOut {

  enum Kind {
    desk,
    room
  }

  record Thing(
      @NotNull @Pattern(regexp = "[a-z0-9-]{1,64}", message = "opaque-id") @Nullable String id,
      @Size(max = 5) @Nullable String label,
      @Nullable Integer seats,
      @Nullable Boolean quiet,
      @Nullable Kind kind,
      @Nullable Instant from,
      @Nullable LocalDate date,
      @Nullable LocalTime opens,
      @Valid @Nullable List<@NotNull Part> parts) {}

  record Part(@NotNull @Nullable String name, int width) {}

  @Bean
  LiveStreams<String> streams(LiveSettings settings) {
    return new LiveStreams<>(settings, Clock.systemUTC());
  }

  /** A part of the health that is up until somebody says why it is not. */
  static final class Sometimes implements HealthIndicator {
    volatile String why = "";

    @Override
    public Health health() {
      if (why.equals("who knows")) {
        return Health.unknown().build();
      }
      return why.isEmpty() ? Health.up().build() : Health.down().withDetail("why", why).build();
    }
  }

  @Bean
  Sometimes sometimes() {
    return new Sometimes();
  }

  @Bean
  ApiRules rules() {
    return requests ->
        requests.requestMatchers(HttpMethod.PUT, "/api/try/v1/**").hasRole("administrator");
  }

  @RestController
  @RequestMapping("/api/try/v1")
  static class Things {

    private final Problems problems;
    private final Cursors cursors;
    private final LiveStreams<String> streams;

    Things(Problems problems, Cursors cursors, LiveStreams<String> streams) {
      this.problems = problems;
      this.cursors = cursors;
      this.streams = streams;
    }

    @PostMapping("/things")
    ResponseEntity<?> create(@Valid @RequestBody Thing thing, IdempotencyKey key) {
      return ResponseEntity.status(HttpStatus.CREATED)
          .body(Map.of("id", String.valueOf(thing.id()), "key", key.value().orElse("none")));
    }

    @PatchMapping(path = "/things/{id}", consumes = "application/merge-patch+json")
    ResponseEntity<?> change(@PathVariable String id, @RequestBody Thing thing, IfMatch ifMatch) {
      return ifMatch.required() == 3
          ? ResponseEntity.ok().eTag(IfMatch.etag(4)).body(Map.of("id", id))
          : problems.answer(IfMatch.stale(3));
    }

    @PutMapping("/things/{id}")
    Map<String, String> replace(@PathVariable String id, @RequestBody Thing thing) {
      return Map.of("id", id);
    }

    @GetMapping("/things")
    ResponseEntity<Page<String>> list(Paging paging) {
      int after =
          paging.after(cursors, "things").map(p -> Integer.parseInt(p.getFirst())).orElse(0);
      var found =
          IntStream.rangeClosed(after + 1, Math.min(after + paging.limit() + 1, 120))
              .mapToObj(Integer::toString)
              .toList();
      return Page.of(found, paging.limit(), last -> cursors.seal("things", last)).answer();
    }

    @GetMapping("/things/{id}")
    ResponseEntity<?> one(@PathVariable int id, @RequestParam LocalDate date) {
      return id == 1
          ? ResponseEntity.ok(Map.of("date", date))
          : problems.answer(Problem.notFound());
    }

    @Measured("try.me")
    @GetMapping("/me")
    Map<String, Object> me(Caller caller) {
      return Map.of("account", caller.account(), "roles", caller.roles());
    }

    @GetMapping("/trace")
    Map<String, String> trace() {
      return Map.of(
          "traceId", String.valueOf(MDC.get("traceId")),
          "traceparent", String.valueOf(MDC.get("traceparent")));
    }

    @GetMapping("/fault")
    String fault() {
      throw new IllegalStateException("the secret inside");
    }

    @GetMapping("/large")
    List<String> large() {
      return Collections.nCopies(200_000, "much more than a connection holds");
    }

    @GetMapping("/large-bytes")
    byte[] largeBytes() {
      return new byte[20_000_000];
    }

    @GetMapping("/large-problem")
    ResponseEntity<?> largeProblem() {
      return problems.answer(Problem.notFound().withFact("much", "a".repeat(20_000_000)));
    }

    @GetMapping(path = "/live", produces = "text/event-stream")
    SseEmitter live(
        @RequestParam String site,
        @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
        Caller caller) {
      return streams.open(
          site,
          last,
          change ->
              change.startsWith("secret") && !caller.is("administrator")
                  ? List.of()
                  : List.of(new LiveEvent("thing", Map.of("change", change))),
          caller.until());
    }
  }
}
