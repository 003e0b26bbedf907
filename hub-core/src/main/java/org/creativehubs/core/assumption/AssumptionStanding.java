package org.creativehubs.core.assumption;

/** How well a figure that is assumed is known to be what its source says. */
public enum AssumptionStanding {
  /** Opened and read in the primary source itself. */
  VERIFIED("verified"),
  /** Read where somebody else quotes the source; the note names the page. */
  AS_QUOTED("as quoted"),
  /** Not checked against the source. */
  UNVERIFIED("unverified"),
  /** Chosen or measured by the person who asks. */
  CHOSEN("chosen");

  private final String words;

  AssumptionStanding(String words) {
    this.words = words;
  }

  /** As it is printed beside a figure. */
  public String words() {
    return words;
  }
}
