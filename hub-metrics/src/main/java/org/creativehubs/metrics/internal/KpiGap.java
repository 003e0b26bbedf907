package org.creativehubs.metrics.internal;

import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Undefined;

/** Why there is no figure. The names are the codes of {@link Undefined}; new ones may be added. */
public enum KpiGap {
  /** There is no target to hold the number against. */
  NO_TARGET("no target is given"),
  /** A target of zero or below has no attainment. */
  TARGET_NOT_POSITIVE("the target is not above zero"),
  /** There is no number. */
  NO_DATA("no number is given"),
  /** No word of it is given. */
  NOT_TOLD("nothing is told of it"),
  /** There is nothing to start from. */
  NO_BASELINE("no baseline is given"),
  /** Growth from zero or below has no rate. */
  BASELINE_NOT_POSITIVE("the baseline is not known to be above zero"),
  /** The target is where the baseline is. */
  TARGET_IS_BASELINE("the target equals the baseline, so there is no way to go"),
  /** There is nothing to compare with. */
  NO_PREVIOUS("no previous number is given"),
  /** What is divided by is zero. */
  ZERO_DENOMINATOR("what is divided by is zero"),
  /** What is divided by may be zero. */
  DENOMINATOR_MAY_BE_ZERO("what is divided by may be zero"),
  /** Nothing is given to divide by. */
  NO_DENOMINATOR("what to divide by is not given"),
  /** The places, hubs or programmes have members in common. */
  OVERLAPPING_SCOPES("what is counted overlaps, so adding would count twice"),
  /** The indicator says that it must not be put together. */
  NOT_AGGREGATED("the indicator must not be put together"),
  /** Two figures describe different populations. */
  DIFFERENT_POPULATIONS("the two figures describe different populations"),
  /** Of a share or a mean nothing can be spread over anything. */
  NO_AMOUNT("only amounts can be divided"),
  /** The figure is compared as it is. */
  AS_GIVEN("the figure is not divided"),
  /** A bound or an estimate has no place in an order. */
  NOT_EXACT("the number is a bound or an estimate"),
  /** No reference population is given for the part. */
  NO_REFERENCE("no share of the reference population is given"),
  /** How many were counted is not known. */
  NO_COUNT("how many the share is taken of is not known"),
  /** A part cannot have more members than its whole. */
  ABOVE_WHOLE("the part is more than the whole"),
  /** Nobody is in the part, so the logarithm of its share does not exist. */
  NO_MEMBERS("nobody is in the part"),
  /** No weight is left. */
  NO_WEIGHT("nothing of a weight above zero has a score"),
  /** The dates do not tell how many years there are. */
  NO_YEARS("the dates do not tell the years between"),
  /** It takes an end that is above zero to find a rate. */
  END_NOT_POSITIVE("the end is not above zero"),
  /** No unit was let in the period. */
  NO_LETTING("no such letting was seen"),
  /** The date lies outside the way from baseline to target. */
  OUTSIDE_PATH("the date is not between baseline and target"),
  /** Nothing was gained since the baseline, or it is not known that anything was. */
  NO_PROGRESS("nothing is known to have been gained since the baseline"),
  /** The target date has come. */
  TIME_IS_UP("no time is left");

  private final String because;

  KpiGap(String because) {
    this.because = because;
  }

  /** The reason in words. */
  public String because() {
    return because;
  }

  public Answer answer() {
    return Answer.of(Undefined.of(name(), because));
  }

  public Answer answer(String detail) {
    return Answer.of(Undefined.of(name(), because + ": " + detail));
  }
}
