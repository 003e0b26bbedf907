/**
 * Who belongs to a cluster organisation. A {@link org.creativehubs.core.membership.MembershipRule}
 * says who may join, a {@link org.creativehubs.core.membership.Company} is what is known of someone
 * who might, and a {@link org.creativehubs.core.membership.MemberGroup} counts those of one kind
 * who did.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.membership;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
