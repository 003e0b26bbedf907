package org.creativehubs.finance.appraisal;

/** Which of the schedules of The Green Book. */
public enum DiscountKind {
  /** Social time preference: what most appraisals use. */
  STANDARD("standard"),
  /** For effects on health and life, from which growth in wealth is taken out. */
  HEALTH("health"),
  /**
   * The standard schedule without its allowance for catastrophic risk, for appraisals that model
   * this risk themselves. Not a schedule for risky projects.
   */
  CATASTROPHIC_RISK_REMOVED("catastrophic risk removed");

  private final String words;

  DiscountKind(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }
}
