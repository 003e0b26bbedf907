/**
 * How solid a hub is. {@link org.creativehubs.finance.resilience.FreeReserves} counts the months it
 * could go on, {@link org.creativehubs.finance.resilience.IncomeDiversity} on how many sources it
 * rests, {@link org.creativehubs.finance.resilience.SelfSufficiency} whether it earns what it
 * costs, {@link org.creativehubs.finance.resilience.Covenants} whether it keeps the terms of its
 * loans, {@link org.creativehubs.finance.resilience.FundingCliff} from when ending grants leave
 * core costs uncovered, and {@link org.creativehubs.finance.resilience.LocalProcurement} how much
 * of its buying is local.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.resilience;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
