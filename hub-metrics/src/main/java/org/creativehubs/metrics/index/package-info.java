/**
 * The shape in which indices are answered, whatever they measure. An {@link
 * org.creativehubs.metrics.index.IndexResult} has one {@link
 * org.creativehubs.metrics.index.IndexValue} for each label, an {@link
 * org.creativehubs.metrics.index.IndexMatrix} one for each row and column; both say the formula,
 * the conventions and the source, rank or explain what is asked for, and say why a value is
 * missing. {@link org.creativehubs.metrics.index.Observations} are what indices of a single
 * variable take.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.index;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
