/**
 * Whether like sits beside like. {@link org.creativehubs.metrics.spatial.GlobalAutocorrelation}
 * answers for the map as a whole (Moran, Geary, Getis-Ord), {@link
 * org.creativehubs.metrics.spatial.LocalAutocorrelation} for each place, and {@link
 * org.creativehubs.metrics.spatial.SpatialGini} splits inequality into neighbours and others.
 * {@link org.creativehubs.metrics.spatial.SpatialWeights} say who is whose neighbour and how much
 * each weighs: by shapes of a map, points, a file or a list. Tests are analytic, or by permutations
 * from the caller's seed on the caller's executor: each stream belongs to a permutation or a place,
 * so that threads change no bit.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.spatial;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
