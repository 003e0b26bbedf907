/**
 * Who gets what came in. {@link org.creativehubs.finance.sharing.Waterfall} pays tiers in their
 * order, {@link org.creativehubs.finance.sharing.ProfitShare} splits the result of a year, and
 * {@link org.creativehubs.finance.sharing.FundAccounts} keeps restricted and unrestricted money
 * apart.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.sharing;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
