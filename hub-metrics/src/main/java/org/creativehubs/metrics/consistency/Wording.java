package org.creativehubs.metrics.consistency;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** What each kind of finding says, in the words a colleague would use. */
final class Wording {

  private final FindingFigure expected;
  private final FindingFigure found;
  private final List<FindingFigure> figures;

  Wording(FindingFigure expected, FindingFigure found, List<FindingFigure> figures) {
    this.expected = expected;
    this.found = found;
    this.figures = figures;
  }

  /** The sentence without its subject. */
  String of(FindingKind kind) {
    return switch (kind) {
      case LINES_MISS_TOTAL ->
          "the lines add up to " + there() + ", but the published total is " + wanted();
      case RENTS_AT_ONCE ->
          wanted() + " and " + there() + " run over the same days, and both are charged";
      case SHARES_MISS_WHOLE -> "the shares add up to " + there() + " instead of " + wanted();
      case SHARE_MISSES_AMOUNT ->
          "the " + found.label() + " is given as " + there() + ", but its amount makes " + wanted();
      case RATE_MISSES_LINE -> "the line says " + there() + ", but the flat rate makes " + wanted();
      case MEMBERS_MISS_TOTAL ->
          "the members by kind add up to " + there() + ", but there are " + wanted() + " in all";
      case FUNDING_MISSES_BUDGET ->
          "the funders give " + there() + " together, but the budget is " + wanted();
      case BREAKDOWN_MISSES_WHOLE ->
          "the parts add up to " + there() + ", but the whole is " + wanted();
      case PARTS_ABOVE_WHOLE ->
          there()
              + " ("
              + found.label()
              + ") is more than "
              + wanted()
              + " ("
              + expected.label()
              + ")";
      case BUDGET_ABOVE_AMBITION ->
          there() + " (" + found.label() + ") is more than its ambition of " + wanted();
      case CLAIM_MISSES_SUM ->
          wanted() + " is claimed as a sum, but the parts add up to " + there();
      case CLAIM_MISSES_QUOTIENT ->
          wanted() + " is claimed, but dividing the two figures gives " + there();
      case GROWTH_MISSES_LEVELS ->
          "growth of " + wanted() + " is claimed, but the levels make " + there();
      case RATE_MISSES_LEVEL ->
          figures.get(0).answer()
              + " a year from "
              + figures.get(1).answer()
              + " leads to "
              + there()
              + ", but the later level is "
              + wanted();
      case AWARDS_MISS_CLAIM ->
          wanted() + " is claimed, but the awards listed add up to " + there();
      case CLAIMED_ORDER_REVERSED ->
          there()
              + " ("
              + found.label()
              + ") is more than "
              + wanted()
              + " ("
              + expected.label()
              + "), not less as claimed";
      case COUNT_MISSES_LIST -> wanted() + " are claimed, but the list has " + there();
      case QUANTITY_DIFFERS ->
          "it is given as " + wanted() + " in one place and as " + there() + " in another";
      case COUNTS_DIFFER ->
          wanted()
              + " ("
              + expected.label()
              + ") are stated, but "
              + found.label()
              + " are "
              + there();
      case CLAIM_MISSES_SHARE ->
          "it is said to be \""
              + figures.get(0).answer()
              + "\", taken for at least "
              + wanted()
              + " ("
              + expected.label()
              + "), but it is "
              + there();
      case PIPELINE_MISSES_TARGET ->
          wanted() + " are to be added, but only " + there() + " are identified";
      case PROMISED_AND_ABSENT -> "\"" + wanted() + "\" is promised, but there is none";
      case NUMBERED_TWICE ->
          "the list gives this number to \"" + wanted() + "\" and to \"" + there() + "\"";
      case NUMBER_LEFT_OUT -> "the list has " + there() + " under its heading, but not " + wanted();
      case TERM_DIFFERS -> "its term is " + wanted() + " as stated, but its days are " + there();
      case LETTING_OUTSIDE_OPENING ->
          "its days are " + there() + ", but the hub " + expected.label() + " " + wanted();
      case RANK_HELD_TWICE -> "it is held by both " + wanted() + " and " + there();
      case MEASURED_TWICE -> "it is measured more than once for " + wanted() + ", by " + there();
      case LABELS_DIFFER -> "one code has several labels: " + there();
      case PERIOD_NOT_WHOLE_YEARS ->
          "its period is " + there() + ", so annualise it before comparing it with a year";
      case PERIODS_DIFFER ->
          "one is for "
              + wanted()
              + " and the other for "
              + there()
              + ", so annualise both before comparing them";
      case TARGET_NOT_GIVEN ->
          (found.label().equals("the target")
                  ? "the target is said to be "
                  : "targets are said to be ")
              + figures.get(0).answer()
              + ", but none is given";
      case CLAIM_REFUTED ->
          "the target is said to be "
              + wanted()
              + ", but the actual number is "
              + there()
              + ", and the target is "
              + figures.get(0).answer();
      case BASELINE_AFTER_ACTUAL ->
          "the baseline is of " + there() + ", after the period has ended (" + wanted() + ")";
      case HORIZON_MISSES_DATE ->
          "baseline and horizon lead to " + wanted() + ", but the target is for " + there();
      case PILLAR_UNKNOWN -> there() + " is not one of the pillars of the strategy: " + wanted();
      case PILLAR_WITHOUT_ITEM -> "the plan has no item or event under this pillar";
      case HEADING_IS_NO_PILLAR ->
          "it stands under " + there() + ", which is not one of the pillars: " + wanted();
      case ITEM_OUTSIDE_PLAN -> "its date is " + there() + ", outside the period of " + wanted();
      case EVENTS_MISS_ANNOUNCED -> wanted() + " were announced, but the plan has " + there();
      case UNIT_LET_TWICE ->
          expected.label()
              + " ("
              + wanted()
              + ") and "
              + found.label()
              + " ("
              + there()
              + ") overlap";
      case UNIT_UNKNOWN -> "its space " + there() + " is not " + wanted() + " of the building";
      case TENANCY_OUTSIDE_LEASE ->
          "its term " + there() + " is not within the head lease, " + wanted();
      case LET_AREA_ABOVE_FLOOR ->
          "the "
              + found.label()
              + " is "
              + there()
              + ", but the "
              + expected.label()
              + " is only "
              + wanted();
      case TENANCY_AREA_DIFFERS ->
          "the letting says " + there() + ", but its spaces have " + wanted();
      case SHARE_MISSES_TIER ->
          "it pays " + there() + " of market rent, but its " + expected.label() + ", " + wanted();
      case RENT_MISSES_SHARE ->
          "its rent is "
              + there()
              + " of market rent, but the "
              + expected.label()
              + " says "
              + wanted();
      case DATES_DIFFER ->
          "two dates are given for \"" + expected.label() + "\": " + wanted() + " and " + there();
      case DATES_REVERSED ->
          "\""
              + found.label()
              + "\" is "
              + there()
              + ", after \""
              + expected.label()
              + "\", "
              + wanted();
      case PARTS_OVERLAP,
          SEVERAL_PILLARS,
          NO_PILLAR,
          NOT_REPORTED,
          UNKNOWN_TERM,
          NO_EVIDENCE,
          UNKNOWN_AMOUNT,
          OTHER_CURRENCY,
          DIFFERENT_DATES,
          DIFFERENT_POPULATIONS,
          DIFFERENT_SCOPES,
          DIFFERENT_UNITS,
          WEIGHTS_NORMALISED,
          NO_ANSWER_COUNTED,
          LEFT_OUT ->
          throw new InvalidValueException(
              Fault.INCONSISTENT, "kind", "be one that is found by comparing", kind);
    };
  }

  private Answer wanted() {
    return expected.answer();
  }

  private Answer there() {
    return found.answer();
  }
}
