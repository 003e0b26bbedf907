/**
 * What a document says against itself, without a hub: {@link
 * org.creativehubs.metrics.documents.DocumentAudit} takes {@link
 * org.creativehubs.core.document.DocumentFact}s, each with the section it stands in, and has {@link
 * org.creativehubs.metrics.consistency.ConsistencyCheck} hold them against one another.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.documents;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
