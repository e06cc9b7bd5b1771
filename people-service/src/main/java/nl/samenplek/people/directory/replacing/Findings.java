package nl.samenplek.people.directory.replacing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenplek.edge.problem.Finding;
import org.jspecify.annotations.Nullable;

/** Gathers everything that is wrong, so that it can be told at once. */
final class Findings {
  private static final int LONGEST_TEXT = 200;
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

  /** What cannot be seen, and what would turn the words around it; not what joins an emoji. */
  private static final Pattern NOT_TEXT =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}\\u202A-\\u202E\\u2066-\\u2069]");

  private final List<Finding> all = new ArrayList<>();

  List<Finding> all() {
    return List.copyOf(all);
  }

  void add(String field, Flaw flaw, Object... facts) {
    all.add(flaw.at(field, facts));
  }

  /** Items without the empty places, which are found wrong. */
  <T> List<At<T>> items(String field, @Nullable List<@Nullable T> items) {
    if (items == null) {
      add(field, Flaw.REQUIRED);
      return List.of();
    }
    return optionalItems(field, items);
  }

  <T> List<At<T>> optionalItems(String field, @Nullable List<@Nullable T> items) {
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
    } else if (!ID.matcher(id).matches()) {
      add(field, Flaw.BAD_ID);
    }
  }

  void text(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      add(field, Flaw.REQUIRED);
    } else {
      optionalText(field, text);
    }
  }

  void optionalText(String field, @Nullable String text) {
    if (text == null) {
      return;
    }
    if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
      add(field, Flaw.TOO_LONG, LONGEST_TEXT);
    } else if (NOT_TEXT.matcher(text).find()) {
      add(field, Flaw.BAD_TEXT);
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
    return new Twice(flaw);
  }

  /** Remembers values, so that the second use of one is found. */
  final class Twice {
    private final Set<String> seen = new HashSet<>();
    private final Flaw flaw;

    private Twice(Flaw flaw) {
      this.flaw = flaw;
    }

    void check(String field, @Nullable String value) {
      if (value != null && !seen.add(value)) {
        add(field, flaw, value);
      }
    }
  }
}
