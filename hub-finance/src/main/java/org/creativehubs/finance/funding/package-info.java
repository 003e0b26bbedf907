/**
 * Where a hub's money comes from, on what terms, and what must go back. {@link
 * org.creativehubs.finance.funding.FundingStack}, {@link
 * org.creativehubs.finance.funding.EligibleCost} and {@link
 * org.creativehubs.finance.funding.MatchFunding} plan a project; {@link
 * org.creativehubs.finance.funding.GrantDrawdown} and {@link
 * org.creativehubs.finance.funding.GrantClawback} follow a grant; {@link
 * org.creativehubs.finance.funding.Waterfall} and {@link
 * org.creativehubs.finance.funding.ProfitShare} share out what came in; {@link
 * org.creativehubs.finance.funding.FundAccounts}, {@link
 * org.creativehubs.finance.funding.FreeReserves}, {@link
 * org.creativehubs.finance.funding.IncomeDiversity}, {@link
 * org.creativehubs.finance.funding.SelfSufficiency} and {@link
 * org.creativehubs.finance.funding.Covenants} say how solid a hub is; {@link
 * org.creativehubs.finance.funding.SchemeLimits}, {@link
 * org.creativehubs.finance.funding.MinimalAssistance}, {@link
 * org.creativehubs.finance.funding.FinanceGap} and {@link
 * org.creativehubs.finance.funding.LocalProcurement} hold it against limits and targets. A quotient
 * that does not exist is a {@link org.creativehubs.finance.funding.Quotient} with its reason.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.funding;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
