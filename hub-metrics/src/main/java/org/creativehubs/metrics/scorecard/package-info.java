/**
 * How hubs compare. {@link org.creativehubs.metrics.scorecard.Scorecard} weighs indicators into one
 * score and says which weight makes the difference, {@link
 * org.creativehubs.metrics.scorecard.SideBySide} compares hubs by several figures, and {@link
 * org.creativehubs.metrics.scorecard.OperatorForms} shows how hubs that met given needs were run.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.scorecard;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
