/**
 * What do the indicators of hubs, clusters and programmes say, and how sure is it? {@link
 * org.creativehubs.metrics.kpi.IndicatorStatus} holds them against targets, {@link
 * org.creativehubs.metrics.kpi.IndicatorGrowth} says how much they grew, {@link
 * org.creativehubs.metrics.kpi.IndicatorAggregate} and {@link
 * org.creativehubs.metrics.kpi.Inclusion} put them together and take them apart without counting
 * anybody twice. Most answers are a {@link org.creativehubs.metrics.kpi.KpiSheet}, whose every cell
 * explains itself.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.kpi;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
