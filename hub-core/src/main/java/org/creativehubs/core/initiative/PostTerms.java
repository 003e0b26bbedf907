package org.creativehubs.core.initiative;

import org.creativehubs.core.vocabulary.Coded;

/** On what terms someone holds a post. */
public enum PostTerms implements Coded {
  /** Without pay. */
  UNPAID,
  /** Paid, part-time. */
  PAID_PART_TIME,
  /** Salaried, full-time. */
  SALARIED_FULL_TIME
}
