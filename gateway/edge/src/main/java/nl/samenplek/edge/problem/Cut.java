package nl.samenplek.edge.problem;

/** Keeps a text within a length; what is cut off shows as an ellipsis. */
final class Cut {

  private Cut() {}

  /**
   * @param longest in characters, the ellipsis included
   */
  static String to(int longest, String text) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
  }
}
