/**
 * Pages, pictures and workbooks of what the library finds.
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
