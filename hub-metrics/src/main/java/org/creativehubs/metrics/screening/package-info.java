/**
 * Which places are clusters, and of what kind. {@link
 * org.creativehubs.metrics.screening.ClusterScreen} labels places by size, quotient and growth and
 * says why; {@link org.creativehubs.metrics.screening.ClusterStars} and {@link
 * org.creativehubs.metrics.screening.ClusterQuadrants} grade each industry of each place.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.screening;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
