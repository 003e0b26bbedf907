package org.creativehubs.finance.lease;

/** What kind of entity the lessee is, as far as the standards make a difference. */
public enum EntityKind {
  /** Neither of the others. */
  GENERAL,
  /** One that serves the public without a view to profit, such as a charity. */
  PUBLIC_BENEFIT,
  /** A micro-entity that applies FRS 105, and so stays outside the amendments of FRS 102. */
  MICRO
}
