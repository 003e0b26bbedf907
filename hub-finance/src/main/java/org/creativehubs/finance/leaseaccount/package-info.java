/**
 * Leases in the books of those who hold them. {@link
 * org.creativehubs.finance.leaseaccount.LesseeAccounting} keeps the liability and the right-of-use
 * asset under a named standard, {@link org.creativehubs.finance.leaseaccount.LesseeAccounts} goes
 * on after day one (reviews, modifications, another term, restoration, year ends, journals), {@link
 * org.creativehubs.finance.leaseaccount.StraightLineRent} spreads rent evenly over the term, and
 * {@link org.creativehubs.finance.leaseaccount.EffectiveNetRent} says what a rent is worth after
 * its incentives.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.leaseaccount;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
