package org.creativehubs.examples.service;

import java.util.Arrays;
import java.util.List;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.value.Fault;

/**
 * All codes that replies use, in the order of the library.
 *
 * @param faults why an input is refused
 * @param reasons why a measure of an answer does not exist
 */
record Codes(List<FaultCode> faults, List<ReasonCode> reasons) {

  /** A fault, and the status of a reply that has no other. */
  record FaultCode(Fault code, int status) {}

  /** A reason, and its sentence. */
  record ReasonCode(Reason code, String sentence) {}

  static Codes all() {
    return new Codes(
        Arrays.stream(Fault.values())
            .map(code -> new FaultCode(code, Problem.status(code)))
            .toList(),
        Arrays.stream(Reason.values()).map(code -> new ReasonCode(code, code.sentence())).toList());
  }
}
