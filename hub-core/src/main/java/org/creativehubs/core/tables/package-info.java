/**
 * Tables to work on: {@link org.creativehubs.core.tables.TableWork} sorts, filters, joins, pivots
 * and summarises any {@link org.creativehubs.core.explain.Table}, puts tables of several periods
 * below one another, and writes JSON Lines; {@link org.creativehubs.core.tables.VegaLite} writes it
 * as a picture that other programs draw.
 */
@NullMarked
package org.creativehubs.core.tables;

import org.jspecify.annotations.NullMarked;
