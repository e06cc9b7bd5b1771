package nl.samenplek.booking.people;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Tells who is behind a token. */
@Component
public class Viewers {
  private final People people;

  Viewers(People people) {
    this.people = people;
  }

  /** Anybody with a valid token, also a program without a person. */
  public Viewer of(Caller caller) {
    var roles =
        caller.roles().stream()
            .map(Role::of)
            .flatMap(Optional::stream)
            .collect(Collectors.toUnmodifiableSet());
    return new Viewer(caller.account(), people.withAccount(caller.account()).orElse(null), roles);
  }

  /** Only somebody in the directory; others are refused. */
  public Viewer inTheDirectory(Caller caller) {
    var viewer = of(caller);
    if (viewer.person() == null) {
      throw Problem.of(HttpStatus.FORBIDDEN, "account-unknown").asException();
    }
    return viewer;
  }
}
