package org.creativehubs.report.picture.internal;

/** How a bar is filled; each differs from the others without its colour. */
public enum Filling {
  FULL(Ink.BLUE, true, false, false),
  RIGHT(Ink.ORANGE, false, true, false),
  LEFT(Ink.PURPLE, false, false, true),
  CROSSED(Ink.GREEN, false, true, true),
  EMPTY(Ink.GREY, false, false, false);

  private final Ink ink;
  private final boolean full;
  private final boolean right;
  private final boolean left;

  Filling(Ink ink, boolean full, boolean right, boolean left) {
    this.ink = ink;
    this.full = full;
    this.right = right;
    this.left = left;
  }

  public Ink ink() {
    return ink;
  }

  public boolean isFull() {
    return full;
  }

  public boolean leansRight() {
    return right;
  }

  public boolean leansLeft() {
    return left;
  }
}
