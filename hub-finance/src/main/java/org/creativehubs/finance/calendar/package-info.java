/**
 * The days that count in a hub: {@link org.creativehubs.finance.calendar.HubCalendar} lists when
 * leases end and can be broken, by when notice is due, what rents change or are reviewed, when
 * grants, agreements and loans end, and what plans name, and makes a calendar of it that other
 * programs read.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.calendar;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
