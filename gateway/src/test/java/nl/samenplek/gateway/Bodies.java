package nl.samenplek.gateway;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** Bodies of requests. */
final class Bodies {

  private Bodies() {}

  /** Sent in chunks, so that nobody knows beforehand how large it is. */
  static BodyPublisher ofUnknownLength(int size) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
  }
}
