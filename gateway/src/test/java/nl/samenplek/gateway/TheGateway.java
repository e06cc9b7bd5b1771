package nl.samenplek.gateway;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenplek.parts.Parts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real gateway with real parts, in front of services that a test writes. */
final class TheGateway implements AutoCloseable {

  private static final Parts PARTS = Parts.shared();

  private final ConfigurableApplicationContext context;

  private TheGateway(Map<String, String> settings) {
    var all = new LinkedHashMap<>(PARTS.environment());
    all.put("SAMENPLEK_GATEWAY_PORT", String.valueOf(PARTS.gatewayPort()));
    all.put("SAMENPLEK_COOKIE_SECURE", "false");
    all.putAll(settings);
    context =
        new SpringApplicationBuilder(GatewayApplication.class)
            .run(
                all.entrySet().stream()
                    .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                    .toArray(String[]::new));
  }

  static TheGateway start(Map<String, String> settings) {
    return new TheGateway(settings);
  }

  static String address() {
    return "http://localhost:" + PARTS.gatewayPort();
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
