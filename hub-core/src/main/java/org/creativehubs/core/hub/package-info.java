/**
 * Creative hubs: {@link org.creativehubs.core.hub.Hub} holds what a hub is and offers, its units in
 * {@link org.creativehubs.core.hub.UnitGroup}s and one by one as {@link
 * org.creativehubs.core.hub.SpaceUnit}s, services, opening hours, leases, tenancies, agreements
 * with what speaks for them, and figures with their sources.
 *
 * <p>Refused are ids that come twice and references to what the hub does not hold. A unit that is
 * let twice, or sums that do not add up, may be what a document says and are for a check to find.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.hub;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
