/**
 * Where one place stands among others: {@link org.creativehubs.metrics.ranking.PeerRanking} gives
 * rank, percentile and distance to its peers.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.ranking;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
