package nl.samenplek.people.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenplek.people.Reply;
import nl.samenplek.people.Service;
import org.junit.jupiter.api.Test;

class WhoAmITest {
  private final Service service = Service.shared();

  @Test
  void tellsThePersonBehindTheToken() {
    Reply me = service.as("sanne").get("/people/me").hasStatus(200);

    assertThat(me.text("/id")).isEqualTo("p-0001");
    assertThat(me.text("/displayName")).isEqualTo("Sanne de Wit");
    assertThat(me.text("/initials")).isEqualTo("SW");
    assertThat(me.text("/team/name")).isEqualTo("Vergunningen");
    assertThat(me.text("/domain/name")).isEqualTo("Fysiek");
    assertThat(me.text("/organisation/name")).isEqualTo("Gemeente Heemskerk");
    assertThat(me.text("/sharing")).isEqualTo("team");
    assertThat(me.json().at("/roles").valueStream().map(role -> role.asString()))
        .contains("employee");
    assertThat(me.header("ETag")).matches("\"\\d+\"");
  }

  @Test
  void refusesAnAccountThatBelongsToNobody() {
    Reply dutch = service.as("onbekend").get("/people/me");
    Reply english = service.as("onbekend").with("Accept-Language", "en").get("/people/me");

    dutch.hasProblem(403, "account-unknown");
    assertThat(dutch.text("/detail")).contains("Vraag je beheerder");
    assertThat(english.text("/detail")).contains("Ask your administrator");
  }

  @Test
  void refusesWhoHasNoToken() {
    service.withToken(null).get("/people/me").hasProblem(401, "unauthorized");
  }
}
