/**
 * What goes with what, other things being equal. {@link
 * org.creativehubs.metrics.regression.LeastSquares} fits a line to named columns of areas or of
 * areas over years, with classic, robust or clustered errors and fixed effects; {@link
 * org.creativehubs.metrics.regression.SpatialRegression} lets neighbours count, by a spatial lag or
 * a spatial error, and tests whether they do. Both answer with a {@link
 * org.creativehubs.metrics.regression.RegressionTable} in the usual order.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.regression;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
