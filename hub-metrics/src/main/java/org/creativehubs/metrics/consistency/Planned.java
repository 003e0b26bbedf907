package org.creativehubs.metrics.consistency;

import java.util.List;
import org.creativehubs.core.strategy.EventPlan;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.strategy.Strategy;

/**
 * A strategy and the plans that are made for it.
 *
 * @param strategy the strategy
 * @param operations its operations plans
 * @param events its event plans
 */
record Planned(Strategy strategy, List<OperationsPlan> operations, List<EventPlan> events) {}
