/**
 * When a lease ends and what follows. {@link org.creativehubs.finance.leaseend.BreakClause} finds
 * the days on which a lease can be broken and the notice each needs; {@link
 * org.creativehubs.finance.leaseend.LeaseRenewals} follows rights to renew and holding over.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.leaseend;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
