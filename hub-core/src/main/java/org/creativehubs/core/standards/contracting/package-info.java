/**
 * Agreements and head leases as the Open Contracting Data Standard has them, in and out. An {@link
 * org.creativehubs.core.standards.contracting.OcdsFile} reads packages of releases and records; an
 * {@link org.creativehubs.core.standards.contracting.OcdsPublication} makes releases of agreements,
 * whose promises become milestones of a contract, and of head leases.
 *
 * <p>Types bear the fields of the standard by their names: <a
 * href="https://standard.open-contracting.org/1.1/">Open Contracting Data Standard</a> 1.1.5.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.standards.contracting;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
