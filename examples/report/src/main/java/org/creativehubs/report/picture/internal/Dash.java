package org.creativehubs.report.picture.internal;

import java.awt.BasicStroke;
import java.awt.Stroke;

/** Kinds of lines. */
public enum Dash {
  HAIR(1),
  FULL(1.4f),
  THICK(2.4f),
  DASHED(1.4f, 6, 4),
  DOTTED(1.8f, 1.8f, 3.6f);

  private final float width;
  private final float on;
  private final float off;

  Dash(float width) {
    this(width, 0, 0);
  }

  Dash(float width, float on, float off) {
    this.width = width;
    this.on = on;
    this.off = off;
  }

  public Stroke stroke() {
    return on == 0
        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(
            width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {on, off}, 0);
  }
}
