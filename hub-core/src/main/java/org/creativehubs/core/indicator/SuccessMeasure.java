package org.creativehubs.core.indicator;

/**
 * What the success of a hub can be measured by: five measures of the companies that are its
 * members, three of how it is run, by the British Council's guide to creative hubs in Kazakhstan
 * (2022).
 */
public enum SuccessMeasure {
  /** Companies that were started. */
  START_UPS(true),
  /** Jobs that were created. */
  JOBS(true),
  /** New products and services that were developed. */
  NEW_PRODUCTS_AND_SERVICES(true),
  /** Investment that members secured, public and commercial. */
  INVESTMENT_SECURED(true),
  /** People who took part in training. */
  PEOPLE_TRAINED(true),
  /** What the hub earns, on the way to paying for itself. */
  INCOME_GENERATION(false),
  /** Partnerships with universities, colleges and anchor companies. */
  PARTNERSHIPS(false),
  /** Visits and part taken by the people around it. */
  SOCIAL_IMPACT(false);

  private final boolean ofMembers;

  SuccessMeasure(boolean ofMembers) {
    this.ofMembers = ofMembers;
  }

  /** Whether it is taken from the member companies, and not from how the hub is run. */
  public boolean isOfMembers() {
    return ofMembers;
  }
}
