/**
 * How records of open standards are read and written: {@link
 * org.creativehubs.core.standards.internal.Shape} says once which fields a record has, by name,
 * spreadsheet heading and {@link org.creativehubs.core.standards.internal.Form}, and from that come
 * JSON in and out, rows of a spreadsheet in and out, and every fault by its path. The module
 * exports this package to nobody.
 */
@NullMarked
package org.creativehubs.core.standards.internal;

import org.jspecify.annotations.NullMarked;
