package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;

/** Why a forecast comes out as it does, in a sentence. */
final class RunRateReason {

  private final Measure measure;
  private final int left;
  private final String pace;
  private final String by;

  RunRateReason(Measure measure, int left, Answer pace, Optional<LocalDate> by) {
    this.measure = measure;
    this.left = left;
    this.pace = "at a pace of " + pace + (measure.isShare() ? "" : " a month");
    this.by = by.map(LocalDate::toString).orElse("");
  }

  String of(RunRateOutcome outcome) {
    return switch (outcome) {
      case ALREADY_MET ->
          "what was done proves "
              + measure.claim()
              + (measure.isShare() && left > 0 ? ", whatever comes of the basis expected" : "");
      case CANNOT_BE_MET -> cannot();
      case IN_TIME -> pace + " the target is reached by " + by + ", within the period";
      case TOO_LATE -> pace + " the target is reached by " + by + ", after the period";
      case NOT_AT_THIS_PACE ->
          pace
              + (measure.isShare()
                  ? " the target is missed at the end"
                  : " the target is not reached in a hundred years");
      case HOLDS -> pace + " the target is kept to the end";
      case BREAKS -> pace + " the target is broken by " + by + ", within the period";
      case NOT_KNOWN ->
          pace
              + (by.isEmpty()
                  ? " it is not known whether the target is kept"
                  : " the target is reached by " + by + " at the latest, which may be too late");
      case NO_TIME_LEFT ->
          "the period is over, and what was done does not prove " + measure.claim();
      case NO_PACE -> "no month that sets the pace has evidence";
      case NO_EVIDENCE -> "there is no evidence of what was done";
    };
  }

  private String cannot() {
    if (left == 0) {
      return "the period is over, and what was done disproves " + measure.claim();
    }
    return measure.isCeiling()
        ? "what was done disproves " + measure.claim() + ", even if nothing more comes"
        : "even if all of the basis expected counted, it would not be " + measure.claim();
  }
}
