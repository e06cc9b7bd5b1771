package nl.samenplek.parts;

/** A part somebody else runs; we use it and leave it alone. */
public record Given(String name, String address) implements Part {
  @Override
  public int port() {
    return -1;
  }

  @Override
  public boolean running() {
    return true;
  }

  @Override
  public void kill() {
    throw new UnsupportedOperationException(name + " at " + address + " is not ours to kill");
  }

  @Override
  public void restart() {
    throw new UnsupportedOperationException(name + " at " + address + " is not ours to restart");
  }

  @Override
  public void stop() {}
}
