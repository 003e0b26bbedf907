package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Locale;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;

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
          tell("the lines add up to {found}, but the published total is {expected}");
      case SHARES_MISS_WHOLE -> tell("the shares add up to {found} instead of {expected}");
      case SHARE_MISSES_AMOUNT ->
          tell("the {found label} is given as {found}, but its amount makes {expected}");
      case RATE_MISSES_LINE -> tell("the line says {found}, but the flat rate makes {expected}");
      case MEMBERS_MISS_TOTAL ->
          tell("the members by kind add up to {found}, but there are {expected} in all");
      case FUNDING_MISSES_BUDGET ->
          tell("the funders give {found} together, but the budget is {expected}");
      case BREAKDOWN_MISSES_WHOLE ->
          tell("the parts add up to {found}, but the whole is {expected}");
      case PARTS_ABOVE_WHOLE ->
          tell("{found} ({found label}) is more than {expected} ({expected label})");
      case BUDGET_ABOVE_AMBITION ->
          tell("{found} ({found label}) is more than its ambition of {expected}");
      case CLAIM_MISSES_SUM ->
          tell("{expected} is claimed as a sum, but the parts add up to {found}");
      case CLAIM_MISSES_QUOTIENT ->
          tell("{expected} is claimed, but dividing the two figures gives {found}");
      case AWARDS_MISS_CLAIM ->
          tell("{expected} is claimed, but the awards listed add up to {found}");
      case CLAIMED_ORDER_REVERSED ->
          tell(
              "{found} ({found label}) is more than {expected} ({expected label}), not less as claimed");
      case COUNT_MISSES_LIST -> tell("{expected} are claimed, but the list has {found}");
      case QUANTITY_DIFFERS ->
          tell("it is given as {expected} in one place and as {found} in another");
      case RANK_HELD_TWICE -> tell("it is held by both {expected} and {found}");
      case MEASURED_TWICE -> tell("it is measured more than once for {expected}, by {found}");
      case LABELS_DIFFER -> tell("one code has several labels: {found}");
      case PERIOD_NOT_WHOLE_YEARS ->
          tell("its period is {found}, so annualise it before comparing it with a year");
      case PERIODS_DIFFER ->
          tell(
              "one is for {expected} and the other for {found}, so annualise both before comparing them");
      case TARGET_NOT_GIVEN ->
          "the target is said to be " + claim(figures.get(0)) + ", but none is given";
      case CLAIM_REFUTED ->
          "the target is said to be "
              + claim(expected)
              + tell(", but the actual number is {found}, and the target is ")
              + figures.get(0).answer();
      case BASELINE_AFTER_ACTUAL ->
          tell("the baseline is of {found}, after the period has ended ({expected})");
      case HORIZON_MISSES_DATE ->
          tell("baseline and horizon lead to {expected}, but the target is for {found}");
      case PILLAR_UNKNOWN -> tell("{found} is not one of the pillars of the strategy: {expected}");
      case PILLAR_WITHOUT_ITEM -> "the plan has no item or event under this pillar";
      case HEADING_IS_NO_PILLAR ->
          tell("it stands under {found}, which is not one of the pillars: {expected}");
      case ITEM_OUTSIDE_PLAN -> tell("its date is {found}, outside the period of {expected}");
      case EVENTS_MISS_ANNOUNCED -> tell("{expected} were announced, but the plan has {found}");
      case UNIT_LET_TWICE ->
          tell("{expected label} ({expected}) and {found label} ({found}) overlap");
      case UNIT_UNKNOWN -> tell("its unit {found} is not {expected} of the building");
      case TENANCY_OUTSIDE_LEASE ->
          tell("its term {found} is not within the head lease, {expected}");
      case LET_AREA_ABOVE_FLOOR ->
          tell("the {found label} is {found}, but the floor area is only {expected}");
      case TENANCY_AREA_DIFFERS -> tell("the tenancy says {found}, but the unit has {expected}");
      case DATES_DIFFER ->
          tell("two dates are given for \"{expected label}\": {expected} and {found}");
      case DATES_REVERSED ->
          tell("\"{found label}\" is {found}, after \"{expected label}\", {expected}");
      default -> tell("{found label} is {found}, but {expected label} is {expected}");
    };
  }

  private String tell(String sentence) {
    return sentence
        .replace("{expected label}", expected.label())
        .replace("{found label}", found.label())
        .replace("{expected}", expected.answer().toString())
        .replace("{found}", found.answer().toString());
  }

  private static String claim(FindingFigure said) {
    return said.answer().toString().toLowerCase(Locale.ROOT);
  }
}
