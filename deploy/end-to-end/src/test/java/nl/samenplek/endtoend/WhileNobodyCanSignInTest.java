package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The identity provider is killed, and comes back. */
class WhileNobodyCanSignInTest extends Journey {
  private static final String DAY = StoryDay.WHILE_NOBODY_CAN_SIGN_IN.date();
  private static final String DESK = "gemeentehuis-2-19";

  @Test
  void whoeverIsInGoesOnAndWhoeverComesIsToldSo() {
    var keycloak = RunningSuite.get().part("Keycloak");
    assumeTrue(keycloak != null, "a suite of somebody else's is not killed");
    var femke = someone(Visitor.Window.DESKTOP);
    femke.signedInAs("femke", SECOND_FLOOR + "?date=" + DAY + "&workplace=" + DESK);
    var newcomer = someone(Visitor.Window.PHONE);

    keycloak.kill();
    try {
      newcomer.page().navigate("/");
      assertThat(newcomer.page().locator("h1")).hasText("Inloggen kan nu niet");
      assertThat(AccessibilityTest.violations(newcomer)).isEmpty();

      femke.button("^Boek 2.19$").click();
      assertThat(femke.workplace(DESK)).hasClass(Pattern.compile("wp-mine"));
      femke.page().reload();
      assertThat(femke.button("^Geef 2.19 vrij$")).isVisible();
    } finally {
      keycloak.restart();
      new Bookings("femke").cancelAllOn(DAY);
    }

    newcomer.page().getByRole(AriaRole.LINK, named("Probeer het opnieuw")).click();
    newcomer.fillsIn("bram");
    assertThat(newcomer.freeDesks().first()).isVisible();
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }
}
