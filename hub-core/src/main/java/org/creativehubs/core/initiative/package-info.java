/**
 * Cluster initiatives: the organised efforts behind clusters. A {@link
 * org.creativehubs.core.initiative.ClusterInitiative} has members, bodies, funders, services, a
 * strategy and plans, and {@link org.creativehubs.core.initiative.PromisedContent}; the
 * vocabularies by which studies judge clusters and their management stand beside it.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.initiative;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
