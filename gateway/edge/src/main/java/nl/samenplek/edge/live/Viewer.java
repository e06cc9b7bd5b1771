package nl.samenplek.edge.live;

import java.util.List;

/** What one viewer may see of a change: nothing, one event, or several. */
@FunctionalInterface
public interface Viewer<T> {

  List<LiveEvent> sees(T change);
}
