/**
 * Where an industry sits. {@link org.creativehubs.metrics.location.LocationQuotient} compares the
 * share of an industry in each region with its share in a {@link
 * org.creativehubs.metrics.location.ReferenceArea}: the regions of the table together, or an area
 * with totals of its own. {@link org.creativehubs.metrics.location.LocationQuotients} are keyed by
 * the labels of the table, rank regions, and say of each quotient how it was calculated or why
 * there is none. {@link org.creativehubs.metrics.location.QuotientVariants} puts quotients on other
 * scales, {@link org.creativehubs.metrics.location.QuotientInterval} says how sure they are.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.location;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
