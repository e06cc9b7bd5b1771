package nl.samenplek.gateway.session;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import nl.samenplek.edge.start.Preparation;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.session.config.annotation.web.http.SpringHttpSessionConfiguration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

@Configuration(proxyBeanMethods = false)
@Import(SpringHttpSessionConfiguration.class)
class SessionConfiguration {

  @Bean
  SessionStore sessionStore(
      MongoClient mongo, SessionSettings settings, Clock clock, ApplicationEventPublisher events) {
    var sessions = mongo.getDatabase(settings.database()).getCollection("sessions");
    return new SessionStore(sessions, settings, clock, events);
  }

  @Bean
  Preparation sessionIndexes(SessionStore store) {
    return new Preparation() {
      @Override
      public void prepare() {
        store.makeIndexes();
      }
    };
  }

  @Bean
  CookieSerializer cookieSerializer(SessionSettings settings) {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName(settings.cookieName());
    cookie.setUseSecureCookie(settings.secureCookie());
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    cookie.setCookiePath("/");
    cookie.setUseBase64Encoding(false);
    return cookie;
  }

  /** Better a quick "not now" than thirty seconds of waiting for a store that is away. */
  @Bean
  MongoClientSettingsBuilderCustomizer quickAnswer() {
    return mongo ->
        mongo.applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS));
  }
}
