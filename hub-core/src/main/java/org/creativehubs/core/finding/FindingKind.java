package org.creativehubs.core.finding;

/** What is found, as a stable code: names stay, new ones may be added. */
public enum FindingKind {
  /** The lines of a statement add up to something else than the published total. */
  LINES_MISS_TOTAL,
  /** Shares that part a whole between them add up to something else than 100 %. */
  SHARES_MISS_WHOLE,
  /** The share of a line is not its amount divided by the total. */
  SHARE_MISSES_AMOUNT,
  /** A line that a flat rate sets is not the rate times its base. */
  RATE_MISSES_LINE,
  /** The members by kind add up to something else than the number of members. */
  MEMBERS_MISS_TOTAL,
  /** What the funders give adds up to something else than the budget. */
  FUNDING_MISSES_BUDGET,
  /** The disjoint parts of a breakdown add up to something else than the whole. */
  BREAKDOWN_MISSES_WHOLE,
  /** Parts of a breakdown may overlap, so their sum is not the whole and means nothing. */
  PARTS_OVERLAP,
  /** One part, or several that may be added, is more than the whole. */
  PARTS_ABOVE_WHOLE,
  /** An amount named under an action is above the ambition of the action. */
  BUDGET_ABOVE_AMBITION,
  /** A part is named as no answer, and counts as a group. */
  NO_ANSWER_COUNTED,
  /** A figure is claimed as a sum, and the parts add up to something else. */
  CLAIM_MISSES_SUM,
  /** A figure is claimed as a quotient, and the two others give another one. */
  CLAIM_MISSES_QUOTIENT,
  /** Growth is claimed, and the two levels give another one. */
  GROWTH_MISSES_LEVELS,
  /** A rate a year is claimed, and from the earlier level it does not lead to the later one. */
  RATE_MISSES_LEVEL,
  /** A total is claimed for awards, and those listed add up to something else. */
  AWARDS_MISS_CLAIM,
  /** A figure that is claimed to be at most or at least another is not. */
  CLAIMED_ORDER_REVERSED,
  /** A number of things is claimed, and the list of them has another number. */
  COUNT_MISSES_LIST,
  /** One quantity has two values: same measure, unit, population and date. */
  QUANTITY_DIFFERS,
  /** A number of things is stated, and what is listed or counted elsewhere is another number. */
  COUNTS_DIFFER,

  /** Two rents of one letting run over the same days, so that both are charged. */
  RENTS_AT_ONCE,

  /** A line is said to be large or essential, and its share is small. */
  CLAIM_MISSES_SHARE,

  /** What is identified for a target falls short of what has to be added. */
  PIPELINE_MISSES_TARGET,

  /** Something is promised, and it is not there. */
  PROMISED_AND_ABSENT,

  /** A list gives one number to two of its lines, or twice in one. */
  NUMBERED_TWICE,

  /** A list under a heading leaves out the number of an action. */
  NUMBER_LEFT_OUT,

  /** A term is stated in months and by its days, and the two are not the same. */
  TERM_DIFFERS,

  /** A letting has ended before the hub opened, or starts after its space closed. */
  LETTING_OUTSIDE_OPENING,

  /** Two hold the same rank in one ranking. */
  RANK_HELD_TWICE,
  /** An indicator is measured twice for one period. */
  MEASURED_TWICE,
  /** Indicators of one code have different labels. */
  LABELS_DIFFER,
  /** A period that is no number of whole years, so its amounts are to be annualised. */
  PERIOD_NOT_WHOLE_YEARS,
  /** Statements of one owner and kind are for periods of different lengths. */
  PERIODS_DIFFER,
  /** A target is said to be met, exceeded or missed, and is not given. */
  TARGET_NOT_GIVEN,
  /** What is said of a target is refuted by target and actual number. */
  CLAIM_REFUTED,
  /** The baseline is later than the period of the actual number. */
  BASELINE_AFTER_ACTUAL,
  /** Baseline date and horizon lead to another year than the date of the target. */
  HORIZON_MISSES_DATE,
  /** An event stands under several pillars, in equal parts. */
  SEVERAL_PILLARS,
  /** An event stands under no pillar. */
  NO_PILLAR,
  /** A plan has items or events under a pillar that the strategy does not have. */
  PILLAR_UNKNOWN,
  /** A pillar of the strategy has no item or event in a plan. */
  PILLAR_WITHOUT_ITEM,
  /** What stands in place of the pillar of an event is the name of none. */
  HEADING_IS_NO_PILLAR,
  /** An item, event or action lies outside the period of its plan or strategy. */
  ITEM_OUTSIDE_PLAN,
  /** The plan has another number of events than were announced. */
  EVENTS_MISS_ANNOUNCED,
  /** An item is past its date, and nobody said whether it was done. */
  NOT_REPORTED,
  /** A rating names a term that no checklist has. */
  UNKNOWN_TERM,
  /** A term is rated without evidence. */
  NO_EVIDENCE,
  /** The amount of a part is not known. */
  UNKNOWN_AMOUNT,
  /** An amount is in another currency, and left out. */
  OTHER_CURRENCY,
  /** A space is let twice over one period. */
  UNIT_LET_TWICE,
  /** A letting is of a space that is not among the spaces. */
  UNIT_UNKNOWN,
  /** A letting begins before or ends after the lease by which the building is held. */
  TENANCY_OUTSIDE_LEASE,
  /** What is let at one time has more floor area than there is. */
  LET_AREA_ABOVE_FLOOR,
  /** The letting says another floor area than its spaces have. */
  TENANCY_AREA_DIFFERS,
  /** The letting says another share of market rent than its tier. */
  SHARE_MISSES_TIER,
  /** Rent and market rent make another share than is stated. */
  RENT_MISSES_SHARE,
  /** The same thing has two dates that cannot both be true. */
  DATES_DIFFER,
  /** What must come first is later. */
  DATES_REVERSED,
  /** Numbers that are put together or side by side are of different dates. */
  DIFFERENT_DATES,
  /** Two figures describe different populations, so they were not divided. */
  DIFFERENT_POPULATIONS,
  /** Numbers that stand side by side are of a whole and of a part, or of something wider. */
  DIFFERENT_SCOPES,
  /** Numbers that stand side by side are in different units or currencies. */
  DIFFERENT_UNITS,
  /** Weights do not sum to one and were divided by their sum. */
  WEIGHTS_NORMALISED,
  /** Something of which too little is known was left out. */
  LEFT_OUT
}
