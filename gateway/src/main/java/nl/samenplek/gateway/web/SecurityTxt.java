package nl.samenplek.gateway.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where to report a weakness (RFC 9116). */
@RestController
class SecurityTxt {

  /**
   * @param contact of who runs this installation
   * @param policy how reports are handled
   */
  @ConfigurationProperties("samenplek.security-txt")
  record Settings(String contact, String policy) {}

  private static final int GOOD_FOR_DAYS = 180;

  private final Settings settings;
  private final String canonical;
  private final Clock clock;

  SecurityTxt(
      Settings settings, @Value("${samenplek.keycloak.address}") String address, Clock clock) {
    this.settings = settings;
    this.canonical = address + "/.well-known/security.txt";
    this.clock = clock;
  }

  @GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
  ResponseEntity<String> text() {
    var expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(GOOD_FOR_DAYS, ChronoUnit.DAYS);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .body(
            """
            Contact: %s
            Expires: %s
            Preferred-Languages: nl, en
            Canonical: %s
            Policy: %s
            """
                .formatted(settings.contact(), expires, canonical, settings.policy()));
  }
}
