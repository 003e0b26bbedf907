/**
 * The figures a hub and its programmes live by. {@link
 * org.creativehubs.metrics.hubfigures.HubOperations} says how full it is and what it earns, {@link
 * org.creativehubs.metrics.hubfigures.TenancySurvival} how long tenants stay, {@link
 * org.creativehubs.metrics.hubfigures.SpaceDemand} how many businesses need which space, {@link
 * org.creativehubs.metrics.hubfigures.ProgrammeEligibility} who may take part, and {@link
 * org.creativehubs.metrics.hubfigures.TargetProgress} whether a policy is on its way.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.hubfigures;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
