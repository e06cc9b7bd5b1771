package nl.samenplek.parts;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

/**
 * The smallest question of Kafka's protocol: which requests do you know? (ApiVersions, version 0)
 */
final class KafkaQuestion {
  private static final int LENGTH = 10;
  private static final int API_VERSIONS = 18;
  private static final int CORRELATION = 1;
  private static final int NO_CLIENT_ID = -1;

  private KafkaQuestion() {}

  static boolean answered(String host, int port) throws IOException {
    try (var socket = new Socket(host, port)) {
      socket.setSoTimeout(2_000);
      var out = new DataOutputStream(socket.getOutputStream());
      out.writeInt(LENGTH);
      out.writeShort(API_VERSIONS);
      out.writeShort(0);
      out.writeInt(CORRELATION);
      out.writeShort(NO_CLIENT_ID);
      out.flush();
      var in = new DataInputStream(socket.getInputStream());
      return in.readInt() > 0 && in.readInt() == CORRELATION && in.readShort() == 0;
    }
  }
}
