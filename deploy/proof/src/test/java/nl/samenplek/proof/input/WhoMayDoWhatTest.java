package nl.samenplek.proof.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenplek.proof.RunningSuite;
import nl.samenplek.proof.input.RolesTable.Line;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of both services, asked by everybody there is: {@code who-may-booking.txt} and
 * {@code who-may-people.txt} say what each gets.
 */
class WhoMayDoWhatTest {
  private static final Api BOOKING = new Api(RunningSuite.get().booking(), null);
  private static final Api PEOPLE = new Api(RunningSuite.get().people(), null);

  @BeforeAll
  static void aPlaceToTryItOut() {
    Stage.build();
  }

  @Test
  void isSaidOfEveryOperationOfBookingServiceAndOfNothingElse() {
    assertThat(table("booking").complaints(names(operations(BOOKING, "booking")))).isEmpty();
  }

  @Test
  void isSaidOfEveryOperationOfPeopleServiceAndOfNothingElse() {
    assertThat(table("people").complaints(names(operations(PEOPLE, "people")))).isEmpty();
  }

  @TestFactory
  Stream<DynamicNode> inBookingService() {
    return nodes(table("booking"), operations(BOOKING, "booking"), BOOKING);
  }

  @TestFactory
  Stream<DynamicNode> inPeopleService() {
    return nodes(table("people"), operations(PEOPLE, "people"), PEOPLE);
  }

  private static Stream<DynamicNode> nodes(
      RolesTable table, List<Operation> operations, Api service) {
    return operations.stream()
        .flatMap(
            operation ->
                table.lines().stream()
                    .filter(line -> line.operation().equals(operation.id()))
                    .map(
                        line ->
                            dynamicContainer(
                                line.operation() + " " + line.whose(),
                                cells(line, operation, service))));
  }

  private static Stream<DynamicNode> cells(Line line, Operation operation, Api service) {
    return Stream.of(Role.values())
        .filter(role -> !RolesTable.NO_SUCH_THING.equals(line.expected().get(role)))
        .map(
            role ->
                dynamicTest(
                    role.column() + " gets " + line.expected().get(role),
                    () -> asks(role, line, operation, service)));
  }

  private static void asks(Role role, Line line, Operation operation, Api service) {
    var question = Questions.about(operation, line.whose(), role);

    var answer =
        role.at(service.address())
            .send(operation.method(), operation.at(question), question.body(), question.headers());

    assertThat((answer.status() + " " + answer.code()).strip())
        .as(answer.body())
        .isEqualTo(line.expected().get(role));
  }

  private static List<Operation> operations(Api service, String name) {
    return Operation.in(service.get("/api/%s/v1/openapi.json".formatted(name)).json());
  }

  private static java.util.Set<String> names(List<Operation> operations) {
    return operations.stream().map(Operation::id).collect(Collectors.toSet());
  }

  private static RolesTable table(String service) {
    return RolesTable.read(Resource.text("who-may-" + service + ".txt"));
  }
}
