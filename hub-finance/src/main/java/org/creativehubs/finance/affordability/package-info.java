/**
 * Whether people can afford a space. {@link
 * org.creativehubs.finance.affordability.LeaseAffordability} holds a letting on a day against the
 * limits of an {@link org.creativehubs.finance.affordability.AffordabilityPolicy}: rent as a share
 * of market rent, a ceiling for an area with all charges, cost as a share of income or turnover.
 * What is not known stays not known, with what would have to be known or to hold. {@link
 * org.creativehubs.finance.affordability.HubAffordability} asks the same of every letting of a hub.
 * {@link org.creativehubs.finance.affordability.AffordabilityPresets} holds published policies by
 * date, none of them a default.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.affordability;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
