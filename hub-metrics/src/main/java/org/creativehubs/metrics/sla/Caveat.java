package org.creativehubs.metrics.sla;

/**
 * Why a number says less than it seems to.
 *
 * @param because the reason, to be read after "since"
 * @param settledBy what would settle it
 */
record Caveat(String because, String settledBy) {}
