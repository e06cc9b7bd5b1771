package nl.samenplek.people.directory.replacing;

import java.util.List;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.events.Actor;
import nl.samenplek.events.delivery.TrailEntry;
import nl.samenplek.people.directory.Charts;
import nl.samenplek.people.directory.OrganisationChart;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.store.DirectoryTransactions;
import nl.samenplek.people.directory.store.PersonWrite;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Makes the directory what an administrator says it is, or says all that is wrong with it.
 *
 * <ol>
 *   <li>Find all that is wrong with it by itself: refused.
 *   <li>In one transaction, read who is known and which version the directory has. Another version
 *       than the caller believes: refused. More people leave than {@link MostLeaving} allows:
 *       refused.
 *   <li>A trial ends here. A directory that is as it was gets no new version.
 *   <li>Write people with their events, and the chart with the next version. Whoever committed in
 *       between made this transaction conflict; it runs again from 2.
 * </ol>
 */
@Component
@EnableConfigurationProperties(MostLeaving.class)
public class ReplacingTheDirectory {
  private final DirectoryTransactions transactions;
  private final Charts charts;
  private final MostLeaving mostLeaving;

  ReplacingTheDirectory(
      DirectoryTransactions transactions, Charts charts, MostLeaving mostLeaving) {
    this.transactions = transactions;
    this.charts = charts;
    this.mostLeaving = mostLeaving;
  }

  public Outcome with(DirectoryInput input, Replacement how, Actor by) {
    List<Finding> findings = DirectoryCheck.of(input);
    if (!findings.isEmpty()) {
      return new Outcome.Refused(findings);
    }
    Directory directory = Directory.of(input);
    return transactions.inOne(by, work -> replace(work, directory, how, by));
  }

  private Outcome replace(
      DirectoryTransactions.Work work, Directory directory, Replacement how, Actor by) {
    OrganisationChart now = charts.current();
    if (how.version().isPresent() && how.version().getAsLong() != now.version()) {
      return new Outcome.Stale(now.version());
    }
    Changes changes = Changes.from(work.known(), directory.people());
    int active = (int) work.known().stream().filter(Person::active).count();
    int leaving = changes.count().deactivated();
    if (!mostLeaving.allows(active, leaving, how.leaving()) && !how.trial()) {
      return new Outcome.TooManyLeaving(leaving, active, mostLeaving.most(active));
    }
    OrganisationChart next = directory.chart(now.version() + 1);
    boolean isAsItWas = changes.changed().isEmpty() && next.sameAs(now);
    if (how.trial() || isAsItWas) {
      return new Outcome.Replaced(directory, changes, now.version());
    }
    work.people(changes.changed().stream().map(ReplacingTheDirectory::write).toList());
    work.chart(next, trailOf(now, next, changes.count(), by));
    return new Outcome.Replaced(directory, changes, next.version());
  }

  private static TrailEntry trailOf(
      OrganisationChart before, OrganisationChart after, Changes.Count people, Actor by) {
    return TrailEntry.of("directory", "directory", after.version(), "replaced", by)
        .changing("organisations", before.organisations().size(), after.organisations().size())
        .changing("domains", before.domains().size(), after.domains().size())
        .changing("teams", before.teams().size(), after.teams().size())
        .changing("peopleRecorded", 0, people.created())
        .changing("peopleChanged", 0, people.changed())
        .changing("peopleLeft", 0, people.deactivated());
  }

  private static PersonWrite write(Changes.Change change) {
    return new PersonWrite(change.after(), change.before() == null, change.concernsOthers());
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** Done, or what would be done; the version is that of the directory as it is now. */
    record Replaced(Directory directory, Changes changes, long version) implements Outcome {}

    /** Not done, because of all of these. */
    record Refused(List<Finding> findings) implements Outcome {}

    /** Not done: it changed meanwhile. */
    record Stale(long version) implements Outcome {}

    /** Not done: so many people would leave that somebody has to say so. */
    record TooManyLeaving(int leaving, int active, int most) implements Outcome {}
  }
}
