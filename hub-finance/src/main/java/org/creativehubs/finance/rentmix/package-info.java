/**
 * Which rents carry a hub together. {@link org.creativehubs.finance.rentmix.BlendedRent} finds what
 * all tenants pay together and how much rent is forgone, {@link
 * org.creativehubs.finance.rentmix.CrossSubsidy} who pays for whom, {@link
 * org.creativehubs.finance.rentmix.RentSolver} the studios, rents or discount that break even,
 * {@link org.creativehubs.finance.rentmix.AbilityToPay} reads a survey as a demand curve, and
 * {@link org.creativehubs.finance.rentmix.RentPolicy} asks all of them of the tiers of one policy.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.rentmix;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
