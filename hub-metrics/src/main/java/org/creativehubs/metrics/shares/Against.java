package org.creativehubs.metrics.shares;

/**
 * What shares are compared with. The literature has several references under one name, and they
 * give different numbers. In the words of specialisation, where each region has shares by industry:
 */
public enum Against {
  /** The regions together, the region itself included. */
  NATION("the shares of all together, itself included"),
  /** The other regions together, the region itself left out. */
  REST("the shares of all others together"),
  /** One region of the table, named as the partner. */
  PAIR("the shares of "),
  /**
   * The plain mean of the shares of the other regions, large or small; regions without any count
   * are left out of it.
   */
  MEAN_OF_OTHERS("the plain mean of the shares of the others"),
  /** Equal shares, one for each industry of the table. */
  EVEN("equal shares"),
  /**
   * Amounts that the caller gives by industry, such as those of a country or, by region, people.
   */
  GIVEN("the amounts given");

  private final String words;

  Against(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
