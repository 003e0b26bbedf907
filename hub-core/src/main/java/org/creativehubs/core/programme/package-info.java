/**
 * Programmes of support. A {@link org.creativehubs.core.programme.Programme} says whom it is for,
 * by {@link org.creativehubs.core.programme.EligibilityRule}s and ages, which {@link
 * org.creativehubs.core.programme.SupportKind}s it gives, what it cost and what came out.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.programme;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
