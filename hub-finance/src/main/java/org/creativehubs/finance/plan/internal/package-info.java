/**
 * How a plan is run, month by month, in minor units: shared by {@code finance.viability} and {@code
 * finance.risk}. Not exported.
 */
@NullMarked
package org.creativehubs.finance.plan.internal;

import org.jspecify.annotations.NullMarked;
