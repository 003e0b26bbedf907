/**
 * The door for JSON. {@link org.creativehubs.core.json.HubJson} reads and writes every value type
 * strictly, with whichever line of Jackson is present, and lets out one exception, {@link
 * org.creativehubs.core.json.InvalidJsonException}. Those who bring their own mapper can start from
 * the strict ones of {@link org.creativehubs.core.json.StrictJackson2} and {@link
 * org.creativehubs.core.json.StrictJackson3}. {@link org.creativehubs.core.json.JsonStat} makes
 * files of data sets of JSON-stat. {@link org.creativehubs.core.json.JsonCursor} walks through
 * documents of others, however long. No noun and no calculator stands on this package; the
 * standards of others that are JSON do.
 */
@NullMarked
package org.creativehubs.core.json;

import org.jspecify.annotations.NullMarked;
