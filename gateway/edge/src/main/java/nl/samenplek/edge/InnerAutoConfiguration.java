package nl.samenplek.edge;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.samenplek.edge.inner.InnerPort;
import nl.samenplek.edge.inner.InnerPort.Page;
import nl.samenplek.edge.inner.InnerSettings;
import nl.samenplek.edge.inner.Measuring;
import nl.samenplek.edge.inner.WhatIsAway;
import nl.samenplek.edge.live.LiveStreams;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusMetricsExportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Lets operators look into a part, at a port of their own. */
@AutoConfiguration(
    after = {HealthEndpointAutoConfiguration.class, PrometheusMetricsExportAutoConfiguration.class})
@EnableConfigurationProperties(InnerSettings.class)
class InnerAutoConfiguration {

  @Bean
  WhatIsAway whatIsAway(HealthEndpoint health, InnerSettings settings) {
    return new WhatIsAway(health::health, settings.lookEvery(), Clock.systemUTC());
  }

  @Bean
  InnerPort innerPort(
      InnerSettings settings,
      ObjectProvider<PrometheusMeterRegistry> figures,
      WhatIsAway whatIsAway,
      JsonMapper json) {
    Map<String, Supplier<Page>> pages = new LinkedHashMap<>();
    pages.put("/health", () -> health(whatIsAway.look(), json));
    figures.ifAvailable(registry -> pages.put("/prometheus", figures(registry, whatIsAway)));
    return new InnerPort(settings, pages);
  }

  private static Supplier<Page> figures(PrometheusMeterRegistry registry, WhatIsAway whatIsAway) {
    var up = MultiGauge.builder("samenplek.health.up").register(registry);
    return () -> {
      up.register(rows(whatIsAway.last()), true);
      return new Page(200, "text/plain; version=0.0.4; charset=utf-8", registry.scrape());
    };
  }

  /** A part that does not know how it is says neither. */
  private static List<MultiGauge.Row<?>> rows(WhatIsAway.Look look) {
    var rows = new ArrayList<MultiGauge.Row<?>>();
    look.parts()
        .forEach(
            (name, part) -> {
              if (!part.status().equals(Status.UNKNOWN)) {
                var up = part.status().equals(Status.UP) ? 1 : 0;
                rows.add(MultiGauge.Row.of(Tags.of("part", name), up));
              }
            });
    return rows;
  }

  private static Page health(WhatIsAway.Look look, JsonMapper json) {
    var parts = new LinkedHashMap<String, Object>();
    look.parts()
        .forEach(
            (name, part) -> {
              var told = new LinkedHashMap<String, Object>();
              told.put("status", part.status().getCode());
              if (part.since() != null) {
                told.put("since", part.since().toString());
              }
              told.putAll(part.details());
              parts.put(name, told);
            });
    var body = new LinkedHashMap<String, Object>();
    body.put("status", look.status().getCode());
    body.put("parts", parts);
    var status = look.status().equals(Status.UP) ? 200 : 503;
    return new Page(status, "application/json", json.writeValueAsString(body));
  }

  @Bean
  MeterBinder streamsOpen(ObjectProvider<LiveStreams<?>> streams) {
    return meters ->
        streams.ifAvailable(
            all ->
                Gauge.builder("samenplek.streams.open", all, LiveStreams::viewers)
                    .description("Live streams that somebody watches now")
                    .register(meters));
  }

  @Bean
  WebMvcConfigurer measuring(ObjectProvider<MeterRegistry> meters) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        meters.ifAvailable(
            registry ->
                interceptors.addInterceptor(new Measuring(Objects.requireNonNull(registry))));
      }
    };
  }
}
