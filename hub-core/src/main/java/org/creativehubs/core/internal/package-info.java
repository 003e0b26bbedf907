/**
 * What several packages of the library need and no user of it does: {@link
 * org.creativehubs.core.internal.BundledTable} reads the tables that lie beside classes, and {@link
 * org.creativehubs.core.internal.NormalQuantile} is the quantile of the normal distribution. The
 * module exports this package to the other modules of the library alone.
 */
@NullMarked
package org.creativehubs.core.internal;

import org.jspecify.annotations.NullMarked;
