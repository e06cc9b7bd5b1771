package nl.samenplek.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionTest {

  @Test
  void comesBackFromABrowserAsItWentOut() {
    var position = Position.START.with(Source.BOOKING, "a.b|c-1").with(Source.PEOPLE, "p~2");

    assertThat(Position.parse(position.toString())).isEqualTo(position);
  }

  @Test
  void mayKnowOneServiceOnly() {
    var position = Position.START.with(Source.PEOPLE, "p-1");

    assertThat(Position.parse(position.toString()).of(Source.BOOKING)).isEmpty();
    assertThat(Position.parse(position.toString()).of(Source.PEOPLE)).contains("p-1");
  }

  @Test
  void letsNothingThroughThatCouldBecomeAnotherHeader() {
    var broken = Position.START.with(Source.BOOKING, "b\r\nAuthorization: x").toString();

    assertThat(Position.parse(broken)).isEqualTo(Position.START);
    assertThat(Position.read("b\nc", "p q")).isEqualTo(Position.START);
  }

  @Test
  void isTheStartWhereItCannotBeRead() {
    assertThat(Position.parse(null)).isEqualTo(Position.START);
    assertThat(Position.parse("")).isEqualTo(Position.START);
    assertThat(Position.parse("x".repeat(500) + ".y")).isEqualTo(Position.START);
  }
}
