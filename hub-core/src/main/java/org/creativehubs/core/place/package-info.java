/**
 * Where things are. A {@link org.creativehubs.core.place.Place} has a name and whatever else is
 * known: town, region, country, the code that statistics use, and {@link
 * org.creativehubs.core.place.Coordinates} for those who measure distances.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.place;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
