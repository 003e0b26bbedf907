/** How cells are hidden so that what is hidden stays uncertain; no user sees it. */
@NullMarked
package org.creativehubs.metrics.disclosure.internal;

import org.jspecify.annotations.NullMarked;
