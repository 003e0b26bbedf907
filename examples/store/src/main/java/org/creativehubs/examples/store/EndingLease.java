package org.creativehubs.examples.store;

import java.time.LocalDate;

/**
 * A letting whose lease ends.
 *
 * @param hub the id of its hub
 * @param letting its id
 * @param end the first day on which the lease runs no more
 */
public record EndingLease(String hub, String letting, LocalDate end) {}
