package nl.samenplek.proof.pausing;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stops before or after what a caller's request writes; the relay's own writes pass. */
final class WritesOfBookings implements CommandListener {
  private final Pauses pauses;
  private final Map<Integer, Step> after = new ConcurrentHashMap<>();

  WritesOfBookings(Pauses pauses) {
    this.pauses = pauses;
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (pauses.awaits(Step.INSERTED) && isInto(event, "insert")) {
      after.put(event.getRequestId(), Step.INSERTED);
    } else if (isChange(event)) {
      after.put(event.getRequestId(), Step.CHANGED);
      pauses.at(Step.CHANGING);
    }
  }

  @Override
  public void commandSucceeded(CommandSucceededEvent event) {
    var step = after.remove(event.getRequestId());
    if (step != null) {
      pauses.at(step);
    }
  }

  private boolean isChange(CommandStartedEvent event) {
    return (pauses.awaits(Step.CHANGING) || pauses.awaits(Step.CHANGED))
        && isInto(event, "update")
        && event.getCommand().toJson().contains("\"$push\"");
  }

  private static boolean isInto(CommandStartedEvent event, String command) {
    return event.getCommandName().equals(command)
        && event.getCommand().getString(command).getValue().equals("bookings");
  }
}
