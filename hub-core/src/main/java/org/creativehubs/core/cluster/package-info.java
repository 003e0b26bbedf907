/**
 * Creative clusters as studies report them: a {@link org.creativehubs.core.cluster.Cluster} is the
 * economic fact, a place with many creative businesses, and not the organisation that may look
 * after it. A {@link org.creativehubs.core.cluster.ClusterGroup} holds those of one study and makes
 * of them the table that measures of concentration are computed from; its {@link
 * org.creativehubs.core.cluster.NetworkTie}s say how its places hang together.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.cluster;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
