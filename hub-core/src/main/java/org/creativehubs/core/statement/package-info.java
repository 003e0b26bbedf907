/**
 * Revenue and expenditure by category: a {@link org.creativehubs.core.statement.Statement} over any
 * period has {@link org.creativehubs.core.statement.StatementLine}s with amounts or shares, the
 * total as it is published, the {@link org.creativehubs.core.statement.FlatRateRule}s by which some
 * lines are set, and what words say of them in {@link org.creativehubs.core.statement.LineClaim}s.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.statement;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
