package nl.samenplek.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.validation.Validator;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.samenplek.edge.complaints.ErrorAnswers;
import nl.samenplek.edge.complaints.ProblemAnswers;
import nl.samenplek.edge.complaints.RejectedRequests;
import nl.samenplek.edge.complaints.ServerComplaints;
import nl.samenplek.edge.http.ArgumentsOfRequests;
import nl.samenplek.edge.http.BodyLimit;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.EdgeHeaders;
import nl.samenplek.edge.http.Fingerprints;
import nl.samenplek.edge.json.ConstrainedBodies;
import nl.samenplek.edge.json.OtherForms;
import nl.samenplek.edge.json.StrictJsonConverter;
import nl.samenplek.edge.live.LiveSettings;
import nl.samenplek.edge.problem.Languages;
import nl.samenplek.edge.problem.Messages;
import nl.samenplek.edge.problem.Problems;
import nl.samenplek.edge.time.Rfc3339;
import nl.samenplek.edge.tracing.FollowingRequests;
import nl.samenplek.edge.tracing.RecordedRequests;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.json.JsonMapper;

/** Wires the edge into a part. */
@AutoConfiguration(
    before = {
      MessageSourceAutoConfiguration.class,
      ObservationAutoConfiguration.class,
      WebMvcAutoConfiguration.class,
      ErrorMvcAutoConfiguration.class
    },
    after = JacksonAutoConfiguration.class)
@EnableConfigurationProperties({EdgeSettings.class, LiveSettings.class})
class EdgeAutoConfiguration {

  private static final int DEEPEST = 64;
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

  /** Nobody reads observations, and each costs every request at every filter. */
  @Bean
  ObservationRegistry observationRegistry() {
    return ObservationRegistry.NOOP;
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
    if (settings.cursorKey() != null && !settings.cursorKey().isBlank()) {
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
  JsonFactoryBuilderCustomizer nestingLimit() {
    return factory ->
        factory.streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
  }

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  ServerHttpMessageConvertersCustomizer strictJson(JsonMapper json, Validator validator) {
    return converters ->
        converters
            .withJsonConverter(new StrictJsonConverter(json, validator))
            .configureMessageConvertersList(list -> list.removeIf(OtherForms::reads));
  }

  @Bean
  ConstrainedBodies constrainedBodies() {
    return new ConstrainedBodies();
  }

  @Bean
  ProblemAnswers problemAnswers(Problems problems) {
    return new ProblemAnswers(problems);
  }

  @Bean
  @ConditionalOnMissingBean(ErrorController.class)
  ErrorAnswers errorAnswers(Problems problems) {
    return new ErrorAnswers(problems);
  }

  @Bean
  RequestRejectedHandler rejectedRequests(Problems problems) {
    return new RejectedRequests(problems);
  }

  /**
   * Lets any method through to where it is known which ones there are: that is a 405, not a 400.
   */
  @Bean
  HttpFirewall anyMethod() {
    var firewall = new StrictHttpFirewall();
    firewall.setUnsafeAllowAnyHttpMethod(true);
    return firewall;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverComplaints(
      Problems problems, EdgeSettings settings) {
    return server ->
        server.addContextCustomizers(
            context ->
                context
                    .getParent()
                    .getPipeline()
                    .addValve(new ServerComplaints(problems, settings.version())));
  }

  /** There is a tracer where traces are recorded. */
  @Bean
  FilterRegistrationBean<FollowingRequests> followingRequests(
      ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
    var recorded = new RecordedRequests(tracer.getIfAvailable(), propagator.getIfAvailable());
    return first(new FollowingRequests(recorded), 0);
  }

  @Bean
  FilterRegistrationBean<EdgeHeaders> edgeHeaders(EdgeSettings settings) {
    Predicate<String> paths =
        settings.service() == null ? path -> path.startsWith("/api/") : path -> true;
    return first(new EdgeHeaders(settings.version(), paths), 1);
  }

  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit(EdgeSettings settings, Problems problems) {
    return first(new BodyLimit(settings.bodyLimit(), settings.bodyLimits(), problems), 2);
  }

  private static <F extends Filter> FilterRegistrationBean<F> first(F filter, int place) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
    registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
    return registration;
  }

  @Bean
  WebMvcConfigurer edgeArguments() {
    return new WebMvcConfigurer() {
      /** Dates in parameters are written in one way, whatever the caller's language. */
      @Override
      public void addFormatters(FormatterRegistry formatters) {
        var iso = new DateTimeFormatterRegistrar();
        iso.setUseIsoFormat(true);
        iso.registerFormatters(formatters);
        formatters.addConverter(String.class, Instant.class, Rfc3339::moment);
        formatters.addConverter(String.class, LocalDate.class, Rfc3339::date);
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ArgumentsOfRequests());
      }
    };
  }
}
