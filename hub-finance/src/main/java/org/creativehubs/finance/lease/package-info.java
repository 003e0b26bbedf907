/**
 * What a lease makes payable, line by line. {@link org.creativehubs.finance.lease.LeaseSchedule}
 * expands {@link org.creativehubs.core.lease.LeaseTerms} into a {@link
 * org.creativehubs.finance.lease.RentSchedule}: gross, concession and net of every payment period
 * or part of one, each line explained. What a lease is worth and weighs follows from that schedule:
 * {@link org.creativehubs.finance.lease.EffectiveNetRent}, {@link
 * org.creativehubs.finance.lease.StraightLineRent}, {@link
 * org.creativehubs.finance.lease.LesseeAccounting}, {@link org.creativehubs.finance.lease.Wault}
 * and {@link org.creativehubs.finance.lease.RentRoll}.
 *
 * <p>{@link org.creativehubs.finance.lease.RentReview} takes a rent through its reviews, and its
 * steps go into such a lease; {@link org.creativehubs.finance.lease.RentReviewLaw} reports how the
 * law on upward-only terms stands. {@link org.creativehubs.finance.lease.TurnoverRent} and {@link
 * org.creativehubs.finance.lease.ServiceCharge} settle a year, {@link
 * org.creativehubs.finance.lease.BreakClause} and {@link
 * org.creativehubs.finance.lease.LeaseRenewals} say when a lease ends and what is due after.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.lease;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
