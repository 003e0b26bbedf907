package org.creativehubs.finance.subsidy;

/** Where a limit applies. */
public enum Territory {
  /** Everywhere in the United Kingdom. */
  UNITED_KINGDOM("the United Kingdom"),
  /** England, Scotland and Wales. */
  GREAT_BRITAIN("Great Britain"),
  /**
   * Northern Ireland; for share schemes, companies registered there that trade in goods or
   * electricity.
   */
  NORTHERN_IRELAND("Northern Ireland");

  private final String words;

  Territory(String words) {
    this.words = words;
  }

  /** The name of the place, such as {@code Great Britain}. */
  public String words() {
    return words;
  }

  /** Whether a limit of this territory applies in another. */
  boolean covers(Territory asked) {
    return this == asked || this == UNITED_KINGDOM;
  }
}
