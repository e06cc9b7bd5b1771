package nl.samenplek.events;

import java.util.List;

/** Every topic of the suite. */
public final class Topics {

  public static final Topic BOOKINGS =
      new Topic("samenplek.bookings", 12, false, "site and workplace");
  public static final Topic PEOPLE = new Topic("samenplek.people", 3, true, "person");
  public static final Topic LAYOUTS = new Topic("samenplek.layouts", 3, true, "site and floor");

  public static final List<Topic> ALL = List.of(BOOKINGS, PEOPLE, LAYOUTS);

  private Topics() {}

  /** The topic of that name. */
  public static Topic named(String name) {
    return ALL.stream()
        .filter(topic -> topic.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No topic is called " + name));
  }
}
