package org.creativehubs.report.picture.internal;

import java.awt.Color;

/** The colours; each has a contrast of 4.5 to 1 on white, and lines that carry no meaning less. */
public enum Ink {
  BLACK(0x1B1B1B),
  GREY(0x595959),
  BLUE(0x1F5A8C),
  ORANGE(0xA84300),
  GREEN(0x2A6B2F),
  PURPLE(0x6A3D91),
  /** Behind everything. */
  PAPER(0xFFFFFF),
  /** Areas on a map; black text on it is read as on paper. */
  PALE(0xDCE8F2),
  /** Lines of a grid, which are read by their numbers. */
  GRID(0xD9D9D9);

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  public Color color() {
    return new Color(rgb);
  }
}
