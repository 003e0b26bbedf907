/**
 * Counts of jobs or businesses by place and activity. An {@link
 * org.creativehubs.core.employment.EmploymentTable} is a labelled region x industry table over one
 * array of numbers; labels keep the order in which they first appear, and what is computed from a
 * table is keyed by the same labels. A cell may be unknown, with the flag of its source ({@link
 * org.creativehubs.core.employment.TableCell}, {@link org.creativehubs.core.files.CellFlag}): it is
 * never zero, and {@link org.creativehubs.core.employment.UnknownCells} says which it is and which
 * totals are given. Tables of parts are merged into the table of the whole, with the same result in
 * any order. {@link org.creativehubs.core.employment.EmploymentTable#read} reads tables and {@link
 * org.creativehubs.core.employment.EmploymentPanel#read} panels of several years from files, {@link
 * org.creativehubs.core.employment.EmploymentSums} adds up rows of which several belong to one
 * cell, {@link org.creativehubs.core.employment.RegionalEconomy} adds plants, areas and
 * populations, and {@link org.creativehubs.core.employment.Plants} are single places of work.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.employment;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
