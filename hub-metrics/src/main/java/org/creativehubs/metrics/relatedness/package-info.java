/**
 * What sits together, and what that says about places. All of it starts from which industries are
 * present in which regions, a quotient of 1 or more decided on the counts. {@link
 * org.creativehubs.metrics.relatedness.Relatedness} compares industries or regions with one
 * another, {@link org.creativehubs.metrics.relatedness.RelatednessDensity} says how near a region
 * is to an industry, {@link org.creativehubs.metrics.relatedness.Complexity} and {@link
 * org.creativehubs.metrics.relatedness.ComplexityOutlook} rank both sides by one another, {@link
 * org.creativehubs.metrics.relatedness.ComplexityOverYears} does so for every year of a panel with
 * signs that agree, and {@link org.creativehubs.metrics.relatedness.IncomeContent} ranks by the
 * income that goes with them.
 *
 * <p>An eigenvector has no sign of its own. What decides it is named, how clearly it does is given
 * in the result and in every explanation, and below a least strength the index is declined: anchor
 * it at a region or an industry then, or let it fall with ubiquity.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.relatedness;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
