package org.creativehubs.core.loan;

/** What is not paid in a holiday of a loan, and what becomes of it. */
public enum LoanHolidayKind {
  /** No principal is repaid; interest is. */
  CAPITAL("interest only"),
  /** Nothing is paid; interest is added to what is owed, and bears interest. */
  INTEREST_CAPITALISED("nothing is paid, interest is added to the loan"),
  /** Nothing is paid; interest waits for the next payment without bearing interest. */
  INTEREST_DEFERRED("nothing is paid, interest waits for the next payment");

  private final String words;

  LoanHolidayKind(String words) {
    this.words = words;
  }

  /** What it means, in words. */
  public String words() {
    return words;
  }
}
