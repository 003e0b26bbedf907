package org.creativehubs.report;

import java.util.ArrayList;
import java.util.List;

/** How many notes a workbook bears, and how many texts had to be cut. */
final class XlsxBudget {

  private static final int MOST_NOTES = 600;

  private int notes;
  private int cuts;

  /** Whether one more note may be made; counts it. */
  boolean takesNote() {
    notes++;
    return notes <= MOST_NOTES;
  }

  boolean hasNotes() {
    return notes < MOST_NOTES;
  }

  /** A text for a cell, cut where it is too long. */
  String text(String text) {
    String fitting = XlsxText.of(text);
    cuts += text.length() > XlsxText.LONGEST ? 1 : 0;
    return fitting;
  }

  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (cuts > 0) {
      remarks.add(cuts + " texts were cut at 32,767 characters, the most that a cell takes.");
    }
    if (notes > MOST_NOTES) {
      remarks.add("Notes say how numbers were found, on the first " + MOST_NOTES + " cells alone.");
    }
    return remarks;
  }
}
