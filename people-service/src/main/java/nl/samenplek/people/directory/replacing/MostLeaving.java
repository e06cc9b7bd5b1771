package nl.samenplek.people.directory.replacing;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many people a new directory may make leave without anybody saying so. A list that was cut off
 * on its way looks like a list in which nearly everybody left; whoever means that says the number.
 *
 * @param share of the people who are active, from 0 to 1; one person may always leave
 */
@ConfigurationProperties("samenplek.directory.most-leaving")
public record MostLeaving(@DefaultValue("0.1") double share) {

  /**
   * @param active people who are in the directory now
   * @param leaving those of them who are not in the new one
   * @param said how many the caller says are leaving, if they said it
   */
  boolean allows(int active, int leaving, OptionalInt said) {
    return said.isPresent() ? said.getAsInt() == leaving : leaving <= most(active);
  }

  /** The greatest number that may leave unsaid; as decimals, for as a double 0.29 of 100 is 28. */
  int most(int active) {
    var exactly = BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(active));
    return Math.max(1, exactly.intValue());
  }
}
