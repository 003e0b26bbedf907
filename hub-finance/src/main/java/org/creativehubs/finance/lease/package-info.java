/**
 * What a lease makes payable, line by line. {@link org.creativehubs.finance.lease.LeaseSchedule}
 * expands {@link org.creativehubs.core.lease.LeaseTerms} into a {@link
 * org.creativehubs.finance.lease.RentSchedule}: gross, concession and net of every payment period
 * or part of one, each line explained.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.lease;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
