/**
 * What a definition of clusters is made of: {@link
 * org.creativehubs.metrics.grouping.IndustrySimilarity} finds industries of the same regions, and
 * {@link org.creativehubs.metrics.grouping.IndustryGrouping} joins them into groups.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.grouping;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
