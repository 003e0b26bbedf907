package org.creativehubs.core.sla;

/** How a piece of evidence was obtained. New kinds may be added. */
public enum EvidenceKind {
  /** Counted or measured, with records behind it. */
  MEASURED,
  /** Stated by a report or document whose records are not at hand. */
  REPORTED,
  /**
   * What a duty would yield if everybody complied. It shows what is possible, and proves nothing.
   */
  CAPACITY
}
