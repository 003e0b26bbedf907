/**
 * Income that is not a lease: {@link org.creativehubs.finance.membership.MembershipIncome} says
 * what memberships bring month by month, joiners and leavers included, and what of it is paid in
 * advance; {@link org.creativehubs.finance.membership.BookingIncome} what day passes, desks and
 * rooms bring beyond the credits of memberships, and how well they are used. Both become lines of a
 * plan.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.membership;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
