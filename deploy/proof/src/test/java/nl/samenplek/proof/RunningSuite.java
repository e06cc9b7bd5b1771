package nl.samenplek.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.samenplek.launcher.Screen;
import nl.samenplek.launcher.Settings;
import nl.samenplek.launcher.Suite;
import nl.samenplek.parts.KeptTokens;
import nl.samenplek.parts.Part;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The whole suite with its demonstration organisation, started once for all tests of this module. A
 * test that ends a part brings it back before it is over.
 */
public final class RunningSuite {
  static final String SITE = "gemeentehuis";
  static final String FLOOR = "gemeentehuis-2";
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static @Nullable RunningSuite running;

  private final Suite suite;
  private final KeptTokens tokens;
  private final MongoClient store;
  private final BriefToken brief;

  private RunningSuite(Suite suite) {
    this.suite = suite;
    this.tokens = new KeptTokens(suite.issuer());
    this.store = MongoClients.create(suite.part("MongoDB").address());
    this.brief = BriefToken.askedFor(suite.issuer(), "femke", suite.booking());
  }

  public static synchronized RunningSuite get() {
    if (running == null) {
      var checkout = Path.of(System.getProperty("samenplek.root"));
      var suite = Suite.start(Settings.forTests(checkout, newFolder()), Screen.plain());
      Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "suite-end"));
      running = new RunningSuite(suite);
    }
    return running;
  }

  Part part(String name) {
    return suite.part(name);
  }

  public String issuer() {
    return suite.issuer();
  }

  public String gateway() {
    return suite.gateway();
  }

  public String booking() {
    return suite.booking();
  }

  public String people() {
    return suite.people();
  }

  public String mongodb() {
    return suite.part("MongoDB").address();
  }

  /** Of a demonstration account. */
  public String token(String username) {
    return tokens.of(username);
  }

  /** Signed by Keycloak, for our services, and good a while ago. */
  public String expiredToken() {
    return brief.expired();
  }

  /** Of a program: administrator and facilities planner, and no person. */
  public String programsToken() {
    return tokens.ofProgram("samenplek-seed", "seed-demonstration-only");
  }

  /** Speaks as a demonstration account, straight to booking-service. */
  Api booking(String username) {
    return new Api(suite.booking(), tokens.of(username));
  }

  /** Speaks as a demonstration account, straight to people-service. */
  Api people(String username) {
    return new Api(suite.people(), tokens.of(username));
  }

  /** Speaks as another system does: through the gateway, with a token of its own. */
  Api gateway(String username) {
    return new Api(suite.gateway(), tokens.of(username));
  }

  MongoCollection<Document> bookings() {
    return store.getDatabase("samenplek_booking").getCollection("bookings");
  }

  /** Of booking-service. */
  MongoCollection<Document> trail() {
    return store.getDatabase("samenplek_booking").getCollection("trail");
  }

  MongoCollection<Document> presence() {
    return store.getDatabase("samenplek_people").getCollection("presence");
  }

  MongoCollection<Document> directory() {
    return store.getDatabase("samenplek_people").getCollection("people");
  }

  /** Days ahead on which the town hall is open and nobody has a desk yet, last first. */
  List<LocalDate> quietDays() {
    var today = LocalDate.now(AMSTERDAM);
    var answer =
        booking("ruben")
            .get(
                "/api/booking/v1/sites/%s/days?from=%s&until=%s"
                    .formatted(SITE, today.plusDays(1), today.plusDays(43)));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    var quiet =
        answer
            .json()
            .path("days")
            .valueStream()
            .filter(day -> day.path("open").asBoolean() && day.path("desksTaken").asInt() == 0)
            .map(day -> LocalDate.parse(day.path("date").asString()))
            .toList();
    return quiet.reversed();
  }

  /** Desks of the second floor that are open to everybody. */
  List<String> desks(LocalDate day) {
    return availability(day)
        .json()
        .path("workplaces")
        .valueStream()
        .filter(place -> place.path("bookable").asBoolean())
        .filter(place -> !place.path("state").asString().equals("closed"))
        .map(place -> place.path("workplace").asString())
        .filter(id -> id.matches(FLOOR + "-[0-9]+"))
        .toList();
  }

  /** The floor on that day, as reception sees it. */
  Api.Answer availability(LocalDate day) {
    return booking("ruben")
        .get("/api/booking/v1/floors/%s/availability?date=%s".formatted(FLOOR, day));
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("samenplek-proof");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
