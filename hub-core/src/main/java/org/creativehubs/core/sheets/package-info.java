/**
 * The sheets that people hold, as CSV or xlsx: rent rolls, memberships, bank files, bills,
 * companies, grants, records of agreements, statements. {@link org.creativehubs.core.sheets.Sheets}
 * has a method for each, from a {@link org.creativehubs.core.sheets.SheetFile} to nouns.
 *
 * <p>A sheet is a row of headings, wherever it stands, with rows of cells below it. A column means
 * what its heading says by the words that the library knows, or what a {@link
 * org.creativehubs.core.sheets.SheetMapping} says it means; the rest is not read. Numbers and dates
 * are read as one named {@link org.creativehubs.core.sheets.SheetLocale} writes them, and never
 * guessed. A reading gives the noun made of all rows without a fault, and a {@link
 * org.creativehubs.core.sheets.SheetReport}: what the file was taken for and why, what each column
 * was read as, which rows were left out, what was assumed, and every fault of every row by its
 * cell.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.sheets;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
