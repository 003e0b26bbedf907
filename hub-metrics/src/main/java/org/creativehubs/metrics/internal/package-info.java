/** What several rooms of this module need and no user should see. Not exported. */
@NullMarked
package org.creativehubs.metrics.internal;

import org.jspecify.annotations.NullMarked;
