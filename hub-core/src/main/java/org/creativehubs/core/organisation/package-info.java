/**
 * Who runs, funds, lets and rents: an {@link org.creativehubs.core.organisation.Organisation} with
 * its {@link org.creativehubs.core.organisation.LegalForm}, the organisation that owns it and its
 * registrations; an {@link org.creativehubs.core.organisation.OrganisationGroup} of those that
 * belong together; the {@link org.creativehubs.core.organisation.GovernanceBody bodies} that steer.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.organisation;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
