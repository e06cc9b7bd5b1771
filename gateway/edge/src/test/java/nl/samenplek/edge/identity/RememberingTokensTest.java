package nl.samenplek.edge.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.samenplek.parts.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberingTokensTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  private final List<String> checked = new ArrayList<>();
  private final MovableClock clock = new MovableClock(NOW);
  private Instant end = NOW.plus(Duration.ofMinutes(5));
  private final RememberedTokens tokens = new RememberedTokens(this::check, clock);

  @Test
  void checksATokenOnceWithinAMinute() {
    var first = tokens.decode("good");
    clock.set(NOW.plus(RememberedTokens.KEPT).minusMillis(1));

    assertThat(tokens.decode("good")).isSameAs(first);
    assertThat(checked).containsExactly("good");
  }

  @Test
  void checksItAgainAfterAMinute() {
    tokens.decode("good");
    clock.set(NOW.plus(RememberedTokens.KEPT));

    tokens.decode("good");

    assertThat(checked).containsExactly("good", "good");
  }

  @Test
  void neverAnswersForATokenThatHasEnded() {
    end = NOW.plusSeconds(10);
    tokens.decode("good");
    clock.set(end);

    tokens.decode("good");

    assertThat(checked).hasSize(2);
  }

  @Test
  void refusesWhatIsNotGoodEveryTime() {
    assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
    assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);

    assertThat(checked).containsExactly("bad", "bad");
  }

  @Test
  void doesNotTakeALongerTokenForOneItKnows() {
    tokens.decode("good");

    assertThatThrownBy(() -> tokens.decode("good-but-bad")).isInstanceOf(BadJwtException.class);
  }

  @Test
  void holdsNoMoreThanSoMany() {
    for (int nth = 0; nth < RememberedTokens.MOST; nth++) {
      tokens.decode("good-" + nth);
    }
    checked.clear();

    tokens.decode("good-one-more");
    tokens.decode("good-one-more");
    tokens.decode("good-0");

    assertThat(checked).containsExactly("good-one-more", "good-one-more");
  }

  private Jwt check(String token) {
    checked.add(token);
    if (token.endsWith("bad")) {
      throw new BadJwtException("not good");
    }
    return Jwt.withTokenValue(token).header("alg", "RS256").issuedAt(NOW).expiresAt(end).build();
  }
}
