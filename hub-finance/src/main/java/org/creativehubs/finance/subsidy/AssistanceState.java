package org.creativehubs.finance.subsidy;

/** Whether an award may be given as minimal financial assistance. */
public enum AssistanceState {
  /** It fits under the limit. */
  ALLOWED("allowed"),
  /** It would exceed the limit. */
  EXCEEDED("more than the limit"),
  /** No limit is in force on the day, so nothing can be said. */
  NO_LIMIT_IN_FORCE("no limit is in force");

  private final String words;

  AssistanceState(String words) {
    this.words = words;
  }

  /** The verdict in words. */
  public String words() {
    return words;
  }
}
