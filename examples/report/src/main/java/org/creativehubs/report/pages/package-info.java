/**
 * Pages from files that people hold: {@link org.creativehubs.report.pages.RentRollPage} of a rent
 * roll, {@link org.creativehubs.report.pages.AgreementPage} of an agreement and a quarter's
 * records, {@link org.creativehubs.report.pages.PlacePage} of a place and its counts.
 */
@NullMarked
@HubStyle
package org.creativehubs.report.pages;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
