package nl.samenplek.people.directory.web;

import nl.samenplek.edge.identity.Caller;
import nl.samenplek.people.directory.Reach;
import nl.samenplek.people.directory.SignedIn;
import org.springframework.stereotype.Component;

/** Decides whom a caller can find. */
@Component
class Reaches {
  private final SignedIn signedIn;

  Reaches(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  /** Roles that arrange things for others find everybody, also as a program without a person. */
  Reach of(Caller caller) {
    return caller.isAnyOf("receptionist", "facilities-planner", "administrator")
        ? Reach.EVERYBODY
        : new Reach(signedIn.person(caller).organisation());
  }
}
