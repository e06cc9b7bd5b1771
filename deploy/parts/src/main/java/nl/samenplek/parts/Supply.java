package nl.samenplek.parts;

/** Where the parts for tests come from. */
interface Supply {
  Part mongo();

  Part kafka();

  Part keycloak();

  int gatewayPort();

  /** Processes, unless the system property {@code samenplek.parts} is {@code containers}. */
  static Supply asConfigured() {
    var wish = System.getProperty("samenplek.parts", "processes");
    return switch (wish) {
      case "processes" -> new Processes();
      case "containers" -> new Containers();
      default -> throw new PartFailed("samenplek.parts is processes or containers, not " + wish);
    };
  }
}
