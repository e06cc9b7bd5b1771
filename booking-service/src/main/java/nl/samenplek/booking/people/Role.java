package nl.samenplek.booking.people;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may do, as the token says. */
public enum Role {
  EMPLOYEE("employee"),
  TEAM_LEAD("team-lead"),
  RECEPTIONIST("receptionist"),
  FACILITIES_PLANNER("facilities-planner"),
  ADMINISTRATOR("administrator"),
  PARTNER_MEMBER("partner-member");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
  }
}
