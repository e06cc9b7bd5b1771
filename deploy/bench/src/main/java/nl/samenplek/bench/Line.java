package nl.samenplek.bench;

import java.util.List;

/** Something that is measured a number of times; one line can give several figures. */
public interface Line {
  /** As {@code --only} names it. */
  String name();

  /** In the order of the table; filled by the runs. */
  List<Figure> figures();

  /** Whether it starts and stops parts, which only a suite of this program's own allows. */
  default boolean needsOwnSuite() {
    return false;
  }

  /** Brings in what it needs and lets everything get warm; not measured. */
  default void prepare(World world) {}

  /** Measures once, the floor beside the figure. */
  void run(World world, int nth);
}
