/**
 * How creative work is, and how many do it: {@link
 * org.creativehubs.metrics.creativework.CreativeIntensity} by industry, {@link
 * org.creativehubs.metrics.creativework.CreativeTrident} inside and outside the creative
 * industries.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.creativework;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
