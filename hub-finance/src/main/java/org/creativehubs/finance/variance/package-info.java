/**
 * What happened against what was planned: {@link org.creativehubs.finance.variance.BudgetVariance}
 * sets actual amounts, or the statements of a hub, beside the lines of a plan, and says what is
 * favourable and what is adverse.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.variance;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
