package org.creativehubs.examples.cli;

import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.sheets.LeftOutRow;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.SheetReport;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ServiceLevelAgreement;

/**
 * Records without what is free text in them, in which anybody may be named: notes, promises that
 * the agreement does not have, and cells that could not be read.
 */
final class PublicRecords {

  private static final String WITHHELD = "withheld";

  private PublicRecords() {}

  static SheetRead<List<Evidence>> of(
      SheetRead<List<Evidence>> read, ServiceLevelAgreement agreement) {
    List<String> promises =
        Stream.concat(
                agreement.obligations().stream(),
                agreement.revisions().stream().flatMap(revision -> revision.replaced().stream()))
            .map(Obligation::id)
            .toList();
    return new SheetRead<>(
        read.value().stream().map(piece -> shown(piece, promises)).toList(), shown(read.report()));
  }

  private static Evidence shown(Evidence piece, List<String> promises) {
    String promise = promises.contains(piece.obligation()) ? piece.obligation() : WITHHELD;
    return piece.toBuilder().obligation(promise).statement("record of " + promise).build();
  }

  private static SheetReport shown(SheetReport report) {
    List<LeftOutRow> leftOut =
        report.leftOut().stream().map(row -> row.toBuilder().text(WITHHELD).build()).toList();
    List<FileFault> faults =
        report.faults().stream().map(fault -> fault.toBuilder().value(WITHHELD).build()).toList();
    return report.toBuilder().leftOut(leftOut).faults(faults).build();
  }
}
