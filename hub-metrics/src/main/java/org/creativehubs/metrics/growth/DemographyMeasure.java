package org.creativehubs.metrics.growth;

import java.util.OptionalDouble;

/** Rates of business demography, decimal fractions of the stock of active businesses. */
public enum DemographyMeasure {
  /** Births for each active business; 0 or more. */
  BIRTH_RATE("Birth rate", "births"),
  /** Deaths for each active business; 0 or more. */
  DEATH_RATE("Death rate", "deaths"),
  /** Births and deaths for each active business; 0 or more. */
  CHURN_RATE("Churn rate", "births + deaths"),
  /** Births less deaths for each active business; any number. */
  NET_RATE("Net rate of births", "births - deaths"),
  /** Businesses of high growth for each active one of ten employees or more; 0 or more. */
  HIGH_GROWTH_RATE("High-growth rate", "high growth");

  private final String title;
  private final String above;

  DemographyMeasure(String title, String above) {
    this.title = title;
    this.above = above;
  }

  /** The name in words; not blank. */
  public String title() {
    return title;
  }

  /** The formula; not blank. */
  public String formula() {
    return (above.contains(" + ") || above.contains(" - ") ? "(" + above + ")" : above)
        + " / "
        + below();
  }

  String above() {
    return above;
  }

  String below() {
    return this == HIGH_GROWTH_RATE ? "active with ten employees or more" : "active";
  }

  OptionalDouble above(BusinessCounts counts) {
    return switch (this) {
      case BIRTH_RATE -> counts.births();
      case DEATH_RATE -> counts.deaths();
      case CHURN_RATE -> sum(counts, 1);
      case NET_RATE -> sum(counts, -1);
      case HIGH_GROWTH_RATE -> counts.highGrowth();
    };
  }

  private static OptionalDouble sum(BusinessCounts counts, int sign) {
    return counts.births().isPresent() && counts.deaths().isPresent()
        ? OptionalDouble.of(counts.births().getAsDouble() + sign * counts.deaths().getAsDouble())
        : OptionalDouble.empty();
  }

  OptionalDouble below(BusinessCounts counts) {
    return this == HIGH_GROWTH_RATE ? counts.activeTenPlus() : counts.active();
  }
}
