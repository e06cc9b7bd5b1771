package nl.samenplek.edge.json;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON as it is written and nothing else: no unknown fields, no field twice, nothing after
 * the end, no number for a text or a text for a number, no null where there must be a number, no
 * null character. What is wrong is gathered in {@link Gathered} as far as reading can go on.
 */
final class StrictJson {

  private StrictJson() {}

  static JsonMapper from(JsonMapper ordinary) {
    return ordinary
        .rebuild()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .addModule(Scalars.module())
        .addHandler(new Gathering())
        .build();
  }
}
