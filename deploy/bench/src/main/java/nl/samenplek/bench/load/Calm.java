package nl.samenplek.bench.load;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import nl.samenplek.bench.World;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;

/** Waiting until what was booked has reached everybody, so that nothing is measured with it. */
final class Calm {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private Calm() {}

  static void await(World world) {
    var until = System.nanoTime() + PATIENCE.toNanos();
    try (var admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, world.kafka()))) {
      while (waiting(world) || behind(admin)) {
        if (System.nanoTime() > until) {
          throw new IllegalStateException("What was booked does not reach everybody");
        }
        Thread.sleep(100);
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static boolean waiting(World world) {
    var left = Store.bookings(world).find(Filters.exists("relay.until"));
    return left.limit(1).first() != null;
  }

  private static boolean behind(Admin admin) throws ExecutionException, InterruptedException {
    for (var group : admin.listGroups().all().get().stream().map(GroupListing::groupId).toList()) {
      var read = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      var latest = new java.util.HashMap<org.apache.kafka.common.TopicPartition, OffsetSpec>();
      read.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
      var ends = admin.listOffsets(latest).all().get();
      for (var one : read.entrySet()) {
        var end = ends.get(one.getKey());
        if (one.getValue() != null && end != null && end.offset() > one.getValue().offset()) {
          return true;
        }
      }
    }
    return false;
  }
}
