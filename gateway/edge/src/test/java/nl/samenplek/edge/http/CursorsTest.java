package nl.samenplek.edge.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenplek.edge.problem.ProblemException;
import org.junit.jupiter.api.Test;

class CursorsTest {

  private final Cursors cursors = new Cursors("a key of ours".getBytes(UTF_8));

  @Test
  void give_the_position_back_that_they_were_given() {
    var cursor = cursors.seal("bookings", "2026-11-24T07:30:00Z", "", "b-1");

    assertThat(cursors.open("bookings", cursor)).containsExactly("2026-11-24T07:30:00Z", "", "b-1");
    assertThat(cursor).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void refuse_a_cursor_of_another_list() {
    assertRefused("people", cursors.seal("bookings", "b-1"));
  }

  @Test
  void refuse_a_cursor_of_another_installation() {
    assertRefused("bookings", new Cursors("another key".getBytes(UTF_8)).seal("bookings", "b-1"));
  }

  @Test
  void refuse_a_cursor_with_any_character_changed() {
    var cursor = cursors.seal("bookings", "b-1");
    for (int i = 0; i < cursor.length() - 1; i++) {
      var changed = new StringBuilder(cursor);
      changed.setCharAt(i, cursor.charAt(i) == 'A' ? 'B' : 'A');
      assertRefused("bookings", changed.toString());
    }
    assertRefused("bookings", "");
    assertRefused("bookings", "{\"$gt\":\"\"}");
  }

  @Test
  void refuse_one_that_is_longer_than_any_they_gave() {
    assertThatThrownBy(() -> cursors.open("bookings", cursors.seal("bookings", "x".repeat(4_096))))
        .isInstanceOf(ProblemException.class);
  }

  private void assertRefused(String list, String cursor) {
    assertThatThrownBy(() -> cursors.open(list, cursor))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo("invalid-cursor"));
  }
}
