package org.creativehubs.metrics.evaluation;

/** What kind of thing a hub is held against, by the guide's three lists. */
public enum CriterionKind {
  /** One of the eight measures of success. */
  SUCCESS_MEASURE("success measures"),
  /** One of the three results of the triple bottom line. */
  RESULT("results"),
  /** One of the six principles. */
  PRINCIPLE("principles");

  private final String plural;

  CriterionKind(String plural) {
    this.plural = plural;
  }

  /** What several of them are called, such as {@code success measures}. */
  public String plural() {
    return plural;
  }
}
