package org.creativehubs.finance.leaseaccount;

/** What kind of entity the lessee is, as far as the standards make a difference. */
public enum EntityKind {
  /** Neither of the others. */
  GENERAL("for an entity of no special kind"),
  /** One that serves the public without a view to profit, such as a charity. */
  PUBLIC_BENEFIT("for a public-benefit entity"),
  /** A micro-entity that applies FRS 105, and so stays outside the amendments of FRS 102. */
  MICRO("for a micro-entity");

  private final String words;

  EntityKind(String words) {
    this.words = words;
  }

  /** The kind as it is read after a standard. */
  String words() {
    return words;
  }
}
