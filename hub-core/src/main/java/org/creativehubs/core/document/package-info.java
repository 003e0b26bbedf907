/**
 * What a document says: a {@link org.creativehubs.core.document.DocumentFact} is one figure, date
 * or promise with the section it stands in, and a {@link
 * org.creativehubs.core.document.ClaimRelation} how the document says that it stands to others.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.document;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
