package org.creativehubs.finance.affordability;

import org.creativehubs.core.organisation.IncomeBasis;

/** By what a space is found affordable or not. */
public enum AffordabilityMeasure {
  /** Rent, before other charges, as a share of market rent. */
  SHARE_OF_MARKET("share of market"),
  /** Rent and other charges for an area and a period. */
  ALL_IN_RATE("all-in rate"),
  /** Yearly rent and other charges of the space as a share of income. */
  SHARE_OF_INCOME("share of income"),
  /** Yearly rent and other charges of the space as a share of turnover. */
  SHARE_OF_TURNOVER("share of turnover");

  private final String label;

  AffordabilityMeasure(String label) {
    this.label = label;
  }

  /** The measure of a cost as a share of the given basis. */
  static AffordabilityMeasure of(IncomeBasis basis) {
    return switch (basis) {
      case INCOME -> SHARE_OF_INCOME;
      case TURNOVER -> SHARE_OF_TURNOVER;
    };
  }

  /** The name of its row in the table of an {@link AffordabilityAssessment}. */
  public String label() {
    return label;
  }
}
