/**
 * What a region is specialised in, and how varied its mix of industries is. {@link
 * org.creativehubs.metrics.specialisation.Specialisation} applies a {@link
 * org.creativehubs.metrics.shares.ShareRule} to every region of a table.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.specialisation;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
