package nl.samenplek.people.directory.replacing;

import java.util.List;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.people.directory.Charts;
import nl.samenplek.people.directory.OrganisationChart;
import nl.samenplek.people.directory.store.DirectoryTransactions;
import nl.samenplek.people.directory.store.PersonWrite;
import org.springframework.stereotype.Component;

/** Makes the directory what an administrator says it is, or says all that is wrong with it. */
@Component
public class ReplacingTheDirectory {
  private final DirectoryTransactions transactions;
  private final Charts charts;

  ReplacingTheDirectory(DirectoryTransactions transactions, Charts charts) {
    this.transactions = transactions;
    this.charts = charts;
  }

  public Outcome with(DirectoryInput input) {
    List<Finding> findings = DirectoryCheck.of(input);
    if (!findings.isEmpty()) {
      return new Outcome.Refused(findings);
    }
    Directory directory = Directory.of(input);
    return transactions.inOne(work -> replace(work, directory));
  }

  private Outcome replace(DirectoryTransactions.Work work, Directory directory) {
    Changes changes = Changes.from(work.known(), directory.people());
    work.people(changes.changed().stream().map(ReplacingTheDirectory::write).toList());
    work.chart(chart(directory));
    return new Outcome.Replaced(
        directory.organisations().size(),
        directory.domains().size(),
        directory.teams().size(),
        changes.count());
  }

  private OrganisationChart chart(Directory directory) {
    return OrganisationChart.of(
        directory.organisations(),
        directory.domains(),
        directory.teams(),
        charts.current().version() + 1);
  }

  private static PersonWrite write(Changes.Change change) {
    return new PersonWrite(change.after(), change.before() == null, change.concernsOthers());
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** Done; how many there are now, and what happened to people. */
    record Replaced(int organisations, int domains, int teams, Changes.Count people)
        implements Outcome {}

    /** Not done, because of all of these. */
    record Refused(List<Finding> findings) implements Outcome {}
  }
}
