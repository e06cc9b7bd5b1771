package nl.samenplek.launcher;

import java.io.PrintStream;
import java.time.Clock;

/** One line for every change; for logs and pipes. */
final class PlainScreen implements Screen {
  private final PrintStream out;
  private final Board board;

  PlainScreen(PrintStream out, Clock clock) {
    this.out = out;
    this.board = new Board(clock);
  }

  @Override
  public void show(String part, State state, String detail) {
    var coarse = detail.replaceAll("(\\d+)\\d MB", "$10 MB").replaceAll("(\\d+)\\d of ", "$10 of ");
    if (board.put(part, state, coarse) && state != State.WAITING) {
      out.println(board.line(part));
    }
  }
}
