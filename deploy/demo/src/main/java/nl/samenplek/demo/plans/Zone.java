package nl.samenplek.demo.plans;

import java.util.List;

/** A named part of a floor. Wash 0 has no colour and no name on the plan. */
public record Zone(String id, Words name, int wash, OpenTo openTo, List<List<Double>> outline) {

  /** Who may book here; two empty lists mean everyone. */
  public record OpenTo(List<String> teams, List<String> organisations) {
    public static OpenTo everyone() {
      return new OpenTo(List.of(), List.of());
    }

    public static OpenTo organisations(String... ids) {
      return new OpenTo(List.of(), List.of(ids));
    }
  }
}
