/**
 * Which places are clusters, and of what kind. {@link
 * org.creativehubs.metrics.screening.ClusterScreen} labels places by size, quotient and growth and
 * says why; {@link org.creativehubs.metrics.screening.ClusterStars} and {@link
 * org.creativehubs.metrics.screening.ClusterQuadrants} grade each industry of each place. What a
 * definition of clusters is made of comes from {@link
 * org.creativehubs.metrics.screening.IndustrySimilarity} and {@link
 * org.creativehubs.metrics.screening.IndustryGrouping}. {@link
 * org.creativehubs.metrics.screening.CreativeIntensity} and {@link
 * org.creativehubs.metrics.screening.CreativeTrident} count creative workers, and {@link
 * org.creativehubs.metrics.screening.PeerRanking} ranks one place among others.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.screening;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
