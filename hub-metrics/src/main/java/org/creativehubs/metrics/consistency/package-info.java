/**
 * Do the documents agree with themselves? {@link
 * org.creativehubs.metrics.consistency.ConsistencyCheck} takes any of the nouns and {@link
 * org.creativehubs.metrics.consistency.Claim}s between figures, holds totals against lines, plans
 * against strategies and values against one another under named {@link
 * org.creativehubs.metrics.consistency.Tolerances}, and answers with {@link
 * org.creativehubs.core.finding.Finding}s. It corrects nothing.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.consistency;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
