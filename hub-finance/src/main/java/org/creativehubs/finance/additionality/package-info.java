/**
 * What happens because of us that would not have happened anyway. {@link
 * org.creativehubs.finance.additionality.NetAdditionality} takes one gross figure through leakage,
 * displacement and substitution, {@link org.creativehubs.finance.additionality.AdditionalImpact}
 * deducts a reference case, and {@link org.creativehubs.finance.additionality.ReadyReckoner} holds
 * published factors.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.additionality;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
