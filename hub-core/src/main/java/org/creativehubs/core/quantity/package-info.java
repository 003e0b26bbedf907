/**
 * Numbers as they are, without rounding. {@link org.creativehubs.core.quantity.Ratio} is an exact
 * rational number, {@link org.creativehubs.core.quantity.Area} a floor area in the unit somebody
 * wrote it in, and {@link org.creativehubs.core.quantity.QualifiedNumber} a number as reports give
 * it ("over 450", "nearly 30"), which knows what it proves about a target. This package stands on
 * {@code value} alone.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.quantity;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
