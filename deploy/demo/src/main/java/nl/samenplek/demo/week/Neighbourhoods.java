package nl.samenplek.demo.week;

import java.util.List;
import java.util.Map;

/** Where a team likes to sit, the zone it calls its own first. */
final class Neighbourhoods {
  private static final String OPERATIONS = "gemeentehuis-2-bedrijfsvoering";
  private static final String PHYSICAL = "gemeentehuis-2-fysiek";
  private static final String SOCIAL = "gemeentehuis-2-sociaal";
  private static final String FLEX = "gemeentehuis-2-flex";
  private static final String QUIET = "gemeentehuis-2-stilte";
  private static final String CHAIN = "gemeentehuis-1-keten";
  private static final String SQUARE = "gemeentehuis-1-flexplein";
  private static final String LANDING = "gemeentehuis-bg-aanland";
  private static final String COUNTERS = "gemeentehuis-bg-burgerzaken";
  private static final String CONTACT = "gemeentehuis-bg-klantcontact";

  private static final Map<String, List<String>> ZONES =
      Map.ofEntries(
          Map.entry("vergunningen", List.of(PHYSICAL, FLEX)),
          Map.entry("ruimtelijke-ordening", List.of(PHYSICAL, SQUARE)),
          Map.entry("toezicht", List.of(SQUARE, LANDING)),
          Map.entry("duurzaamheid", List.of(CHAIN, SQUARE)),
          Map.entry("projecten", List.of(CHAIN, SQUARE)),
          Map.entry("financien", List.of(OPERATIONS, QUIET)),
          Map.entry("ict", List.of(OPERATIONS, LANDING)),
          Map.entry("juridisch", List.of(QUIET, OPERATIONS)),
          Map.entry("directie", List.of(QUIET, OPERATIONS)),
          Map.entry("communicatie", List.of(FLEX, OPERATIONS)),
          Map.entry("bestuur", List.of(FLEX, OPERATIONS)),
          Map.entry("hr", List.of(OPERATIONS, FLEX)),
          Map.entry("facilitair", List.of(LANDING, SQUARE)),
          Map.entry("griffie", List.of(LANDING, FLEX)),
          Map.entry("documentbeheer", List.of(LANDING, SQUARE)),
          Map.entry("inkoop", List.of(SQUARE, LANDING)),
          Map.entry("wmo", List.of(SOCIAL, CHAIN)),
          Map.entry("jeugd", List.of(SOCIAL, CHAIN)),
          Map.entry("participatie", List.of(SOCIAL, CHAIN)),
          Map.entry("samenleving", List.of(CHAIN, SOCIAL)),
          Map.entry("burgerzaken", List.of(COUNTERS, CONTACT)),
          Map.entry("klantcontact", List.of(CONTACT, COUNTERS)),
          Map.entry("duinrand-wijkbeheer", List.of("gemeentehuis-1-duinrand", CHAIN)),
          Map.entry("noorderduin-opbouwwerk", List.of("gemeentehuis-1-noorderduin", CHAIN)));

  /** Zones where anyone of the municipality sits down when the own one is full. */
  private static final List<String> FOR_ALL = List.of(CHAIN, SQUARE, FLEX, LANDING, QUIET);

  private Neighbourhoods() {}

  static List<String> of(String team) {
    return ZONES.getOrDefault(team, FOR_ALL);
  }

  static List<String> forAll() {
    return FOR_ALL;
  }
}
