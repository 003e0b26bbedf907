/**
 * Creative hubs: {@link org.creativehubs.core.hub.Hub} holds what a hub is and offers, its {@link
 * org.creativehubs.core.hub.Space}s one by one and in {@link org.creativehubs.core.hub.UnitGroup}s,
 * who has them by which letting, services, opening hours, head leases, agreements with what speaks
 * for them, and figures with their sources.
 *
 * <p>Refused are ids that come twice, references to what the hub does not hold, and a space that
 * two lettings have on one day by their terms. What a document says less exactly, and sums that do
 * not add up, are for a check to find.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.hub;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
