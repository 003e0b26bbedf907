/**
 * How an industry is spread over regions. {@link
 * org.creativehubs.metrics.concentration.Concentration} applies a {@link
 * org.creativehubs.metrics.shares.ShareRule} to every industry of a table, {@link
 * org.creativehubs.metrics.concentration.LorenzCurve} gives the points of one industry's curve, and
 * {@link org.creativehubs.metrics.concentration.MultigroupSegregation} measures all industries at
 * once.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.concentration;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
