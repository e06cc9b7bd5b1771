package nl.samenplek.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nl.samenplek.gateway.live.Told.News;
import org.junit.jupiter.api.Test;

class WireTest {

  @Test
  void readsEventsWithAndWithoutASpaceAfterTheColon() throws IOException {
    var news =
        read("id: 1\nevent: workplace\ndata: {}\n\nid:2\nevent:presence\ndata:{\"a\":1}\n\n");

    assertThat(news)
        .containsExactly(
            new News(Source.BOOKING, "1", "workplace", "{}"),
            new News(Source.BOOKING, "2", "presence", "{\"a\":1}"));
  }

  @Test
  void joinsTheLinesOfOneEvent() throws IOException {
    assertThat(read("data: a\ndata:\ndata:  b\n\n"))
        .containsExactly(new News(Source.BOOKING, null, null, "a\n\n b"));
  }

  @Test
  void passesOnAnIdAlone() throws IOException {
    assertThat(read(": open\nid: 4\nretry: 100\n\n"))
        .containsExactly(new News(Source.BOOKING, "4", null, null));
  }

  @Test
  void keepsSignsOfLifeToItself() throws IOException {
    var signs = new ArrayList<String>();

    var news = new ArrayList<News>();
    new Wire(Source.BOOKING, () -> signs.add("alive"))
        .read(new BufferedReader(new StringReader(": still here\n\n")), news::add);

    assertThat(news).isEmpty();
    assertThat(signs).hasSize(2);
  }

  @Test
  void leavesOutAnEventThatBrokeOffHalfway() throws IOException {
    assertThat(read("id: 5\nevent: workplace\ndata: {")).isEmpty();
  }

  private static List<News> read(String text) throws IOException {
    var news = new ArrayList<News>();
    new Wire(Source.BOOKING, () -> {}).read(new BufferedReader(new StringReader(text)), news::add);
    return news;
  }
}
