/**
 * What a lease makes payable, line by line: {@link org.creativehubs.finance.lease.LeaseSchedule}
 * expands {@link org.creativehubs.core.lease.LeaseTerms} into a {@link
 * org.creativehubs.finance.lease.RentSchedule} with gross, concession and net of every payment
 * period or part of one, each line explained. Reviews of the rent are in {@link
 * org.creativehubs.finance.rentreview.RentReview}, what a lease is worth in the books in {@link
 * org.creativehubs.finance.leaseaccount.LesseeAccounting}, all lettings of a hub in {@link
 * org.creativehubs.finance.rentroll.RentRoll}.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.lease;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
