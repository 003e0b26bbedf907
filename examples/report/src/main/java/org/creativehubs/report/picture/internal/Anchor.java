package org.creativehubs.report.picture.internal;

/** Which part of a text stands at its place. */
public enum Anchor {
  START("start", 0),
  MIDDLE("middle", 0.5),
  END("end", 1);

  private final String svg;
  private final double share;

  Anchor(String svg, double share) {
    this.svg = svg;
    this.share = share;
  }

  /** Its word in SVG. */
  public String svg() {
    return svg;
  }

  /** The part of the text that is before its place. */
  public double share() {
    return share;
  }
}
