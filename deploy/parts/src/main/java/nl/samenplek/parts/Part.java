package nl.samenplek.parts;

/** A part that runs. */
public interface Part {
  /** As people call it: "MongoDB". */
  String name();

  int port();

  /** What a client is given: a connection string, bootstrap servers, an issuer. */
  String address();

  boolean running();

  /** As a crash would: SIGKILL, and returns when it is gone. The data stay. */
  void kill();

  /** Starts it again on the same port and the same data; returns when it answers. */
  void restart();

  /** Ends it politely; returns when it is gone. */
  void stop();
}
