/**
 * What can be promised, and what must be recorded to prove it? {@link
 * org.creativehubs.metrics.agreement.AgreementDesign} holds the aims of a council against what a
 * hub can do.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.agreement;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
