package org.creativehubs.finance.rentreview;

/** Where a property lies, by its law of leases. */
public enum Jurisdiction {
  /** England and Wales. */
  ENGLAND_AND_WALES("England and Wales"),
  /** Scotland. */
  SCOTLAND("Scotland"),
  /** Northern Ireland. */
  NORTHERN_IRELAND("Northern Ireland"),
  /** Anywhere else. */
  OTHER("another jurisdiction");

  private final String words;

  Jurisdiction(String words) {
    this.words = words;
  }

  /** The name of the place, such as {@code England and Wales}. */
  public String words() {
    return words;
  }
}
