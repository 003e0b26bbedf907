/**
 * Periods and dates as leases, budgets and reports give them. {@link
 * org.creativehubs.core.time.DateRange} is a period that includes its start and excludes its end,
 * {@link org.creativehubs.core.time.FinancialYear} a year of accounts such as {@code 2024/25}, and
 * {@link org.creativehubs.core.time.PartialDate} a date of which perhaps only the month or the year
 * is known. {@link org.creativehubs.core.time.DayCount} turns days into a part of a year, {@link
 * org.creativehubs.core.time.CalendarMonths} counts months, and {@link
 * org.creativehubs.core.time.PeriodicSchedule} cuts a term into periods. Nothing here reads a
 * clock, a zone or a locale.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.time;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
