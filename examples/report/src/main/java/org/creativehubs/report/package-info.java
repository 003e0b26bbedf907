/**
 * Pages, pictures and workbooks of what the library finds.
 *
 * <p>{@link org.creativehubs.report.Page} is what somebody sends on: a verdict, a few figures, what
 * to ask for, what does not add up and what cannot be told; then pictures, tables with their
 * workings, assumptions and sources. Any answer of the library becomes a table of it by {@link
 * org.creativehubs.report.PageTable#allOf}. {@link org.creativehubs.report.HtmlPage} writes it as
 * one file for a browser and for print, {@link org.creativehubs.report.XlsxBook} as a workbook, in
 * the language and with the numbers of {@link org.creativehubs.report.ReportLanguage} and {@link
 * org.creativehubs.report.ReportLocale}. {@link org.creativehubs.report.Withheld} makes the page
 * that may be published. {@link org.creativehubs.report.RentRollPage} and {@link
 * org.creativehubs.report.PlacePage} make pages of a rent roll and of a place from a file.
 *
 * <p>A {@link org.creativehubs.report.Picture} is made from a result by one call and is SVG or PNG:
 *
 * <ul>
 *   <li>places: {@link org.creativehubs.report.RankedDots} of location quotients with intervals,
 *       {@link org.creativehubs.report.GrowthByConcentration}, {@link
 *       org.creativehubs.report.LorenzPicture}, {@link org.creativehubs.report.ShiftBars}, {@link
 *       org.creativehubs.report.NetworkPicture}, and {@link org.creativehubs.report.PlaceMap} of
 *       {@link org.creativehubs.report.GeoShapes};
 *   <li>leases: {@link org.creativehubs.report.RentBars} of a schedule, {@link
 *       org.creativehubs.report.ExpiryBars} of a rent roll, {@link
 *       org.creativehubs.report.LeaseTimeline} of a hub;
 *   <li>money and promises: {@link org.creativehubs.report.CashLine}, {@link
 *       org.creativehubs.report.CashFan}, {@link org.creativehubs.report.MoneyMix} and {@link
 *       org.creativehubs.report.PromiseBars}.
 * </ul>
 *
 * A picture draws the numbers of its result and no others; what is undefined is said in words, with
 * the reason. Kinds differ by shape, hatching and words, never by colour alone. Where a machine
 * cannot draw, {@link org.creativehubs.report.CannotDrawException} says what is missing.
 */
@NullMarked
@HubStyle
package org.creativehubs.report;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
