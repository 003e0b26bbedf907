package org.creativehubs.report.picture.internal;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Where labels can stand in an area so that none lies on another, on a mark or outside. */
public final class LabelRoom {

  private static final double GAP = 8;
  private static final double[] FARTHER = {0, 14, 28, 42, 56};

  private final Rectangle2D area;
  private final List<Rectangle2D> taken = new ArrayList<>();

  public LabelRoom(Rectangle2D area) {
    this.area = area;
  }

  /** Keeps labels off a mark. */
  public void take(double x, double y, double radius) {
    taken.add(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /** Keeps labels off a rectangle. */
  public void take(Rectangle2D box) {
    taken.add(box);
  }

  /**
   * Writes a label that begins at a place, around a height.
   *
   * @return whether there was room
   */
  public boolean writeAt(Pen pen, String text, TextSize size, double left, double middle) {
    Rectangle2D box = box(left, middle, Letters.width(text, size), size);
    if (!area.contains(box) || taken.stream().anyMatch(box::intersects)) {
      return false;
    }
    taken.add(box);
    pen.text(text, size, left, middle + size.size() / 3, Anchor.START);
    return true;
  }

  /**
   * Writes a label right of a place, or right above or below it with a line to it.
   *
   * @return whether there was room
   */
  public boolean writeNear(Pen pen, String text, TextSize size, double x, double y) {
    for (double far = 0; far < area.getHeight(); far += 2) {
      for (double sign = -1; sign <= 1; sign += 2) {
        double middle = y + sign * far;
        if (writeAt(pen, text, size, x + 2 * GAP, middle)) {
          pen.line(x + 2, y, x + 2 * GAP - 2, middle, Ink.GREY, Dash.HAIR);
          return true;
        }
      }
    }
    return false;
  }

  /** Keeps labels off a line of text, which begins at a place. */
  public void take(String text, TextSize size, double x, double y) {
    taken.add(box(x, y - size.size() / 3, Letters.width(text, size), size));
  }

  /**
   * Writes a label beside a mark, or a little above or below with a line to it.
   *
   * @return whether there was room
   */
  public boolean write(Pen pen, String text, TextSize size, double x, double y) {
    double width = Letters.width(text, size);
    for (double far : FARTHER) {
      for (double sign = -1; sign <= 1; sign += 2) {
        if (write(pen, text, size, x, y, x + GAP, y + sign * far)
            || write(pen, text, size, x, y, x - GAP - width, y + sign * far)
            || write(pen, text, size, x, y, x - width / 2, y + sign * (far + size.line() - 2))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean write(
      Pen pen, String text, TextSize size, double x, double y, double left, double middle) {
    double width = Letters.width(text, size);
    Rectangle2D box = box(left, middle, width, size);
    if (!area.contains(box) || taken.stream().anyMatch(box::intersects)) {
      return false;
    }
    taken.add(box);
    if (Math.abs(middle - y) > size.line()) {
      double end = Math.max(left, Math.min(x, left + width));
      double edge = middle + Math.signum(y - middle) * size.line() / 2;
      pen.line(x, y, end, edge, Ink.GREY, Dash.HAIR);
    }
    pen.text(text, size, left, middle + size.size() / 3, Anchor.START);
    return true;
  }

  private static Rectangle2D box(double left, double middle, double width, TextSize size) {
    return new Rectangle2D.Double(left, middle - size.line() / 2, width, size.line());
  }
}
