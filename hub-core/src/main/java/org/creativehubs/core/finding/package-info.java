/**
 * What a reader should know beside the figures: a {@link org.creativehubs.core.finding.Finding} is
 * no mistake of input, but something in the data that does not agree, is missing or stands open. It
 * has a stable {@link org.creativehubs.core.finding.FindingKind}, a sentence, and, where numbers
 * are compared, what was expected and what was found.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.finding;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
