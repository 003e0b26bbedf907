/**
 * How do members, hubs or places hang together? {@link
 * org.creativehubs.metrics.network.NetworkAnalysis} reads ties as a graph and finds density, parts,
 * bridges and the strongest ties; {@link org.creativehubs.metrics.network.NetworkPositions} says
 * who can broker, who is near to all and who stands in the core; {@link
 * org.creativehubs.metrics.network.NetworkGroups} finds groups, or says how far members keep to
 * those given; {@link org.creativehubs.metrics.network.NetworkChange} sets two networks of the same
 * members side by side.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.network;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
