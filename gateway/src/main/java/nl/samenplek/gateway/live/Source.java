package nl.samenplek.gateway.live;

/** Where news comes from. */
enum Source {
  BOOKING("booking"),
  PEOPLE("people");

  private final String service;

  Source(String service) {
    this.service = service;
  }

  String service() {
    return service;
  }
}
