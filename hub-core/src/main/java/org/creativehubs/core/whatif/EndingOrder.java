package org.creativehubs.core.whatif;

/** Which lettings end first where less is to be let. */
public enum EndingOrder {
  /** Those whose last day comes first; those without an end last, and equal ones by their ids. */
  NEXT_TO_END,
  /** Those that were let last; equal ones by their ids. */
  LAST_IN,
  /** Those that are listed, in their order, and no others. */
  AS_LISTED
}
