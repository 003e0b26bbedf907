/**
 * What the library can answer. Every calculator has one {@link
 * org.creativehubs.core.catalog.CatalogEntry}; {@link org.creativehubs.core.catalog.Catalog#load()}
 * finds them all, whatever modules are present, and {@link
 * org.creativehubs.core.catalog.LibraryVersion} says of which version they are. Knows nothing of
 * JSON: {@code HubJson} answers entries with JSON in and out.
 */
@NullMarked
package org.creativehubs.core.catalog;

import org.jspecify.annotations.NullMarked;
