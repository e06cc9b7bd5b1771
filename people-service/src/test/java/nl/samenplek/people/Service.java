package nl.samenplek.people;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenplek.parts.KeptTokens;
import nl.samenplek.parts.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole service on real parts, running in this JVM. One is shared by all tests, since they
 * share the topics; each test keeps to people and sites of its own.
 */
public final class Service implements AutoCloseable {
  private static @Nullable Service shared;

  private final ConfigurableApplicationContext context;

  private Service(ConfigurableApplicationContext context) {
    this.context = context;
  }

  public static synchronized Service shared() {
    if (shared == null) {
      shared = on(Parts.shared().freshDatabase("people"));
      shared.as("daan").put("/directory", Directories.heemskerk()).hasStatus(200);
    }
    return shared;
  }

  /** Ends the shared one; the next to ask gets a new one with an empty database. */
  public static synchronized void endShared() {
    if (shared != null) {
      shared.close();
      shared = null;
    }
  }

  public static Service on(String database, String... settings) {
    List<String> arguments = new ArrayList<>(List.of(settings));
    Parts.shared().environment().forEach((name, value) -> arguments.add("--" + name + "=" + value));
    arguments.add("--server.port=0");
    arguments.add("--SAMENPLEK_PEOPLE_INNER_PORT=0");
    arguments.add("--samenplek.delivery.database=" + database);
    return new Service(
        new SpringApplication(PeopleService.class).run(arguments.toArray(String[]::new)));
  }

  /** Speaks to the API with a demonstration account's token. */
  public Api as(String username) {
    return withToken(Tokens.KEPT.of(username));
  }

  /** Only the people of {@link Directories#heemskerk()}, however many others were brought in. */
  public void bringsBackItsPeople() {
    var others = as("daan").put("/directory?trial=true", Directories.heemskerk()).hasStatus(200);
    var leaving = others.number("/people/deactivated");
    as("daan").put("/directory?leaving=" + leaving, Directories.heemskerk()).hasStatus(200);
  }

  private static final class Tokens {
    private static final KeptTokens KEPT = new KeptTokens(Parts.shared().keycloak().address());
  }

  public static String seedToken() {
    return Parts.shared().seedToken();
  }

  public Api withToken(@Nullable String token) {
    return new Api(port(), token, Map.of());
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public MongoDatabase database() {
    return bean(MongoDatabase.class);
  }

  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
