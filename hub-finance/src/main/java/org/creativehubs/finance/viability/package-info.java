/**
 * Whether a hub can carry itself. {@link org.creativehubs.finance.viability.BreakEvenOccupancy}
 * says how much of a building must be let; an {@link org.creativehubs.finance.plan.OperatingModel}
 * holds what a hub plans to earn and to pay, and {@link
 * org.creativehubs.finance.viability.Viability} runs it month by month into a {@link
 * org.creativehubs.finance.viability.HubOutlook}; {@link
 * org.creativehubs.finance.viability.HubProjection} does so from the leases of a hub. Months are
 * counted from 1. Every line of every month is rounded half up to the minor unit, and cash is the
 * sum of those rounded lines. Where lines are paid in other months than they count, a {@link
 * org.creativehubs.finance.viability.Balance} says what is owed between. Money in is positive and
 * money out negative.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.viability;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
