package nl.samenplek.gateway;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenplek.edge.inner.InnerPort;
import nl.samenplek.parts.Parts;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The real gateway with real parts, in front of two services that the test writes. There is one at
 * a time, where Keycloak expects it; asking for other settings starts another.
 */
final class TheGateway {

  static final Parts PARTS = Parts.shared();
  static final StandIn BOOKING = StandIn.start("booking");
  static final StandIn PEOPLE = StandIn.start("people");

  private static final String DATABASE = PARTS.freshDatabase("gateway");
  private static @Nullable TheGateway current;

  private final Map<String, String> settings;
  private final ConfigurableApplicationContext context;

  private TheGateway(Map<String, String> settings) {
    this.settings = settings;
    var all = new LinkedHashMap<>(PARTS.environment());
    all.put("SAMENPLEK_GATEWAY_PORT", String.valueOf(PARTS.gatewayPort()));
    all.put("SAMENPLEK_GATEWAY_INNER_PORT", "0");
    all.put("SAMENPLEK_GATEWAY_DATABASE", DATABASE);
    all.put("SAMENPLEK_COOKIE_SECURE", "false");
    all.put("SAMENPLEK_BOOKING_URL", BOOKING.address());
    all.put("SAMENPLEK_PEOPLE_URL", PEOPLE.address());
    all.put("SAMENPLEK_SIGN_IN_BURST", "1000");
    all.put("samenplek.session.remembered", "0s");
    all.putAll(settings);
    context =
        new SpringApplicationBuilder(GatewayApplication.class)
            .run(
                all.entrySet().stream()
                    .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                    .toArray(String[]::new));
  }

  static TheGateway running() {
    return running(Map.of());
  }

  static synchronized TheGateway running(Map<String, String> settings) {
    BOOKING.asUsual();
    PEOPLE.asUsual();
    var present = current;
    if (present == null || !present.settings.equals(settings)) {
      stop();
      present = new TheGateway(settings);
      current = present;
    }
    return present;
  }

  /** A stop and a start, as at an update. */
  static synchronized TheGateway restarted() {
    var present = current;
    var settings = present == null ? Map.<String, String>of() : present.settings;
    stop();
    return running(settings);
  }

  static synchronized void stop() {
    var present = current;
    if (present != null) {
      present.context.close();
      current = null;
    }
  }

  static String address() {
    return "http://localhost:" + PARTS.gatewayPort();
  }

  /** Where operators look. */
  String inner() {
    return "http://127.0.0.1:" + context.getBean(InnerPort.class).port();
  }

  MongoCollection<Document> sessions() {
    return context.getBean(MongoClient.class).getDatabase(DATABASE).getCollection("sessions");
  }
}
