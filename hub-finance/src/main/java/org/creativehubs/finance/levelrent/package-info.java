/**
 * A rent that is not the same throughout, as one that is: {@link
 * org.creativehubs.finance.levelrent.StraightLineRent} spreads it evenly over the term, and {@link
 * org.creativehubs.finance.levelrent.EffectiveNetRent} says what it is worth a year after its
 * incentives.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.levelrent;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
