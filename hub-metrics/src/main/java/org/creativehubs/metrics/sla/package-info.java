/**
 * Is the promise kept, by how much, and how do we know? {@link
 * org.creativehubs.metrics.sla.SlaChecker} holds the obligations of an agreement against the
 * evidence, under readings the caller names, and {@link org.creativehubs.metrics.sla.SlaReport}
 * answers for each with state, attainment, margin, reason and what would settle it. {@link
 * org.creativehubs.metrics.sla.RunRate} looks ahead, {@link
 * org.creativehubs.metrics.sla.SlaPortfolio} sums up many agreements, {@link
 * org.creativehubs.metrics.sla.VerdictChanges} compares two days.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.sla;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
