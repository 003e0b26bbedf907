package org.creativehubs.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.files.FileFault;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.sheets.SheetReport;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageSection;

/** Tells on a page what of its sheets was assumed, could not be read or was left out. */
final class SheetFaults {

  private record Fault(String file, FileFault what) {

    String name() {
      return file + ", " + what;
    }
  }

  private static final Undefined NOTHING = Reason.NOT_KNOWN.because("nothing more is known of it");
  private static final Grid<Fault> GRID =
      Grid.by("fault", Fault::name)
          .with(Column.count("line", fault -> fault.what().line()))
          .with(Column.text("column", fault -> fault.what().column(), NOTHING))
          .with(Column.text("it must", fault -> fault.what().rule()))
          .with(Column.text("it was", fault -> fault.what().value()));

  private SheetFaults() {}

  /** The page with what its sheets did not tell. */
  static Page on(Page page, List<SheetReport> reports) {
    Page.Builder told = page.toBuilder();
    List<Fault> faults = reports.stream().flatMap(report -> of(report).stream()).toList();
    for (SheetReport report : reports) {
      String file = reports.size() == 1 ? "" : report.file() + ": ";
      report.remarks().forEach(remark -> told.addAssumptions(file + remark));
    }
    if (!faults.isEmpty()) {
      String files = String.join(" and ", faults.stream().map(Fault::file).distinct().toList());
      told.faults(GRID.sheet("What of " + files + " could not be read", faults).table());
      told.addAsks(
          faults.size()
              + (faults.size() == 1 ? " cell" : " cells")
              + " of the file that could not be read");
    }
    reports.stream()
        .filter(report -> !report.leftOut().isEmpty())
        .forEach(report -> told.addSections(leftOut(report, reports.size())));
    return told.build();
  }

  /**
   * What is made of sheets that were read; where it is refused for what is left of them, the faults
   * of the sheets are told as well, since they are why.
   *
   * @throws InvalidFileException if it is refused and a sheet has faults
   */
  static <T> T made(List<SheetReport> reports, Supplier<T> maker) {
    try {
      return maker.get();
    } catch (InvalidValueException refused) {
      List<Fault> faults = reports.stream().flatMap(report -> of(report).stream()).toList();
      if (faults.isEmpty()) {
        throw refused;
      }
      FileFault.Builder why = FileFault.builder().line(0).code(refused.code());
      why.rule(refused.rule()).value(refused.value());
      List<FileFault> all = new ArrayList<>(List.of(why.build()));
      faults.forEach(fault -> all.add(fault.what()));
      InvalidFileException told = InvalidFileException.of(faults.get(0).file(), all);
      told.initCause(refused);
      throw told;
    }
  }

  private static List<Fault> of(SheetReport report) {
    return report.faults().stream().map(fault -> new Fault(report.file(), fault)).toList();
  }

  private static PageSection leftOut(SheetReport report, int files) {
    PageSection.Builder left = PageSection.builder().isAnnex(true);
    left.heading("What of " + (files == 1 ? "the file" : report.file()) + " was left out");
    report.leftOut().forEach(row -> left.addRemarks(row.toString()));
    return left.build();
  }
}
