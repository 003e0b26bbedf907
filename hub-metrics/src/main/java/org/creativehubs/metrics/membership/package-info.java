/**
 * Who belongs to a cluster, and why? {@link org.creativehubs.metrics.membership.MembershipCheck}
 * holds a list of companies against a rule and gives one reason for each company; {@link
 * org.creativehubs.metrics.membership.MembershipReport} counts the reasons.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.membership;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
