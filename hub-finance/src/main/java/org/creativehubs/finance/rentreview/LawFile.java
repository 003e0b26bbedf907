package org.creativehubs.finance.rentreview;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.internal.BundledRow;
import org.creativehubs.core.internal.BundledTable;

/** Reads a table of laws: one line for each, its fields separated by bars. */
final class LawFile {

  private static final int CELLS = 13;

  private LawFile() {}

  static List<ReviewRule> read(String name) {
    return BundledTable.read(LawFile.class.getResourceAsStream(name), name, CELLS, LawFile::rule);
  }

  private static ReviewRule rule(BundledRow row) {
    return ReviewRule.builder()
        .id(row.text())
        .jurisdiction(row.cell(Jurisdiction::valueOf))
        .letting(row.cell(LettingKind::valueOf))
        .addAllKinds(row.list(ReviewKind::valueOf))
        .addAllTerms(row.list(ReviewBound::valueOf))
        .madeFrom(row.optional(LocalDate::parse))
        .enacted(row.cell(LocalDate::parse))
        .inForceFrom(row.optional(LocalDate::parse))
        .repealedFrom(row.optional(LocalDate::parse))
        .knownOn(row.cell(LocalDate::parse))
        .effect(row.text())
        .source(Source.of(row.text(), row.text()))
        .build();
  }
}
