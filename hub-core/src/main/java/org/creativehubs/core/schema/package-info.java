/**
 * What JSON of this library looks like, for tools of others: {@link
 * org.creativehubs.core.schema.HubSchema} gives the schema of a type, {@link
 * org.creativehubs.core.schema.HubOpenApi} describes the service that answers a catalogue.
 */
@NullMarked
package org.creativehubs.core.schema;

import org.jspecify.annotations.NullMarked;
