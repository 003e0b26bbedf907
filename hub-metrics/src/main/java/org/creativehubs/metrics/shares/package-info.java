/**
 * Indices of shares: how uneven the parts of a whole are, by themselves or against other shares. A
 * {@link org.creativehubs.metrics.shares.ShareRule} names the {@link
 * org.creativehubs.metrics.shares.ShareMeasure} and every convention that practice varies, and
 * applies it to a table by region (specialisation) or by industry (concentration). The topics
 * {@code specialisation}, {@code concentration} and {@code inequality} ask it their questions.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.shares;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
