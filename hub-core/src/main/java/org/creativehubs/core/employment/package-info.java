/**
 * Counts of jobs or businesses by place and activity. An {@link
 * org.creativehubs.core.employment.EmploymentTable} is a labelled region x industry table over one
 * array of numbers; labels keep the order in which they first appear, and what is computed from a
 * table is keyed by the same labels. Tables of parts are merged into the table of the whole, with
 * the same result in any order.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.employment;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
