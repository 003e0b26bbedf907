/**
 * Creative hubs: {@link org.creativehubs.core.hub.Hub} holds what a hub is and offers, the groups
 * of its units, its tenancies, its agreements with what speaks for them, and figures with their
 * sources.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.hub;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
