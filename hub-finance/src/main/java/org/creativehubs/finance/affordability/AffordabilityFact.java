package org.creativehubs.finance.affordability;

import org.creativehubs.core.organisation.IncomeBasis;

/** A fact that decides whether a space is affordable. */
public enum AffordabilityFact {
  /** The rent as a rate, before other charges. */
  RENT("the rent"),
  /** Service charge and whatever else is paid for the space. */
  OTHER_CHARGES("the other charges"),
  /** The floor area of the space. */
  AREA("the floor area"),
  /** The market rent of the space as a rate, before other charges. */
  MARKET_RENT("the market rent"),
  /** The tenant's yearly income. */
  ANNUAL_INCOME("the annual income"),
  /** The tenant's yearly turnover. */
  ANNUAL_TURNOVER("the annual turnover");

  private final String words;

  AffordabilityFact(String words) {
    this.words = words;
  }

  /** The fact that a cost is compared with. */
  static AffordabilityFact of(IncomeBasis basis) {
    return switch (basis) {
      case INCOME -> ANNUAL_INCOME;
      case TURNOVER -> ANNUAL_TURNOVER;
    };
  }

  /** The fact in words, with its article. */
  String words() {
    return words;
  }
}
