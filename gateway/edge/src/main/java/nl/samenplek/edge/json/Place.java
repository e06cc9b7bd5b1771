package nl.samenplek.edge.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.util.TokenBuffer;

/** Where in a body something stands, as its writer would say: {@code items[3].from}. */
final class Place {

  private Place() {}

  static String of(JsonParser parser) {
    var context = parser.streamReadContext();
    var parent = context.getParent();
    boolean justEntered =
        parser.hasToken(JsonToken.START_OBJECT) || parser.hasToken(JsonToken.START_ARRAY);
    if (!justEntered || parent == null) {
      return of(context);
    }
    return isReplayed(parser) ? ofReplayed(parent) : of(parent);
  }

  /**
   * Unknown fields of a record are kept until the record is made. Their contexts then hang one
   * level too deep: under the field that was read last.
   */
  private static boolean isReplayed(JsonParser parser) {
    return parser.getClass().getEnclosingClass() == TokenBuffer.class;
  }

  private static String ofReplayed(TokenStreamContext context) {
    var path = new StringBuilder();
    var tooDeep = context.getParent();
    if (tooDeep != null && tooDeep.getParent() != null) {
      append(path, tooDeep.getParent());
    }
    return path.append(path.isEmpty() ? "" : ".").append(context.currentName()).toString();
  }

  private static String of(TokenStreamContext context) {
    var path = new StringBuilder();
    append(path, context);
    return path.isEmpty() ? "body" : path.toString();
  }

  private static void append(StringBuilder path, TokenStreamContext context) {
    if (context.getParent() != null) {
      append(path, context.getParent());
    }
    if (context.inObject() && context.currentName() != null) {
      path.append(path.isEmpty() ? "" : ".").append(context.currentName());
    } else if (context.inArray() && context.hasCurrentIndex()) {
      path.append('[').append(context.getCurrentIndex()).append(']');
    }
  }
}
