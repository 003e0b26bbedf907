package org.creativehubs.core.initiative;

/** What a document on a cluster initiative can promise to give. New kinds may be added. */
public enum ContentKind {
  /** What the initiative is measured by. */
  INDICATORS,

  /** What it will cost. */
  BUDGET,

  /** Who pays for it. */
  FUNDING,

  /** What it will do when. */
  OPERATIONS_PLAN,

  /** Its events. */
  EVENT_PLAN,

  /** Who may join. */
  MEMBERSHIP_RULE
}
