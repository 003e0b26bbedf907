/**
 * Money to the penny. {@link org.creativehubs.core.money.Money} is an exact amount at the scale of
 * its currency; whatever rounds takes a rounding mode, and {@code allocate} splits an amount so
 * that the parts add up to it. This package stands on {@code value} and {@code quantity}.
 */
@NullMarked
package org.creativehubs.core.money;

import org.jspecify.annotations.NullMarked;
