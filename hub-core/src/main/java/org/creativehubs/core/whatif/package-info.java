/**
 * What if? Named changes of a hub, each a value: a factor on rents, another rate of a tier, a
 * charge or a head lease, the end of a letting, a new one, less that is let. {@link
 * org.creativehubs.core.whatif.HubChange} makes another hub of one and lists what is different,
 * fact by fact; every calculator that takes a hub can then be asked about both.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.whatif;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
