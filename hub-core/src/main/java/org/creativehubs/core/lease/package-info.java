/**
 * What a space is let for and on which terms. {@link org.creativehubs.core.lease.RentRate} is a
 * rent for a unit of area and a period of time, kept exact; multiplied by an area it gives money.
 * {@link org.creativehubs.core.lease.LeaseTerms} say what is payable when: {@link
 * org.creativehubs.core.lease.RentCharge}s with their steps and concessions, and the conventions by
 * which they are calculated; schedules are derived from them and never stored.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.lease;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
