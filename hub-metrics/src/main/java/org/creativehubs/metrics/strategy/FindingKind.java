package org.creativehubs.metrics.strategy;

/** What a reader of a plan, a checklist or a budget should know beside its figures. */
public enum FindingKind {
  /** A pillar of the strategy has no item and no event. */
  PILLAR_WITHOUT_ITEMS,
  /** Items stand under a pillar that the strategy does not name. */
  UNNAMED_PILLAR,
  /** An event stands under several pillars, in equal parts. */
  SEVERAL_PILLARS,
  /** An event stands under no pillar. */
  NO_PILLAR,
  /** An item or event lies outside the period of its plan, at least in part. */
  OUTSIDE_PERIOD,
  /** The plan holds another number of events than was announced. */
  NUMBER_OF_EVENTS,
  /** An item is past its date, and nobody said whether it was done. */
  NOT_REPORTED,
  /** A rating names a term that no checklist has. */
  UNKNOWN_TERM,
  /** A term is rated without evidence. */
  NO_EVIDENCE,
  /** The parts do not add up to the total. */
  PARTS_MISS_TOTAL,
  /** The amount of a part is not known. */
  UNKNOWN_AMOUNT,
  /** An amount is in another currency, and left out. */
  OTHER_CURRENCY,
  /** The amount of an action is less than those of its parts, or the other way round. */
  WHOLE_AGAINST_PARTS
}
