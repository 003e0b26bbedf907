package org.creativehubs.report.picture.internal;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws on SVG or on pixels; places are pixels from the left and from above. */
public final class Pen {

  private static final double HATCH = 6;

  private final Graphics2D graphics;
  private final boolean measures;
  private final List<Anchor> anchors = new ArrayList<>();

  private Pen(Graphics2D graphics, boolean measures) {
    this.graphics = graphics;
    this.measures = measures;
  }

  /** A pen for SVG, in which the viewer finds where a text begins. */
  public static Pen anchoring(Graphics2D graphics) {
    return new Pen(graphics, false);
  }

  /** A pen for pixels, which measures a text to find where it begins. */
  public static Pen measuring(Graphics2D graphics) {
    return new Pen(graphics, true);
  }

  /** Of every text written so far, in order. */
  public List<Anchor> anchors() {
    return anchors;
  }

  /** What is drawn on; for charts, which leave it as it was. */
  public Graphics2D graphics() {
    return graphics;
  }

  /** Text in black, its line at {@code y}. */
  public void text(String text, TextSize style, double x, double y, Anchor anchor) {
    text(text, style, Ink.BLACK, x, y, anchor);
  }

  public void text(String text, TextSize style, Ink ink, double x, double y, Anchor anchor) {
    String clean = Letters.clean(text);
    if (clean.isBlank()) {
      return;
    }
    Font font = font(style);
    graphics.setFont(font);
    graphics.setPaint(ink.color());
    double start = measures ? x - anchor.share() * measured(clean, font) : x;
    graphics.drawString(clean, (float) start, (float) y);
    anchors.add(anchor);
  }

  private static double measured(String text, Font font) {
    return font.getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();
  }

  private static Font font(TextSize style) {
    return new Font(Font.SANS_SERIF, style.isBold() ? Font.BOLD : Font.PLAIN, 1)
        .deriveFont((float) style.size());
  }

  /** Lines of text below each other. */
  public double paragraph(String text, TextSize style, Ink ink, double top, double room, int most) {
    double y = top;
    for (String line : Letters.lines(text, style, room, most)) {
      y += style.line();
      text(line, style, ink, 0, y, Anchor.START);
    }
    return y;
  }

  public void line(double x1, double y1, double x2, double y2, Ink ink, Dash dash) {
    graphics.setPaint(ink.color());
    graphics.setStroke(dash.stroke());
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  public void fill(Shape shape, Ink ink) {
    graphics.setPaint(ink.color());
    graphics.fill(shape);
  }

  public void outline(Shape shape, Ink ink, Dash dash) {
    graphics.setPaint(ink.color());
    graphics.setStroke(dash.stroke());
    graphics.draw(shape);
  }

  /** A diamond, square, triangle or circle in its colour. */
  public void mark(int kind, double x, double y) {
    fill(
        AffineTransform.getTranslateInstance(x, y).createTransformedShape(Marks.shape(kind)),
        Marks.ink(kind));
  }

  /** A bar in one of the patterns, which differ without colour. */
  public void bar(double x1, double y1, double x2, double y2, Filling filling) {
    Rectangle2D bar =
        new Rectangle2D.Double(
            Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    fill(bar, filling.isFull() ? filling.ink() : Ink.PAPER);
    graphics.setPaint(filling.ink().color());
    graphics.setStroke(new BasicStroke(1.2f));
    if (filling.leansRight()) {
      hatch(bar, 1);
    }
    if (filling.leansLeft()) {
      hatch(bar, -1);
    }
    outline(bar, filling.ink(), Dash.FULL);
  }

  /** Slanting lines within a bar, worked out so that nothing has to be clipped. */
  private void hatch(Rectangle2D bar, int slope) {
    double height = bar.getHeight();
    for (double at = HATCH; at < bar.getWidth() + height; at += HATCH) {
      double bottom = Math.max(0, at - bar.getWidth());
      double top = Math.min(height, at);
      double x1 = at - bottom;
      double x2 = at - top;
      graphics.draw(
          new Line2D.Double(
              slope > 0 ? bar.getX() + x1 : bar.getMaxX() - x1,
              bar.getMaxY() - bottom,
              slope > 0 ? bar.getX() + x2 : bar.getMaxX() - x2,
              bar.getMaxY() - top));
    }
  }
}
