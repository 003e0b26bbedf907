package org.creativehubs.report.picture.internal;

/** Sizes of text. */
public enum TextSize {
  TITLE(17, true),
  LABEL(12.5, false),
  STRONG(12.5, true),
  NOTE(11.5, false);

  private final double size;
  private final boolean bold;

  TextSize(double size, boolean bold) {
    this.size = size;
    this.bold = bold;
  }

  /** In pixels. */
  public double size() {
    return size;
  }

  public boolean isBold() {
    return bold;
  }

  /** From one line to the next, in pixels. */
  public double line() {
    return Math.rint(size * 1.4);
  }
}
