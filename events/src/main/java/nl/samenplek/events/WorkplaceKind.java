package nl.samenplek.events;

/** What sort of workplace; written in lower case on the wire. */
public enum WorkplaceKind {
  desk,
  room,
  booth,
  parking
}
