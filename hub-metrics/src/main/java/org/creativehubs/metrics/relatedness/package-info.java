/**
 * What sits together, and what that says about places. All of it starts from which industries are
 * present in which regions, a quotient of 1 or more decided on the counts. {@link
 * org.creativehubs.metrics.relatedness.Relatedness} compares industries or regions with one
 * another, {@link org.creativehubs.metrics.relatedness.RelatednessDensity} says how near a region
 * is to an industry, {@link org.creativehubs.metrics.relatedness.Complexity} and {@link
 * org.creativehubs.metrics.relatedness.ComplexityOutlook} rank both sides by one another, and
 * {@link org.creativehubs.metrics.relatedness.IncomeContent} by the income that goes with them.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.relatedness;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
