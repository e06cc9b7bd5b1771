package nl.samenplek.gateway.live;

import org.jspecify.annotations.Nullable;

/** Something to pass on to a viewer, or the reason to stop. */
sealed interface Told {

  /**
   * @param id the service's own; null when it gave none
   * @param name null for an event without a name
   * @param data null for an id alone
   */
  record News(Source source, @Nullable String id, @Nullable String name, @Nullable String data)
      implements Told {

    static News reset(Source source) {
      return new News(source, null, "reset", "{}");
    }
  }

  record TheEnd() implements Told {}
}
