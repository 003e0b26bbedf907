/**
 * What public money buys. {@link org.creativehubs.finance.publicvalue.PresentValue} discounts with
 * the rates of an edition of {@link org.creativehubs.finance.publicvalue.GreenBook}; {@link
 * org.creativehubs.finance.publicvalue.OptimismBias} raises estimates; {@link
 * org.creativehubs.finance.publicvalue.AdditionalImpact} and {@link
 * org.creativehubs.finance.publicvalue.NetAdditionality} find what would not have happened anyway;
 * {@link org.creativehubs.finance.publicvalue.BenefitCost}, {@link
 * org.creativehubs.finance.publicvalue.SocialReturn}, {@link
 * org.creativehubs.finance.publicvalue.LocalMultiplier}, {@link
 * org.creativehubs.finance.publicvalue.ReturnPerUnit} and {@link
 * org.creativehubs.finance.publicvalue.CatalyticRatio} set value against cost; {@link
 * org.creativehubs.finance.publicvalue.JobMeasures}, {@link
 * org.creativehubs.finance.publicvalue.EmploymentCapacity} and {@link
 * org.creativehubs.finance.publicvalue.UnitCosts} look at jobs and results.
 *
 * <p>Nothing is assumed by itself: every rate comes in an {@link
 * org.creativehubs.finance.publicvalue.AssumptionSet}, named, dated and sourced, and no ratio is
 * printed without it.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.publicvalue;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
