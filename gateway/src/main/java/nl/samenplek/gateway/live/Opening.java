package nl.samenplek.gateway.live;

/** How a service answered the first question for its stream. */
sealed interface Opening {

  record Open() implements Opening {}

  /** Not now; it is asked again behind the viewer's back. */
  record Later() implements Opening {}

  @SuppressWarnings("ArrayRecordComponent")
  record Refused(int status, String contentType, byte[] body) implements Opening {}
}
