/**
 * The library beside programs that keep data in columns: {@link
 * org.creativehubs.examples.columns.ParquetFiles} and {@link
 * org.creativehubs.examples.columns.ArrowFiles} write results and read what others wrote, as a
 * {@link org.creativehubs.examples.columns.ColumnTable}, of which counts can be made.
 */
@NullMarked
package org.creativehubs.examples.columns;

import org.jspecify.annotations.NullMarked;
