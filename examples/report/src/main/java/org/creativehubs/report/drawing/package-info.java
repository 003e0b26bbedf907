/**
 * How pictures are drawn, for this module alone.
 *
 * <p>A {@link org.creativehubs.report.drawing.Canvas} draws a {@link
 * org.creativehubs.report.drawing.Content} with a {@link org.creativehubs.report.drawing.Pen} on
 * SVG or on pixels. A {@link org.creativehubs.report.drawing.Chart} is a plot of JFreeChart without
 * its words, on two {@link org.creativehubs.report.drawing.Axis axes}; {@link
 * org.creativehubs.report.drawing.RowChart} and {@link org.creativehubs.report.drawing.Spots} are
 * the two forms that several pictures share. Words are laid out by {@link
 * org.creativehubs.report.drawing.Letters}, and kept off each other by {@link
 * org.creativehubs.report.drawing.LabelRoom}.
 */
@NullMarked
package org.creativehubs.report.drawing;

import org.jspecify.annotations.NullMarked;
