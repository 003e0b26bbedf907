/**
 * What all open standards of others share, in and out: a {@link
 * org.creativehubs.core.standards.StandardRead} is what was read with a {@link
 * org.creativehubs.core.standards.StandardReport} on every record that could not be used, a {@link
 * org.creativehubs.core.standards.WrittenDate} is a date as a standard writes it, and a {@link
 * org.creativehubs.core.standards.JsonText} a piece of a document that is kept as it is.
 *
 * <p>Grants as 360Giving has them are in {@code core.standards.giving}, agreements and head leases
 * as the Open Contracting Data Standard has them in {@code core.standards.contracting}. A record is
 * a value with the fields of its standard; fields that its publisher added are kept as {@code
 * others()}, letter for letter. Our own documents stay strict ({@code HubJson}).
 */
@NullMarked
@HubStyle
package org.creativehubs.core.standards;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
