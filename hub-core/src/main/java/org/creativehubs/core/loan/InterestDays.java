package org.creativehubs.core.loan;

/** Up to which day interest counts where a payment is moved to a business day. */
public enum InterestDays {
  /** Up to the day on which it is due, so that the interest of a period stays what it is. */
  TO_DUE_DAY("up to the due day"),
  /** Up to the day on which it is paid, so that interest moves with the payment. */
  TO_DAY_PAID("up to the day of the payment");

  private final String words;

  InterestDays(String words) {
    this.words = words;
  }

  /** The rule in words. */
  public String words() {
    return words;
  }
}
