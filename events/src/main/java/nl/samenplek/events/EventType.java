package nl.samenplek.events;

import static nl.samenplek.events.Topics.BOOKINGS;
import static nl.samenplek.events.Topics.LAYOUTS;
import static nl.samenplek.events.Topics.PEOPLE;

import java.util.Arrays;
import java.util.Optional;

/** Every kind of fact: its name on the wire, the record it is here, its topic and its schema. */
public enum EventType {
  BOOKING_ASKED("booking.asked", 1, BookingAsked.class, BOOKINGS),
  BOOKING_OFFERED("booking.offered", 1, BookingOffered.class, BOOKINGS),
  BOOKING_PLACED("booking.placed", 1, BookingPlaced.class, BOOKINGS),
  BOOKING_MOVED("booking.moved", 1, BookingMoved.class, BOOKINGS),
  BOOKING_CHECKED_IN("booking.checked-in", 1, BookingCheckedIn.class, BOOKINGS),
  BOOKING_ENDED("booking.ended", 1, BookingEnded.class, BOOKINGS),
  BOOKING_RESTORED("booking.restored", 1, BookingRestored.class, BOOKINGS),
  BOOKING_FORGOTTEN("booking.forgotten", 1, BookingForgotten.class, BOOKINGS),
  PERSON_RECORDED("person.recorded", 1, PersonRecorded.class, PEOPLE),
  FLOOR_PUBLISHED("floor.published", 1, FloorPublished.class, LAYOUTS),
  FLOOR_ENDED("floor.ended", 1, FloorEnded.class, LAYOUTS),
  SITE_CHANGED("site.changed", 1, SiteChanged.class, LAYOUTS);

  private static final String PREFIX = "nl.samenplek.";

  private final String name;
  private final int version;
  private final Class<? extends Event> record;
  private final Topic topic;

  EventType(String name, int version, Class<? extends Event> record, Topic topic) {
    this.name = name;
    this.version = version;
    this.record = record;
    this.topic = topic;
  }

  /** The CloudEvents {@code type}, such as {@code nl.samenplek.booking.placed.v1}. */
  public String wireName() {
    return PREFIX + name + ".v" + version;
  }

  /** What changed: {@code booking}, {@code person}, {@code floor} or {@code site}. */
  public String aggregate() {
    return name.substring(0, name.indexOf('.'));
  }

  public Class<? extends Event> record() {
    return record;
  }

  public Topic topic() {
    return topic;
  }

  /** The schema of the data, as a resource beside this class: {@code schemas/….schema.json}. */
  public String schema() {
    return "schemas/" + fileName() + ".schema.json";
  }

  /** The start of the file names of schema and examples, such as {@code booking-placed.v1}. */
  public String fileName() {
    return name.replace('.', '-') + ".v" + version;
  }

  /** The type of that name, or nothing where this release does not know it. */
  public static Optional<EventType> named(String wireName) {
    return Arrays.stream(values()).filter(type -> type.wireName().equals(wireName)).findFirst();
  }

  static EventType of(Class<? extends Event> record) {
    return Arrays.stream(values())
        .filter(type -> type.record == record)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(record + " has no event type"));
  }
}
