/**
 * Is a project worth its public money? {@link org.creativehubs.finance.appraisal.PresentValue}
 * discounts with the rates of an edition of {@link org.creativehubs.finance.appraisal.GreenBook},
 * {@link org.creativehubs.finance.appraisal.OptimismBias} raises estimates, and {@link
 * org.creativehubs.finance.appraisal.BenefitCost} sets value against cost. Nothing is assumed by
 * itself: every rate comes in an {@link org.creativehubs.core.assumption.AssumptionSet}, named,
 * dated and sourced.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.appraisal;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
