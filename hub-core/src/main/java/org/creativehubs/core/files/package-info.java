/**
 * Files of tables as statistical offices and colleagues hand them out. A {@link
 * org.creativehubs.core.files.DataFile} is a file with the one description of what it is, its
 * {@link org.creativehubs.core.files.FileLayout}: separator, marks of numbers, encoding, rows to
 * pass over, several rows of headings, which columns name what, marks for what is not known ({@link
 * org.creativehubs.core.files.CellFlag}), columns of years, totals. {@link
 * org.creativehubs.core.files.Offices} has layouts by the name of the source. Every noun that can
 * be read has a method {@code read}, such as {@code EmploymentTable.read(file)}, which gives the
 * noun and a {@link org.creativehubs.core.files.ReadReport}, or refuses the file with all faults of
 * all rows and what to say to get past them ({@link
 * org.creativehubs.core.files.InvalidFileException}). A reader of another noun is a {@link
 * org.creativehubs.core.files.RowsReader}.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.files;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
