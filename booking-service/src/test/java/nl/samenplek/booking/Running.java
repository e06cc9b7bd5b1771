package nl.samenplek.booking;

import com.mongodb.client.MongoDatabase;
import nl.samenplek.parts.KeptTokens;
import nl.samenplek.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole service with its real parts. All tests share one, and each uses workplaces or days of
 * its own.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class Running {
  private static final Parts PARTS = Parts.shared();
  private static final KeptTokens TOKENS = new KeptTokens(PARTS.keycloak().address());
  protected static final String DATABASE = PARTS.freshDatabase("booking");

  @LocalServerPort private int port;
  @Autowired protected MongoDatabase database;

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry registry) {
    PARTS.environment().forEach((name, value) -> registry.add(name, () -> value));
    registry.add("SAMENPLEK_BOOKING_INNER_PORT", () -> 0);
    registry.add("SAMENPLEK_BOOKING_DATABASE", () -> DATABASE);
  }

  @BeforeEach
  void theTownHallIsThere() {
    Town.build(database, as(PARTS.seedToken()));
  }

  /** Somebody of the demonstration realm, with a token of Keycloak. */
  protected Api as(Who who) {
    return as(tokenOf(who));
  }

  protected static String tokenOf(Who who) {
    return TOKENS.of(who.username());
  }

  protected Api asProgram() {
    return as(PARTS.seedToken());
  }

  protected Api as(String token) {
    return new Api(port, token);
  }

  protected Api asNobody() {
    return new Api(port, null);
  }
}
