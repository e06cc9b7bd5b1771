package nl.samenplek.proof.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.samenplek.proof.input.Role.Whose;

/**
 * Who may do what: a line for each operation and for whose thing it is done to, a column for each
 * role, and in the cell the status with the code of the refusal; a dot where there is no such
 * thing.
 */
record RolesTable(List<Line> lines) {
  static final String NO_SUCH_THING = ".";

  record Line(String operation, Whose whose, Map<Role, String> expected) {}

  static RolesTable read(String text) {
    var rows =
        text.lines().filter(row -> !row.isBlank() && !row.startsWith("#")).map(RolesTable::cells);
    var all = new ArrayList<>(rows.toList());
    var roles = columns(all.removeFirst());
    return new RolesTable(all.stream().map(cells -> line(cells, roles)).toList());
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
  }

  private static List<Role> columns(List<String> head) {
    var columns = Arrays.stream(Role.values()).map(Role::column).toList();
    if (!head.subList(2, head.size()).equals(columns)) {
      throw new IllegalArgumentException("The columns are " + head + ", not " + columns);
    }
    return List.of(Role.values());
  }

  private static Line line(List<String> cells, List<Role> roles) {
    if (cells.size() != roles.size() + 2 || cells.subList(2, cells.size()).contains("")) {
      throw new IllegalArgumentException(cells.getFirst() + " leaves a role out: " + cells);
    }
    var expected = new EnumMap<Role, String>(Role.class);
    roles.forEach(role -> expected.put(role, cells.get(role.ordinal() + 2)));
    return new Line(cells.getFirst(), Whose.of(cells.get(1)), expected);
  }

  /** Operations without a line, lines without an operation, lines that are there twice. */
  List<String> complaints(Set<String> operations) {
    var named = new TreeSet<>(lines.stream().map(Line::operation).toList());
    var seen = new HashSet<String>();
    return Stream.of(
            operations.stream()
                .filter(one -> !named.contains(one))
                .map(one -> one + " has no line"),
            named.stream().filter(one -> !operations.contains(one)).map(one -> one + " is nowhere"),
            lines.stream()
                .map(line -> line.operation() + " " + line.whose())
                .filter(one -> !seen.add(one))
                .map(one -> one + " is there twice"))
        .flatMap(all -> all)
        .sorted()
        .toList();
  }
}
