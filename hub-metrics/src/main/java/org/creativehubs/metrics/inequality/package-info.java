/**
 * How unequal values are. {@link org.creativehubs.metrics.inequality.Inequality} answers with one
 * number by a named {@link org.creativehubs.metrics.inequality.InequalityMeasure}, {@link
 * org.creativehubs.metrics.inequality.TheilDecomposition} splits Theil's measures into what lies
 * between groups and within them.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.inequality;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
