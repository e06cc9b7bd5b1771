package nl.samenplek.gateway.session;

/** What a session holds: plain texts and small documents, never a class of a framework. */
public final class Attributes {
  static final String ACCOUNT = "account";
  static final String SID = "sid";
  static final String TOKENS = "tokens";

  public static final String CSRF = "csrf";
  public static final String SIGN_INS = "signIns";

  private Attributes() {}
}
