/**
 * Which industries cluster, and with whom. {@link
 * org.creativehubs.metrics.agglomeration.PlantConcentration} compares where the plants of an
 * industry are with chance, {@link org.creativehubs.metrics.agglomeration.Colocation} and {@link
 * org.creativehubs.metrics.agglomeration.Coagglomeration} show which industries sit together, and
 * {@link org.creativehubs.metrics.agglomeration.LitzenbergerSternberg} ranks places by density and
 * plants. {@link org.creativehubs.metrics.agglomeration.Ripley}, {@link
 * org.creativehubs.metrics.agglomeration.DurantonOverman} and {@link
 * org.creativehubs.metrics.agglomeration.MarconPuech} need no regions: they go by the distances
 * between plants, and answer with a {@link org.creativehubs.metrics.agglomeration.DistanceCurve}.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.agglomeration;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
