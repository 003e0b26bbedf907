/**
 * Figures, indicators and targets as documents give them. {@link
 * org.creativehubs.core.indicator.Figure} keeps a number with its qualifier, unit, date, population
 * and source; {@link org.creativehubs.core.indicator.Indicator} sets baseline, target and actual
 * side by side, with {@link org.creativehubs.core.indicator.Breakdown}s that overlap or do not;
 * {@link org.creativehubs.core.indicator.PolicyTarget} has a horizon, {@link
 * org.creativehubs.core.indicator.ImpactResult} says what was achieved, {@link
 * org.creativehubs.core.indicator.DatedEvent} when something happens.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.indicator;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
