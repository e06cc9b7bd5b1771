package nl.samenplek.people.directory;

import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The person behind the account that calls. */
@Component
public class SignedIn {
  private final People people;

  SignedIn(People people) {
    this.people = people;
  }

  /** An account that belongs to nobody in the directory gets a clear no. */
  public Person person(Caller caller) {
    return people
        .byAccount(caller.account())
        .orElseThrow(() -> Problem.of(HttpStatus.FORBIDDEN, "account-unknown").asException());
  }
}
