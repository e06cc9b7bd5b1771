package nl.samenplek.parts.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to run and where its output goes.
 *
 * @param grace how long the process may take to end by itself before it is killed
 * @param throwaway a folder that goes when the starting program ends, or null to keep everything
 */
public record Command(
    String name,
    List<String> line,
    Map<String, String> environment,
    Path log,
    Path pidFile,
    Duration grace,
    @Nullable Path throwaway) {}
