/**
 * Does a cluster initiative do what it set out to do? {@link
 * org.creativehubs.metrics.strategy.PlanTracking} says what is due and which pillars are served,
 * {@link org.creativehubs.metrics.strategy.AmbitionTotal} adds up what a strategy wants to raise,
 * {@link org.creativehubs.metrics.strategy.ChecklistAssessment} counts what is rated and what lacks
 * evidence, {@link org.creativehubs.metrics.strategy.InitiativeFunding} shows who pays. {@link
 * org.creativehubs.metrics.strategy.StrategyTracking} follows the actions of a strategy by owner,
 * date, money and outputs, and {@link org.creativehubs.metrics.strategy.ClusterReadiness} tells
 * what a cluster has in place list by list, what is next and what has changed.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.strategy;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
