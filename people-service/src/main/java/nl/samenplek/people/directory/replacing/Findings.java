package nl.samenplek.people.directory.replacing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.text.Ids;
import nl.samenplek.edge.text.VisibleText;
import nl.samenplek.people.directory.DirectoryLimits;
import org.jspecify.annotations.Nullable;

/** Gathers everything that is wrong, so that it can be told at once. */
final class Findings {
  private static final Pattern ACCOUNT =
      Pattern.compile("[\\x21-\\x7E]{1," + DirectoryLimits.ACCOUNT + "}");

  private final List<Finding> all = new ArrayList<>();

  List<Finding> all() {
    return List.copyOf(all);
  }

  void add(String field, Flaw flaw, Object... facts) {
    all.add(flaw.at(field, facts));
  }

  /** Items without the empty places, which are found wrong; none where there are too many. */
  <T> List<At<T>> items(String field, @Nullable List<@Nullable T> items, int most) {
    if (items == null) {
      add(field, Flaw.REQUIRED);
      return List.of();
    }
    return optionalItems(field, items, most);
  }

  <T> List<At<T>> optionalItems(String field, @Nullable List<@Nullable T> items, int most) {
    if (items != null && items.size() > most) {
      add(field, Flaw.TOO_MANY, most);
      return List.of();
    }
    List<At<T>> present = new ArrayList<>();
    for (int place = 0; items != null && place < items.size(); place++) {
      T item = items.get(place);
      String at = field + "[" + place + "]";
      if (item == null) {
        add(at, Flaw.REQUIRED);
      } else {
        present.add(new At<>(at, item));
      }
    }
    return present;
  }

  /** Something with its place in the input. */
  record At<T>(String field, T item) {
    String field(String name) {
      return field + "." + name;
    }
  }

  void id(String field, @Nullable String id) {
    if (id == null) {
      add(field, Flaw.REQUIRED);
    } else if (!Ids.isId(id)) {
      add(field, Flaw.BAD_ID);
    }
  }

  /** A name as people read it. */
  void text(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      add(field, Flaw.REQUIRED);
    } else {
      all.addAll(VisibleText.findings(field, text, DirectoryLimits.NAME));
    }
  }

  /** The subject of an account: printable ASCII without spaces (OpenID Connect Core, 2). */
  void account(String field, String account) {
    if (!ACCOUNT.matcher(account).matches()) {
      add(field, Flaw.BAD_ACCOUNT);
    }
  }

  void reference(String field, @Nullable String id, Set<String> known, Flaw unknown) {
    if (id == null) {
      add(field, Flaw.REQUIRED);
    } else {
      optionalReference(field, id, known, unknown);
    }
  }

  void optionalReference(String field, @Nullable String id, Set<String> known, Flaw unknown) {
    if (id != null && !known.contains(id)) {
      add(field, unknown, id);
    }
  }

  /** Finds each value that an earlier item has too. */
  Twice twice(Flaw flaw) {
    return new Twice(flaw, UnaryOperator.identity());
  }

  /** Finds each value that an earlier item has too, as {@code compared} sees it. */
  Twice twice(Flaw flaw, UnaryOperator<String> compared) {
    return new Twice(flaw, compared);
  }

  /** Remembers values, so that the second use of one is found. */
  final class Twice {
    private final Set<String> seen = new HashSet<>();
    private final Flaw flaw;
    private final UnaryOperator<String> compared;

    private Twice(Flaw flaw, UnaryOperator<String> compared) {
      this.flaw = flaw;
      this.compared = compared;
    }

    void check(String field, @Nullable String value) {
      if (value != null && !seen.add(compared.apply(value))) {
        add(field, flaw, value);
      }
    }
  }
}
