package nl.samenplek.people.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.samenplek.people.Api;
import nl.samenplek.people.Reply;
import nl.samenplek.people.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoosingSharingTest {
  private final Service service = Service.shared();
  private final Api bram = service.as("bram");

  @AfterEach
  void asItWas() {
    choose("team").hasStatus(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "everyone", "team"})
  void isKept(String sharing) {
    Reply chosen = choose(sharing).hasStatus(200);

    assertThat(chosen.text("/sharing")).isEqualTo(sharing);
    Reply me = bram.get("/people/me");
    assertThat(me.text("/sharing")).isEqualTo(sharing);
    assertThat(me.header("ETag")).isEqualTo(chosen.header("ETag"));
  }

  @Test
  void makesANewVersionOnlyIfItDiffers() {
    String first = choose("nobody").header("ETag");

    assertThat(choose("nobody").header("ETag")).isEqualTo(first);
    assertThat(choose("everyone").header("ETag")).isNotEqualTo(first);
  }

  @Test
  void isRefusedWhenSomethingChangedMeanwhile() {
    String seen = bram.get("/people/me").header("ETag");
    choose("nobody");

    Reply late = bram.with("If-Match", seen).put("/people/me/sharing", sharing("everyone"));
    Reply foreign = bram.with("If-Match", "\"x\"").put("/people/me/sharing", sharing("everyone"));

    late.hasProblem(412, "stale-version");
    foreign.hasProblem(412, "stale-version");
    assertThat(bram.get("/people/me").text("/sharing")).isEqualTo("nobody");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"sharing\":\"friends\"}", "{}", "{\"sharing\":null}", "{\"sharing\":\"TEAM\"}"})
  void mustBeOneOfThree(String body) {
    Reply reply = bram.putText("/people/me/sharing", body).hasProblem(400, "invalid-input");

    assertThat(reply.text("/findings/0/code")).isEqualTo("unknown-sharing");
    assertThat(reply.text("/findings/0/message")).isEqualTo("Kies team, everyone of nobody.");
  }

  @Test
  void isReadStrictly() {
    bram.putText("/people/me/sharing", "{\"sharing\":\"team\",\"person\":\"p-0001\"}")
        .hasProblem(400, "unknown-field");
    bram.putText("/people/me/sharing", "{\"sharing\":").hasProblem(400, "malformed-json");
    bram.putText("/people/me/sharing", "{\"sharing\":{\"$ne\":1}}").hasStatus(400);
  }

  @Test
  void isForPeopleOfTheDirectory() {
    service
        .as("onbekend")
        .put("/people/me/sharing", sharing("team"))
        .hasProblem(403, "account-unknown");
  }

  private Reply choose(String sharing) {
    return bram.put("/people/me/sharing", sharing(sharing));
  }

  private static Map<String, String> sharing(String sharing) {
    return Map.of("sharing", sharing);
  }
}
