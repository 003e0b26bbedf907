/**
 * Is the promise kept, by how much, and how do we know? {@link
 * org.creativehubs.metrics.sla.SlaChecker} holds the obligations of an agreement against the
 * evidence, under readings the caller names, and {@link org.creativehubs.metrics.sla.SlaReport}
 * answers for each with state, attainment, margin, reason and what would settle it.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.sla;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
