/**
 * Whether a hub that is still to be opened can carry itself. {@link
 * org.creativehubs.finance.feasibility.HubFeasibility} holds what a survey says of the need for
 * space, and of what can be paid for it, against what sites cost.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.feasibility;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
