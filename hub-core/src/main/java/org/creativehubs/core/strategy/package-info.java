/**
 * What people set out to do. A {@link org.creativehubs.core.strategy.Strategy} has pillars and
 * {@link org.creativehubs.core.strategy.Action}s with {@link
 * org.creativehubs.core.strategy.PlannedAmount}s whose upper ends may be open, which {@link
 * org.creativehubs.core.strategy.ListedActions} may number otherwise; an {@link
 * org.creativehubs.core.strategy.OperationsPlan} and an {@link
 * org.creativehubs.core.strategy.EventPlan} say what will happen when. Whether a plan keeps to its
 * strategy is for a check to find; these types keep what was written.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.strategy;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
