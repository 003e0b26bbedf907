package org.creativehubs.metrics.disclosure;

import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** When the contributors of a cell are many and even enough that none of them shows. */
@HubValue
@Value.Immutable
public abstract class DominanceRule {

  DominanceRule() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * At least three enterprises, and the total less the two largest at least 10 % of the largest.
   */
  public static DominanceRule bres() {
    return builder()
        .minimumEnterprises(3)
        .minimumRest(Ratio.of(1, 10))
        .source(
            Source.builder()
                .document("Office for National Statistics, Business Register and Employment Survey")
                .edition("open access")
                .place("condition of the relaxed steps")
                .build())
        .build();
  }

  /** The least number of enterprises behind a cell; at least 1. */
  public abstract int minimumEnterprises();

  /** The least total less the two largest, as a decimal fraction of the largest; zero or more. */
  public abstract Ratio minimumRest();

  /** Where the rule is laid down. */
  public abstract Source source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.atLeast(minimumEnterprises(), 1, "minimumEnterprises");
    Check.notNegative(minimumRest(), "minimumRest");
  }

  /**
   * Whether a cell keeps the rule.
   *
   * @param total the count of the cell, a whole number from 0 to 2^53
   * @param contributors who stands behind it
   * @return whether there are enough enterprises and enough of the count is not of the two largest
   */
  public final boolean isKeptBy(long total, Contributors contributors) {
    WholeCounts.check(total, "total");
    long rest = total - contributors.largest() - contributors.second();
    return contributors.enterprises() >= minimumEnterprises()
        && Ratio.of(rest).compareTo(minimumRest().times(Ratio.of(contributors.largest()))) >= 0;
  }

  /** Builds a {@link DominanceRule}. */
  public static final class Builder extends ImmutableDominanceRule.Builder {
    Builder() {}
  }
}
