package nl.samenplek.proof.input;

import java.util.Locale;
import nl.samenplek.proof.RunningSuite;

/** Somebody of the demonstration organisation who can sign in. */
enum Person {
  SANNE("p-0001"),
  FEMKE("p-0002"),
  BRAM("p-0003"),
  KARIN("p-0004"),
  RUBEN("p-0005"),
  IRIS("p-0006"),
  DAAN("p-0007"),
  PIM("p-0008");

  private final String id;

  Person(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  Api at(String address) {
    return new Api(address, RunningSuite.get().token(name().toLowerCase(Locale.ROOT)));
  }
}
