package nl.samenplek.people.directory.replacing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.samenplek.edge.text.Ids;
import nl.samenplek.people.directory.DirectoryLimits;
import org.jspecify.annotations.Nullable;

/** The whole directory as an administrator sends it. Anything may be missing until checked. */
@Schema(name = "DirectoryInput")
public record DirectoryInput(
    @Size(max = DirectoryLimits.ORGANISATIONS)
        @Nullable List<@Nullable OrganisationInput> organisations,
    @Size(max = DirectoryLimits.DOMAINS) @Nullable List<@Nullable DomainInput> domains,
    @Size(max = DirectoryLimits.TEAMS) @Nullable List<@Nullable TeamInput> teams,
    @Size(max = DirectoryLimits.PEOPLE) @Nullable List<@Nullable PersonInput> people) {

  /** An organisation: the municipality itself or a partner. */
  public record OrganisationInput(
      @Nullable String id, @Size(max = DirectoryLimits.NAME) @Nullable String name) {}

  /** A part of an organisation that holds teams. */
  public record DomainInput(
      @Nullable String id,
      @Size(max = DirectoryLimits.NAME) @Nullable String name,
      @Nullable String organisation,
      @Nullable String manager) {}

  /** A team, its organisation, its domain if it has one, and the person who leads it. */
  public record TeamInput(
      @Nullable String id,
      @Size(max = DirectoryLimits.NAME) @Nullable String name,
      @Nullable String organisation,
      @Nullable String domain,
      @Nullable String lead) {}

  /** A person; the organisation follows from the team. */
  public record PersonInput(
      @Nullable String id,
      @Schema(description = "Subject of the account at the identity provider")
          @Size(max = DirectoryLimits.ACCOUNT)
          @Nullable String account,
      @Size(max = DirectoryLimits.NAME) @Nullable String givenName,
      @Schema(description = "With the prefix, as in \"van der Berg\"")
          @Size(max = DirectoryLimits.NAME)
          @Nullable String familyName,
      @Nullable String team,
      @Size(max = DirectoryLimits.ROLES)
          @Nullable List<@Size(max = Ids.LONGEST) @Nullable String> roles,
      @Size(max = DirectoryLimits.DAYS) @Nullable List<@Nullable WorkingDayInput> workingDays,
      @Nullable String homeSite,
      @Nullable Boolean firstResponder,
      @Schema(
              description =
                  "With whom a new person shares presence. Ignored for a person who is there"
                      + " already: that choice is theirs.",
              allowableValues = {"team", "everyone", "nobody"})
          @Nullable String sharing) {}

  /** A weekday and the parts of it on which a person works. */
  public record WorkingDayInput(
      @Schema(example = "monday") @Nullable String day,
      @Schema(example = "[\"morning\",\"afternoon\"]") @Size(max = DirectoryLimits.PARTS)
          @Nullable List<@Nullable String> parts) {}
}
