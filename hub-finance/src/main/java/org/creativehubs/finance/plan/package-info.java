/**
 * What a hub plans to earn and to pay. An {@link org.creativehubs.finance.plan.OperatingModel}
 * holds its units, its other lines, its loans and what is changed about them; {@code
 * finance.viability} runs it, and {@code finance.risk} asks what could go wrong. Months are counted
 * from 1.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.plan;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
