package org.creativehubs.finance.rentmix;

/** What {@link RentSolver} looks for. */
public enum RentUnknown {
  /** The most studios that can be let at the lower rent: rounded down to a whole studio. */
  SUBSIDISED_STUDIOS("studios that can be let at the lower rent", "one studio more"),
  /** The least rent for the other studios: rounded up to the minor unit. */
  RENT_OF_THE_REST("rent the other studios must pay", "a minor unit of rent less"),
  /** The least share of market for the cheaper studios: their rent rounded up to the minor unit. */
  SHARE_OF_MARKET("least share of market for the cheaper studios", "a minor unit of rent less");

  private final String label;
  private final String furtherStep;

  RentUnknown(String label, String furtherStep) {
    this.label = label;
    this.furtherStep = furtherStep;
  }

  /** The step beyond the answer that misses break-even. */
  String furtherStep() {
    return furtherStep;
  }

  /** What the last step of an explanation calls it. */
  String label() {
    return label;
  }
}
