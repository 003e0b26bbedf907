/**
 * What a lease makes payable, line by line. {@link org.creativehubs.finance.lease.LeaseSchedule}
 * expands {@link org.creativehubs.core.lease.LeaseTerms} into a {@link
 * org.creativehubs.finance.lease.RentSchedule}: gross, concession and net of every payment period
 * or part of one, each line explained. What a lease is worth and weighs follows from that schedule:
 * {@link org.creativehubs.finance.lease.EffectiveNetRent}, {@link
 * org.creativehubs.finance.lease.StraightLineRent}, {@link
 * org.creativehubs.finance.lease.LesseeAccounting}, {@link org.creativehubs.finance.lease.Wault}
 * and {@link org.creativehubs.finance.lease.RentRoll}.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.lease;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
