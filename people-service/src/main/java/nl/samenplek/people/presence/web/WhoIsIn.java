package nl.samenplek.people.presence.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import nl.samenplek.edge.finding.Folding;
import nl.samenplek.people.directory.OrganisationChart;
import nl.samenplek.people.directory.Team;
import nl.samenplek.people.presence.Expected;
import nl.samenplek.people.presence.Headcount;
import nl.samenplek.people.presence.SiteDate;
import nl.samenplek.people.presence.SitePresence;
import nl.samenplek.people.presence.web.PresenceView.TeamRef;
import nl.samenplek.people.presence.web.PresenceView.TeamView;
import nl.samenplek.people.privacy.Counts;
import nl.samenplek.people.privacy.GroupCounts;
import nl.samenplek.people.privacy.Viewer;
import nl.samenplek.people.privacy.Visibility;

/**
 * A day at a site as one viewer may know it.
 *
 * <p>Of the own team, the count is that of the people the viewer sees; else the difference would
 * tell who does not share. Other teams are counted as {@link GroupCounts} allows.
 */
record WhoIsIn(SitePresence presence, OrganisationChart chart, Viewer viewer) {

  PresenceView on(SiteDate day, String stream) {
    Map<String, List<Expected>> visible =
        new Visibility(viewer)
            .ofAll(presence.expected()).stream().collect(groupingBy(one -> one.person().team()));
    GroupCounts others = otherTeams();
    List<TeamView> teams =
        chart.teams().values().stream()
            .sorted(comparing((Team team) -> !mine(team)).thenComparing(WhoIsIn::byName))
            .map(team -> team(team, visible.getOrDefault(team.id(), List.of()), others))
            .toList();
    return new PresenceView(
        day.site(), day.date(), presence.timeZone(), presence.counts(), teams, stream);
  }

  private GroupCounts otherTeams() {
    return GroupCounts.of(
        chart.teams().values().stream()
            .filter(team -> !mine(team))
            .collect(
                toMap(Team::id, team -> presence.teams().getOrDefault(team.id(), Counts.NONE))));
  }

  private TeamView team(Team team, List<Expected> people, GroupCounts others) {
    Counts count =
        mine(team)
            ? Headcount.of(people.stream().map(Expected::presence).toList(), presence.middayAt())
            : others.of(team.id()).orElse(null);
    return new TeamView(
        TeamRef.of(team, chart),
        mine(team),
        count,
        count == null ? GroupCounts.SMALLEST_GROUP : null,
        people.stream().map(one -> EntryView.of(one, viewer)).toList());
  }

  private boolean mine(Team team) {
    return team.id().equals(viewer.team());
  }

  private static String byName(Team team) {
    return Folding.spaced(team.name());
  }
}
