package org.creativehubs.finance.funding;

/** Whether an award may be given as minimal financial assistance. */
public enum AssistanceState {
  /** It fits under the limit. */
  ALLOWED,
  /** It would exceed the limit. */
  EXCEEDED,
  /** No limit is in force on the day, so nothing can be said. */
  NO_LIMIT_IN_FORCE
}
