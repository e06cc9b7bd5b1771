package nl.samenplek.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class SigningInTest {
  private static final String CHALLENGE =
      "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";

  private final Parts parts = Parts.shared();
  private final String home =
      "http://localhost:" + parts.gatewayPort() + "/login/oauth2/code/samenplek";

  @Test
  void aTokenIsMeantForBothServicesAndSaysTheRoles() {
    assertThat(Claims.of(parts.token("karin")))
        .contains("booking-service", "people-service", "\"employee\"", "\"team-lead\"", "\"sid\"")
        .contains("\"sub\":\"5a9e0000-0000-4000-8000-000000000004\"")
        .contains("\"iss\":\"" + parts.keycloak().address() + "\"");
  }

  @Test
  void theSeedingProgramMayKeepTheDirectoryAndDrawFloors() {
    assertThat(Claims.of(parts.seedToken())).contains("administrator", "facilities-planner");
  }

  @Test
  void theSignInPageSpeaksDutchAndOnRequestEnglish() throws Exception {
    assertThat(signIn(home, CHALLENGE, "nl").body())
        .contains("lang=\"nl\"", "Log in bij Samenplek");
    assertThat(signIn(home, CHALLENGE, "en").body())
        .contains("lang=\"en\"", "Sign in to Samenplek");
  }

  @Test
  void anyOtherAddressToReturnToIsRefused() throws Exception {
    assertThat(signIn(home + "/elsewhere", CHALLENGE, "nl").statusCode()).isEqualTo(400);
  }

  @Test
  void signingInWithoutAProofKeyIsRefused() throws Exception {
    var answer = signIn(home, "", "nl");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("location").orElseThrow())
        .startsWith(home)
        .contains("error=invalid_request");
  }

  @Test
  void theGatewaysClientGivesNoTokensByPassword() {
    var tokens = new Tokens(parts.keycloak().address());

    assertThatThrownBy(() -> tokens.bySecret("samenplek-gateway", Realm.SECRET_FOR_DEMONSTRATION))
        .isInstanceOf(PartFailed.class)
        .hasMessageContaining("unauthorized_client");
    assertThatThrownBy(() -> tokens.byPassword("sanne", "wrong"))
        .isInstanceOf(PartFailed.class)
        .hasMessageContaining("invalid_grant");
  }

  private HttpResponse<String> signIn(String back, String proof, String language) throws Exception {
    var address =
        "%s/protocol/openid-connect/auth?client_id=samenplek-gateway&response_type=code&scope=openid&state=s&redirect_uri=%s%s&ui_locales=%s"
            .formatted(parts.keycloak().address(), back, proof, language);
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
  }
}
