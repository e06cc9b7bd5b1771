package nl.samenplek.events;

import java.util.List;

/** Every topic of the suite. */
public final class Topics {

  public static final Topic BOOKINGS = new Topic("samenplek.bookings", 12, "booking", Topic.SMALL);
  public static final Topic PEOPLE = new Topic("samenplek.people", 3, "person", Topic.SMALL);

  /** A floor holds up to 20,000 workplaces; with the longest ids and labels that is 6 MB. */
  public static final Topic LAYOUTS =
      new Topic("samenplek.layouts", 3, "site, floor and revision; or site", 8 << 20);

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
