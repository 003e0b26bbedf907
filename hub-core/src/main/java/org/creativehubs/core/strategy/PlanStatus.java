package org.creativehubs.core.strategy;

import org.creativehubs.core.vocabulary.Coded;

/** How far an item of a plan has come. */
public enum PlanStatus implements Coded {
  /** Not begun. */
  PLANNED,
  /** Begun. */
  UNDER_WAY,
  /** Done. */
  DONE,
  /** Given up. */
  DROPPED
}
