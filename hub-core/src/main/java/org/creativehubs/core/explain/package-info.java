/**
 * How a number explains itself. An {@link org.creativehubs.core.explain.Explanation} is a list of
 * {@link org.creativehubs.core.explain.Step}s, each with its label, the expression with its
 * numbers, its {@link org.creativehubs.core.explain.Answer} and the {@link
 * org.creativehubs.core.explain.Source} of the rule; the last step is the answer. An answer that
 * does not exist is {@link org.creativehubs.core.explain.Undefined} with its reason. Results that
 * are tables are {@link org.creativehubs.core.explain.Tabular}: their {@link
 * org.creativehubs.core.explain.Table} prints aligned and writes CSV for a spreadsheet.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.explain;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
