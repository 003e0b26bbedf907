/**
 * How a number explains itself. An {@link org.creativehubs.core.explain.Explanation} is a list of
 * {@link org.creativehubs.core.explain.Step}s, each with its label, the expression with its
 * numbers, its {@link org.creativehubs.core.explain.Answer} and the {@link
 * org.creativehubs.core.explain.Source} of the rule; the last step is the answer. An answer that
 * does not exist is {@link org.creativehubs.core.explain.Undefined} with its reason. Results that
 * are tables are {@link org.creativehubs.core.explain.Tabular}: their {@link
 * org.creativehubs.core.explain.Table} prints aligned and writes CSV for a spreadsheet.
 *
 * <p>A result that explains every cell is an {@link org.creativehubs.core.explain.ExplainedTable}:
 * it names its {@link org.creativehubs.core.explain.Column}s, each with its kind and the way its
 * cells are explained, puts them on a {@link org.creativehubs.core.explain.Grid}, and with its rows
 * they are a {@link org.creativehubs.core.explain.Sheet}. {@link
 * org.creativehubs.core.explain.Tables} makes a table of any explained answer.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.explain;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
