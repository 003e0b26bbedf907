/**
 * Where the money of a project comes from. {@link org.creativehubs.finance.funding.FundingStack}
 * holds cost against sources, {@link org.creativehubs.finance.funding.EligibleCost} says which cost
 * counts, {@link org.creativehubs.finance.funding.MatchFunding} what must be found beside a grant,
 * and {@link org.creativehubs.finance.funding.FinanceGap} where finance is short. A quotient that
 * does not exist is a {@link org.creativehubs.core.explain.Quotient} with its reason.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.funding;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
