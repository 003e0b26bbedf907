/**
 * Where places are and what they look like: the shapes of a map ({@link
 * org.creativehubs.metrics.geometry.GeoShapes}, from GeoJSON or well-known text), which of them
 * touch and how long their common border is, their centres as {@link
 * org.creativehubs.metrics.geometry.SpatialPoint}s, and how far apart those are ({@link
 * org.creativehubs.metrics.geometry.DistanceMeasure}). {@code
 * org.creativehubs.metrics.spatial.SpatialWeights} makes neighbours of them.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.geometry;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
