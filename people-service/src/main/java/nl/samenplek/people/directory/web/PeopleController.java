package nl.samenplek.people.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.Page;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import nl.samenplek.edge.text.Ids;
import nl.samenplek.people.directory.Charts;
import nl.samenplek.people.directory.OrganisationChart;
import nl.samenplek.people.directory.People;
import nl.samenplek.people.directory.PeopleSearch;
import nl.samenplek.people.directory.PeopleSearch.Position;
import nl.samenplek.people.directory.PeopleSearch.Question;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finding people. */
@Tag(name = "People", description = "Finding people")
@RestController
@RequestMapping("/api/people/v1/people")
class PeopleController {
  /** In characters; as booking-service takes for places, which one search asks for too. */
  private static final int LONGEST_QUESTION = 100;

  private final PeopleSearch search;
  private final People people;
  private final Charts charts;
  private final Reaches reaches;
  private final Cursors cursors;
  private final Problems problems;

  PeopleController(
      PeopleSearch search,
      People people,
      Charts charts,
      Reaches reaches,
      Cursors cursors,
      Problems problems) {
    this.search = search;
    this.people = people;
    this.charts = charts;
    this.reaches = reaches;
    this.cursors = cursors;
    this.problems = problems;
  }

  @GetMapping
  @Operation(
      operationId = "findPeople",
      summary = "Find people",
      description =
          """
          Active people in the order of their family names, prefixes left aside. People of another \
          organisation are found only if they share with everyone; reception, planners and \
          administrators find everybody.\
          """)
  ResponseEntity<Page<PersonView>> find(
      @Parameter(
              description =
                  """
                  Beginnings of words of the name, in any order, without regard to case, \
                  diacritics, apostrophes and hyphens; beside one of them, also of the team's \
                  name: `fe`, `chloe`, `bakker femke`, `vanderb`, `oconnor`, `femke vergunningen`\
                  """)
          @RequestParam(required = false)
          @Size(max = LONGEST_QUESTION)
          @Pattern(regexp = "[^\\u0000-\\u001f\\u007f]*", message = "bad-text")
          @Nullable String name,
      @Parameter(description = "Only people of this team")
          @RequestParam(required = false)
          @Pattern(regexp = Ids.FORM, message = "opaque-id")
          @Nullable String team,
      Paging paging,
      Caller caller) {
    Reach reach = reaches.of(caller);
    String list = list(name, team, reach);
    Position after = paging.after(cursors, list).map(PeopleController::position).orElse(null);
    List<Person> found = search.find(new Question(name, team, reach, after, paging.limit() + 1));
    OrganisationChart chart = charts.current();
    return Page.of(found, paging.limit(), person -> cursor(list, person))
        .map(person -> PersonView.of(person, chart))
        .answer();
  }

  @GetMapping("/{id}")
  @Operation(
      operationId = "person",
      summary = "One person",
      description =
          """
          Also somebody who has left. A person whom the caller could not find by searching does \
          not exist for the caller: 404.\
          """)
  @ApiResponse(
      responseCode = "200",
      description = "The person",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  ResponseEntity<?> person(@PathVariable String id, Caller caller) {
    Reach reach = reaches.of(caller);
    return people
        .byId(id)
        .filter(reach::includes)
        .<ResponseEntity<?>>map(
            person -> ResponseEntity.ok(PersonView.of(person, charts.current())))
        .orElseGet(() -> problems.answer(Problem.notFound()));
  }

  private static String list(@Nullable String name, @Nullable String team, Reach reach) {
    return "people?name=%s&team=%s&of=%s".formatted(name, team, reach.organisation());
  }

  private String cursor(String list, Person person) {
    Position position = Position.of(person);
    return cursors.seal(list, position.sortKey(), position.id());
  }

  private static Position position(List<String> values) {
    return new Position(values.get(0), values.get(1));
  }
}
