package org.creativehubs.core.sla;

import org.creativehubs.core.explain.Show;

/** How a piece of evidence was obtained. New kinds may be added. */
public enum EvidenceKind {
  /** Counted or measured, with records behind it. */
  MEASURED,
  /** Stated by a report or document whose records are not at hand. */
  REPORTED,
  /**
   * What a duty would yield if everybody complied. It shows what is possible, and proves nothing.
   */
  CAPACITY;

  private final String words = Show.words(this);

  /** The kind in words, such as {@code measured}. */
  String words() {
    return words;
  }
}
