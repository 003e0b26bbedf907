package org.creativehubs.metrics.shares;

import java.util.Optional;
import org.creativehubs.core.explain.Reason;

/** A number, or why there is none; the number is 0 in that case. */
record ShareAnswer(double value, Optional<Reason> undefined) {}
