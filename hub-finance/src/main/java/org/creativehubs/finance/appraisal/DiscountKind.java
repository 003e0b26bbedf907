package org.creativehubs.finance.appraisal;

/** Which of the schedules of The Green Book. */
public enum DiscountKind {
  /** Social time preference: what most appraisals use. */
  STANDARD("standard"),
  /** For effects on health and life, from which growth in wealth is taken out. */
  HEALTH("health"),
  /**
   * The standard schedule without pure time preference, for the sensitivity test that is asked of
   * appraisals which go beyond fifty years. It keeps the allowance for catastrophic risk.
   */
  PURE_TIME_PREFERENCE_REMOVED("pure time preference removed");

  private final String words;

  DiscountKind(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }
}
