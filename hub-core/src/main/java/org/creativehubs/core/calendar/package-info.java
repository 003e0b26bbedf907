/**
 * Days and spans of whole days as calendar programs read and write them (iCalendar, RFC 5545):
 * {@link org.creativehubs.core.calendar.CalendarFile} to and from text, with the properties of
 * others kept as they are.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.calendar;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
