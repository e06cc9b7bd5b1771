package nl.samenplek.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheWebAppTest {

  private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");
  private final Browser browser = new Browser();

  @BeforeEach
  void start() {
    TheGateway.running();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index.html",
        "/my-week",
        "/sites/gemeentehuis/floors/gemeentehuis-2",
        "/signed-out"
      })
  void opensAtEveryAddressInsideItAndIsAskedForAgainEachTime(String path) {
    browser.signIn("sanne");

    var page = browser.get(path, "Accept", "text/html");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(page.body()).contains("<div id=\"app\">");
  }

  @Test
  void isNotSentAgainWhenItHasNotChanged() {
    var page = browser.get("/signed-out", "Accept", "text/html");
    var etag = page.headers().firstValue("ETag").orElseThrow();

    var again = browser.get("/signed-out", "Accept", "text/html", "If-None-Match", etag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(page.headers().map()).doesNotContainKey("last-modified");
  }

  @Test
  void hasScriptsThatABrowserKeepsForGood() {
    var script = script();

    var answer = browser.get(script);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control"))
        .contains("max-age=31536000, public, immutable");
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "gzip"})
  void comesCompressedToWhoCanReadIt(String encoding) {
    var script = script();

    var answer = browser.get(script, "Accept-Encoding", encoding);

    assertThat(answer.headers().firstValue("Content-Encoding")).contains(encoding);
    assertThat(answer.headers().allValues("Vary"))
        .anySatisfy(vary -> assertThat(vary).contains("Accept-Encoding"));
    assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
        .isLessThan(browser.get(script).body().length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/missing.js",
        "/assets/missing",
        "/favicon.ico",
        "/session/nothing",
        "/actuator/env"
      })
  void isNotGivenInPlaceOfWhatIsMissing(String path) {
    var answer = browser.get(path, "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("<div id=\"app\">");
  }

  @Test
  void isNotGivenToWhoDoesNotAskForAPage() {
    assertThat(browser.get("/my-week", "Accept", "application/json").statusCode()).isEqualTo(404);
    assertThat(browser.send("POST", "/my-week", "x").statusCode()).isIn(404, 405);
  }

  @Test
  void standsBesideAnAddressForReportingWeaknesses() {
    var text = browser.get("/.well-known/security.txt");

    assertThat(text.statusCode()).isEqualTo(200);
    assertThat(text.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
    assertThat(text.body())
        .contains("Contact: ", "Expires: 20", "Canonical: " + TheGateway.address());
  }

  @Test
  void standsBesideAWordOnItsHealthAndNothingElseOfItsInside() {
    assertThat(browser.get("/actuator/health").body()).contains("\"status\":\"UP\"");
    assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(browser.get("/actuator/health").body()).doesNotContain("mongo");
    for (var inside :
        new String[] {"", "/env", "/beans", "/heapdump", "/gateway", "/metrics", "/info"}) {
      assertThat(browser.get("/actuator" + inside).statusCode()).isEqualTo(404);
    }
  }

  private String script() {
    var found = SCRIPT.matcher(browser.get("/signed-out", "Accept", "text/html").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
