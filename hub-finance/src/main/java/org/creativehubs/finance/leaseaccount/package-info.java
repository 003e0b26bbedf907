/**
 * Leases in the books of those who hold them. {@link
 * org.creativehubs.finance.leaseaccount.LesseeAccounting} keeps the liability and the right-of-use
 * asset under a named standard, {@link org.creativehubs.finance.leaseaccount.LesseeAccounts} goes
 * on after day one (reviews, modifications, another term, restoration, year ends, journals).
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.leaseaccount;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
