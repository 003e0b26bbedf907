/**
 * Payments of a lease with their times, for this room and the accounts of lessees. Not exported.
 */
@NullMarked
package org.creativehubs.finance.levelrent.internal;

import org.jspecify.annotations.NullMarked;
