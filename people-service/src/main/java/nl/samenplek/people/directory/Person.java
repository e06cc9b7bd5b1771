package nl.samenplek.people.directory;

import java.util.List;
import nl.samenplek.people.privacy.Sharing;
import nl.samenplek.people.privacy.Subject;
import nl.samenplek.people.privacy.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Someone in the directory.
 *
 * @param account the subject of the account at the identity provider; at most one person has it,
 *     and an inactive person has none
 * @param version grows with every change, for {@code If-Match}
 */
public record Person(
    String id,
    @Nullable String account,
    PersonName name,
    String team,
    String organisation,
    List<String> roles,
    List<WorkingDay> workingDays,
    @Nullable String homeSite,
    boolean firstResponder,
    Sharing sharing,
    boolean active,
    long version) {
  public Person {
    roles = List.copyOf(roles);
    workingDays = List.copyOf(workingDays);
  }

  public Viewer asViewer() {
    return new Viewer(id, team, organisation);
  }

  public Subject asSubject() {
    return new Subject(id, team, organisation, sharing);
  }

  /** As it becomes when the directory says {@code wanted}; the choice of sharing stays. */
  public Person becoming(Person wanted) {
    return wanted.with(sharing, true, wanted.account, version);
  }

  public Person sharing(Sharing chosen) {
    return with(chosen, active, account, version);
  }

  /** No longer there. The account is free for somebody else. */
  public Person inactive() {
    return with(sharing, false, null, version);
  }

  public Person next() {
    return with(sharing, active, account, version + 1);
  }

  private Person with(Sharing sharing, boolean active, @Nullable String account, long version) {
    return new Person(
        id,
        account,
        name,
        team,
        organisation,
        roles,
        workingDays,
        homeSite,
        firstResponder,
        sharing,
        active,
        version);
  }
}
