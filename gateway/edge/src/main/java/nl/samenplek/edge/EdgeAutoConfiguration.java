package nl.samenplek.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import nl.samenplek.edge.http.ArgumentsOfRequests;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.Fingerprints;
import nl.samenplek.edge.live.LiveSettings;
import nl.samenplek.edge.problem.Languages;
import nl.samenplek.edge.problem.Messages;
import nl.samenplek.edge.problem.Problems;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Wires the edge into a part. */
@AutoConfiguration(
    before = {MessageSourceAutoConfiguration.class, WebMvcAutoConfiguration.class},
    after = JacksonAutoConfiguration.class)
@EnableConfigurationProperties({EdgeSettings.class, LiveSettings.class})
class EdgeAutoConfiguration {

  private static final String OWN_MESSAGES = "classpath:nl/samenplek/edge/messages";

  @Bean
  MessageSource messageSource(EdgeSettings settings) {
    var source = new ReloadableResourceBundleMessageSource();
    var files = new ArrayList<>(settings.messages());
    files.add(OWN_MESSAGES);
    source.setBasenames(files.toArray(String[]::new));
    source.setDefaultEncoding(UTF_8.name());
    source.setDefaultLocale(Messages.DUTCH);
    source.setAlwaysUseMessageFormat(true);
    return source;
  }

  @Bean
  LocaleResolver localeResolver() {
    return Languages.resolver();
  }

  @Bean
  Messages messages(MessageSource source) {
    return new Messages(source);
  }

  @Bean
  Problems problems(Messages messages, JsonMapper json) {
    return new Problems(messages, json);
  }

  @Bean
  Cursors cursors(EdgeSettings settings) {
    if (settings.cursorKey() != null) {
      return new Cursors(settings.cursorKey().getBytes(UTF_8));
    }
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    return new Cursors(key);
  }

  @Bean
  Fingerprints fingerprints(JsonMapper json) {
    return new Fingerprints(json);
  }

  @Bean
  WebMvcConfigurer edgeArguments() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ArgumentsOfRequests());
      }
    };
  }
}
