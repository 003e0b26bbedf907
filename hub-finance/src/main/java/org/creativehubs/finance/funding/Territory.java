package org.creativehubs.finance.funding;

/** Where a limit applies. */
public enum Territory {
  /** Everywhere in the United Kingdom. */
  UNITED_KINGDOM,
  /** England, Scotland and Wales. */
  GREAT_BRITAIN,
  /**
   * Northern Ireland; for share schemes, companies registered there that trade in goods or
   * electricity.
   */
  NORTHERN_IRELAND;

  /** Whether a limit of this territory applies in another. */
  boolean covers(Territory asked) {
    return this == asked || this == UNITED_KINGDOM;
  }
}
