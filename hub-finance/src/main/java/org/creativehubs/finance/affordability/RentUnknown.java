package org.creativehubs.finance.affordability;

/** What {@link RentSolver} looks for. */
public enum RentUnknown {
  /** The most studios that can be let at the lower rent: rounded down to a whole studio. */
  SUBSIDISED_STUDIOS("studios that can be let at the lower rent"),
  /** The least rent for the other studios: rounded up to the minor unit. */
  RENT_OF_THE_REST("rent the other studios must pay"),
  /** The least share of market for the cheaper studios: their rent rounded up to the minor unit. */
  SHARE_OF_MARKET("least share of market for the cheaper studios");

  private final String label;

  RentUnknown(String label) {
    this.label = label;
  }

  /** What the last step of an explanation calls it. */
  String label() {
    return label;
  }
}
