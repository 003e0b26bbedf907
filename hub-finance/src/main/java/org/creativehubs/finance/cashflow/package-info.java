/**
 * Money over time. {@link org.creativehubs.finance.cashflow.NetPresentValue} and {@link
 * org.creativehubs.finance.cashflow.InternalRate} are for flows one period apart, {@link
 * org.creativehubs.finance.cashflow.DatedNetPresentValue} and {@link
 * org.creativehubs.finance.cashflow.DatedInternalRate} for flows on days; {@link
 * org.creativehubs.finance.cashflow.ModifiedInternalRate}, {@link
 * org.creativehubs.finance.cashflow.PaybackPeriod} and {@link
 * org.creativehubs.finance.cashflow.EquivalentAnnualValue} judge a project in other ways; {@link
 * org.creativehubs.finance.cashflow.RateConversion} and {@link
 * org.creativehubs.finance.cashflow.CompoundGrowth} turn rates into one another. Money received is
 * positive and money paid is negative. Rates are decimal fractions for a period. Where there is no
 * rate, or there are several, the result says so and why.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.cashflow;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
