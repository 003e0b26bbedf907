/**
 * Whether people can afford a space, and who pays for it if not. {@link
 * org.creativehubs.finance.affordability.LeaseAffordability} holds a tenancy against the limits of
 * an {@link org.creativehubs.finance.affordability.AffordabilityPolicy}: rent as a share of market
 * rent, a ceiling for an area with all charges, cost as a share of income or turnover. What is not
 * known stays not known, with what would have to be known or to hold. {@link
 * org.creativehubs.finance.affordability.BlendedRent} finds what all tenants of a hub pay together
 * and how much rent is forgone, {@link org.creativehubs.finance.affordability.CrossSubsidy} who
 * pays for whom.
 *
 * <p>{@link org.creativehubs.finance.affordability.AffordabilityPresets} holds published policies
 * by date, none of them a default. {@link org.creativehubs.finance.affordability.AbilityToPay}
 * reads a survey as a demand curve. {@link org.creativehubs.finance.affordability.RentSolver} and
 * {@link org.creativehubs.finance.affordability.LargestDiscount} go backwards, from break-even or a
 * limit to studios, rents and discounts; {@link org.creativehubs.finance.affordability.RentSubsidy}
 * values rents below market and holds them against that limit.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.affordability;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
