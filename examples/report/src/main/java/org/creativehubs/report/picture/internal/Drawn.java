package org.creativehubs.report.picture.internal;

/** What a picture shows between its title and its source. */
@FunctionalInterface
public interface Drawn {

  /**
   * Draws.
   *
   * @param pen what to draw with
   * @param top where to begin, in pixels from above
   * @param width how wide the picture is inside its margins, which begin at zero
   * @return where it ends, in pixels from above
   */
  double draw(Pen pen, double top, double width);
}
