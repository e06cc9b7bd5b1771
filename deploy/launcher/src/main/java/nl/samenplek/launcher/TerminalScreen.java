package nl.samenplek.launcher;

import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A block of lines, one per part, rewritten in place five times a second. */
final class TerminalScreen implements Screen, AutoCloseable {
  private static final int REDRAW_MILLIS = 200;

  private final PrintStream out;
  private final int width;
  private final Board board;
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private int drawn;

  TerminalScreen(PrintStream out, int width, Clock clock) {
    this.out = out;
    this.width = width;
    this.board = new Board(clock);
    var _ =
        ticker.scheduleAtFixedRate(this::draw, REDRAW_MILLIS, REDRAW_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void show(String part, State state, String detail) {
    board.put(part, state, detail);
  }

  private synchronized void draw() {
    var text = new StringBuilder();
    if (drawn > 0) {
      text.append("\u001b[").append(drawn).append('A');
    }
    var lines = board.lines();
    lines.forEach(line -> text.append("\r\u001b[2K").append(cut(line)).append('\n'));
    drawn = lines.size();
    out.print(text);
    out.flush();
  }

  private String cut(String line) {
    return line.length() < width ? line : line.substring(0, width - 1);
  }

  /** Draws a last time and lets go of the lines. */
  @Override
  public void close() {
    ticker.shutdownNow();
    draw();
    drawn = 0;
  }
}
