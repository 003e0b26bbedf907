/**
 * Agreements and what speaks for their being kept. A {@link
 * org.creativehubs.core.sla.ServiceLevelAgreement} holds {@link
 * org.creativehubs.core.sla.Obligation}s; {@link org.creativehubs.core.sla.Evidence} speaks for one
 * of them; a {@link org.creativehubs.core.sla.Reading} says by name what an open word such as
 * "local" is taken to mean, an {@link org.creativehubs.core.sla.EvidencePolicy} whose count ranks
 * above whose. Whether a promise is kept is found by the checker in {@code hub-metrics}.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.sla;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
