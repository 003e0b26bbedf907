/**
 * A grant after its award: {@link org.creativehubs.finance.grant.GrantDrawdown} follows claims and
 * payments, {@link org.creativehubs.finance.grant.GrantClawback} what must go back.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.grant;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
