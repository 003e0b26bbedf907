/**
 * Who gets what came in. {@link org.creativehubs.finance.sharing.Waterfall} pays tiers in their
 * order, {@link org.creativehubs.finance.sharing.ProfitShare} splits the result of a year, and
 * {@link org.creativehubs.finance.sharing.FundAccounts} keeps restricted and unrestricted money
 * apart. The first two take a hub: its statements, the share of a head lease and a promised share
 * of income.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.sharing;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
