/**
 * Figures as documents give them: {@link org.creativehubs.core.indicator.Figure} keeps a number
 * with its qualifier, unit, date, population and source.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.indicator;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
