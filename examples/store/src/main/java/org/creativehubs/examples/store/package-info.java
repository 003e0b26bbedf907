/**
 * Hubs and records in a database, to be copied: {@link org.creativehubs.examples.store.HubStore}.
 */
@NullMarked
package org.creativehubs.examples.store;

import org.jspecify.annotations.NullMarked;
