/**
 * What a hub gives back. {@link org.creativehubs.finance.socialvalue.SocialReturn} weighs outcomes
 * against what they cost, {@link org.creativehubs.finance.socialvalue.LocalMultiplier} follows
 * spending through local hands, and {@link org.creativehubs.finance.socialvalue.ReturnPerUnit} says
 * what each unit of money brought.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.socialvalue;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
