package org.creativehubs.core.assumption;

/** How well a figure that is assumed is known to be what its source says. */
public enum AssumptionStanding {
  /** Read in the source itself, or in a published transcription that the note names. */
  VERIFIED("verified"),
  /** Quoted by somebody else. */
  SECOND_HAND("second-hand"),
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
