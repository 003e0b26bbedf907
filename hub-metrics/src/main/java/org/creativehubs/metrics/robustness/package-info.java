/**
 * By how much could an index move? {@link org.creativehubs.metrics.robustness.IndexRobustness}
 * finds an interval for any index of a table of counts: from the rounding of published counts, or
 * by drawing the counts again. Draws come from the seed of the caller, each from a stream of its
 * own, so that they are the same on any number of threads. {@link
 * org.creativehubs.metrics.robustness.UnknownBounds} says what an index is worth where counts of
 * the table are not known: by a named rule it declines, uses totals that are given, or is bounded
 * over all fillings of the table.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.robustness;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
