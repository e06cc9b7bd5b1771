package nl.samenplek.launcher;

import java.nio.file.Path;

/**
 * What to start and where.
 *
 * @param checkout the folder with the root pom
 * @param data everything that stays between runs, and the logs
 * @param seed whether the demonstration organisation is brought in when it is not there yet
 * @param testClient whether tokens may be had by password, for tests and benchmarks
 * @param throwaway whether the parts' data go when the program ends; the logs stay
 */
public record Settings(
    Path checkout, Path data, Ports ports, boolean seed, boolean testClient, boolean throwaway) {
  /**
   * For tests: free ports, a folder of their own, tokens by password, nothing kept but the logs.
   */
  public static Settings forTests(Path checkout, Path data) {
    return new Settings(checkout, data, Ports.free(), true, true, true);
  }

  public Path logs() {
    return data.resolve("logs");
  }

  /** The runnable jar of a service, as Maven builds it. */
  Path app(String module) {
    return checkout.resolve(module).resolve("target/" + module + "-0.1.0-SNAPSHOT-app.jar");
  }
}
