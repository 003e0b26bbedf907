package org.creativehubs.core.lease;

import java.util.Optional;

/**
 * What is charged for the payment period that an end of the term breaks: the days of it in the
 * term, by one of the rules of {@link BrokenPeriodRule}, or all of it.
 *
 * <p>Rent in advance that has fallen due is not apportioned when the lease ends early, unless the
 * lease says so: Ellis v Rowbotham [1900] 1 QB 740; Marks and Spencer plc v BNP Paribas Securities
 * Services Trust Company (Jersey) Ltd [2015] UKSC 72.
 */
public enum EndRule {
  /** As {@link BrokenPeriodRule#PERIOD_ACTUAL}. */
  PERIOD_ACTUAL,
  /** As {@link BrokenPeriodRule#DAILY_365}. */
  DAILY_365,
  /** As {@link BrokenPeriodRule#DAILY_ACT_ACT}. */
  DAILY_ACT_ACT,
  /** As {@link BrokenPeriodRule#THIRTY_360}. */
  THIRTY_360,
  /**
   * The instalment in full, as though the term had the whole period: nothing is apportioned, and
   * nothing comes back. Only for rent in advance.
   */
  WHOLE_NO_REFUND;

  /** The rule by which days are charged; empty where all of the period is. */
  public Optional<BrokenPeriodRule> byDays() {
    return this == WHOLE_NO_REFUND
        ? Optional.empty()
        : Optional.of(BrokenPeriodRule.valueOf(name()));
  }
}
