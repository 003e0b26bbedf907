/**
 * What hubs come to, one by one, side by side and as those of a city. {@link
 * org.creativehubs.metrics.evaluation.HubEvaluation} holds a hub against the success measures,
 * results and principles of the British Council's guide, {@link
 * org.creativehubs.metrics.evaluation.HubComparison} sets the models of several hubs side by side
 * and says what must not be compared, and {@link org.creativehubs.metrics.evaluation.HubPortfolio}
 * shows which districts and sectors the hubs of a city reach.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.evaluation;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
