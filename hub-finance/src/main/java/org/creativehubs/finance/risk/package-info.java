/**
 * What could happen to a hub's plan. {@link org.creativehubs.finance.risk.Scenarios} sets named
 * changes beside it, {@link org.creativehubs.finance.risk.Sensitivities} finds the line that moves
 * cash most, {@link org.creativehubs.finance.risk.GoalSeek} the rent, occupancy, grant or number of
 * studios that reaches a target, {@link org.creativehubs.finance.risk.MonteCarlo} draws what is not
 * certain and counts how often cash runs out, and {@link
 * org.creativehubs.finance.risk.CovenantOutlook} tests the covenants of loans on the plan's own
 * months.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.risk;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
