/**
 * What a figure rests on that nobody measured: an {@link
 * org.creativehubs.core.assumption.AssumptionSet} holds named values with their {@link
 * org.creativehubs.core.assumption.Provenance}, so that no ratio is printed without them.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.assumption;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
