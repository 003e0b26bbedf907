/**
 * How much a call may take: what a calculator refuses before it starts ({@link
 * org.creativehubs.core.budget.Cap}), and what a caller allows ({@link
 * org.creativehubs.core.budget.Budget}).
 */
@NullMarked
package org.creativehubs.core.budget;

import org.jspecify.annotations.NullMarked;
