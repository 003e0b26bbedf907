package org.creativehubs.core;

import org.creativehubs.core.finding.RecordFault;
import org.creativehubs.core.standards.StandardReport;
import org.creativehubs.core.value.Fault;
import org.creativehubs.testing.ValueTypeContract;

/** What is told of records of open standards. */
final class ExampleStandards {

  private ExampleStandards() {}

  static void addTo(ValueTypeContract contract) {
    RecordFault fault =
        RecordFault.builder()
            .path("grants[7].amountAwarded")
            .line(8)
            .code(Fault.WRONG_TYPE)
            .rule("be a number")
            .value("1,000")
            .say("write it without commas")
            .build();
    RecordFault plain =
        RecordFault.builder()
            .path("grants[7].title")
            .code(Fault.MISSING_FIELD)
            .rule("be given")
            .value("missing")
            .build();
    StandardReport report =
        StandardReport.builder()
            .file("grants.json")
            .standard("360Giving 1.4")
            .records(9)
            .used(7)
            .addFaults(fault)
            .moreFaults(1)
            .addRemarks("grants with several recipients: 2")
            .build();
    contract
        .with(RecordFault.class, fault, plain)
        .with(
            StandardReport.class,
            report,
            StandardReport.builder().file("f").standard("s").records(0).used(0).build());
  }
}
