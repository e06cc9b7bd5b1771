package nl.samenplek.people.presence.live;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenplek.edge.live.LiveStreams;
import nl.samenplek.edge.live.Viewer;
import nl.samenplek.people.places.Places;
import nl.samenplek.people.presence.PresenceChange;
import nl.samenplek.people.presence.PresenceListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Hands changes to those who watch a site.
 *
 * <p>Every site that is known has a topic of its own. Whoever asks for another one, which may not
 * exist, shares one topic with everything in it; so questions cannot use up the memory. Viewers
 * tell by the change itself whether it is about their site.
 */
@Component
public class PresenceFeed implements PresenceListener {
  private static final String ELSEWHERE = "-elsewhere-";

  private final LiveStreams<PresenceChange> streams;
  private final Places places;
  private final Set<String> sites = ConcurrentHashMap.newKeySet();

  PresenceFeed(LiveStreams<PresenceChange> streams, Places places) {
    this.streams = streams;
    this.places = places;
  }

  @Override
  public void changed(PresenceChange change) {
    switch (change) {
      case PresenceChange.OnDay onDay -> {
        sites.add(onDay.day().site());
        streams.publish(onDay.day().site(), change);
      }
      case PresenceChange.SharingChanged sharing -> publishEverywhere(sharing);
      case PresenceChange.Everything everything -> publishEverywhere(everything);
    }
    streams.publish(ELSEWHERE, change);
  }

  /** Where the stream of a site is now; ask before reading what goes with it. */
  public String position(String site) {
    return streams.position(topic(site));
  }

  /** Opens a viewer's stream until their token ends. */
  public SseEmitter open(
      String site, @Nullable String lastEventId, Viewer<PresenceChange> viewer, Instant until) {
    return streams.open(topic(site), lastEventId, viewer, until);
  }

  private void publishEverywhere(PresenceChange change) {
    sites.forEach(site -> streams.publish(site, change));
  }

  private String topic(String site) {
    if (sites.contains(site)) {
      return site;
    }
    if (places.site(site).isPresent()) {
      sites.add(site);
      return site;
    }
    return ELSEWHERE;
  }
}
