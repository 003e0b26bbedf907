/**
 * What grew, why, and whether others catch up. {@link org.creativehubs.metrics.growth.ShiftShare}
 * takes the growth of a region apart, {@link org.creativehubs.metrics.growth.PortfolioMatrix} sets
 * growth against specialisation, {@link org.creativehubs.metrics.growth.BetaConvergence} and {@link
 * org.creativehubs.metrics.growth.SigmaConvergence} ask whether regions come closer, {@link
 * org.creativehubs.metrics.growth.BusinessDemography} and {@link
 * org.creativehubs.metrics.growth.BusinessSurvival} count births, deaths and survivors, and {@link
 * org.creativehubs.metrics.growth.AnnualisedGrowth} brings growth over several years to one.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.growth;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
