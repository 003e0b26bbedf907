/**
 * What several rooms of this module need and no user should see: the expansion of charges into
 * lines, running rounding, checks. Not exported.
 */
@NullMarked
package org.creativehubs.finance.internal;

import org.jspecify.annotations.NullMarked;
