package org.creativehubs.metrics.disclosure;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What one enterprise contributes to a count. */
@HubValue
@Value.Immutable
public abstract class Contribution {

  Contribution() {}

  /**
   * What an enterprise contributes that is not distinguished from those behind other cells.
   *
   * @param amount in the measure of the table; zero or more
   * @return the contribution
   */
  public static Contribution of(long amount) {
    return new Builder().amount(amount).build();
  }

  /**
   * What a known enterprise contributes.
   *
   * @param contributor its key, the same in every cell; not blank
   * @param amount in the measure of the table; zero or more
   * @return the contribution
   */
  public static Contribution of(String contributor, long amount) {
    return new Builder().contributor(contributor).amount(amount).build();
  }

  /** The key of the enterprise, the same in every cell; not blank, absent if it is not known. */
  public abstract Optional<String> contributor();

  /** What it contributes, in the measure of the table; a whole number from 0 to 2^53. */
  public abstract long amount();

  @Value.Check
  void check() {
    contributor().ifPresent(key -> Check.notBlank(key, "contributor"));
    WholeCounts.check(amount(), "amount");
  }

  static final class Builder extends ImmutableContribution.Builder {}
}
