/**
 * Pictures of results: a {@link org.creativehubs.report.picture.Picture} is made from a result by
 * one call and is SVG or PNG.
 *
 * <ul>
 *   <li>places: {@link org.creativehubs.report.picture.RankedDots} of location quotients with
 *       intervals, {@link org.creativehubs.report.picture.GrowthByConcentration}, {@link
 *       org.creativehubs.report.picture.LorenzPicture}, {@link
 *       org.creativehubs.report.picture.ShiftBars}, {@link
 *       org.creativehubs.report.picture.NetworkPicture}, and {@link
 *       org.creativehubs.report.picture.PlaceMap} of {@link
 *       org.creativehubs.metrics.geometry.GeoShapes};
 *   <li>leases: {@link org.creativehubs.report.picture.RentBars} of a schedule, {@link
 *       org.creativehubs.report.picture.ExpiryBars} of a rent roll, {@link
 *       org.creativehubs.report.picture.LeaseTimeline} of a hub;
 *   <li>money and promises: {@link org.creativehubs.report.picture.CashLine}, {@link
 *       org.creativehubs.report.picture.CashFan}, {@link org.creativehubs.report.picture.MoneyMix}
 *       and {@link org.creativehubs.report.picture.PromiseBars}.
 * </ul>
 *
 * <p>A picture draws the numbers of its result and no others; what is undefined is said in words,
 * with the reason. Kinds differ by shape, hatching and words, never by colour alone. Where a
 * machine cannot draw, {@link org.creativehubs.report.picture.CannotDrawException} says what is
 * missing.
 */
@NullMarked
@HubStyle
package org.creativehubs.report.picture;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
