/**
 * How pictures are drawn, for this module alone.
 *
 * <p>A {@link org.creativehubs.report.picture.internal.Canvas} draws a {@link
 * org.creativehubs.report.picture.internal.Content} with a {@link
 * org.creativehubs.report.picture.internal.Pen} on SVG or on pixels. A {@link
 * org.creativehubs.report.picture.internal.Chart} is a plot of JFreeChart without its words, on two
 * {@link org.creativehubs.report.picture.internal.Axis axes}; {@link
 * org.creativehubs.report.picture.internal.RowChart} and {@link
 * org.creativehubs.report.picture.internal.Spots} are the two forms that several pictures share.
 * Words are laid out by {@link org.creativehubs.report.picture.internal.Letters}, and kept off each
 * other by {@link org.creativehubs.report.picture.internal.LabelRoom}.
 */
@NullMarked
package org.creativehubs.report.picture.internal;

import org.jspecify.annotations.NullMarked;
