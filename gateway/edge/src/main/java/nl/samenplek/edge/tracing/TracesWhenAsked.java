package nl.samenplek.edge.tracing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves OpenTelemetry out of a service unless it is said where its traces go: then nothing of it
 * is loaded, and no request pays for it. What it would do with logs is left out always; those go to
 * standard output.
 */
public final class TracesWhenAsked implements AutoConfigurationImportFilter, EnvironmentAware {
  static final String WHERE_TO = "management.opentelemetry.tracing.export.otlp.endpoint";

  private static final String TRACING = "org.springframework.boot.micrometer.tracing.";
  private static final String OPEN_TELEMETRY = "org.springframework.boot.opentelemetry.";
  private static final String LOGGING = OPEN_TELEMETRY + "autoconfigure.logging.";

  private boolean wanted;

  @Override
  public void setEnvironment(Environment environment) {
    wanted = !environment.getProperty(WHERE_TO, "").isBlank();
  }

  @Override
  public boolean[] match(@Nullable String[] names, AutoConfigurationMetadata metadata) {
    var kept = new boolean[names.length];
    for (var at = 0; at < names.length; at++) {
      var name = names[at];
      kept[at] = name == null || isKept(name);
    }
    return kept;
  }

  private boolean isKept(String name) {
    var traces = name.startsWith(TRACING) || name.startsWith(OPEN_TELEMETRY);
    return !name.startsWith(LOGGING) && (wanted || !traces);
  }
}
