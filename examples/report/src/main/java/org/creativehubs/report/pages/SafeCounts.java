package org.creativehubs.report.pages;

import java.nio.charset.StandardCharsets;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.metrics.disclosure.CellSuppression;
import org.creativehubs.metrics.disclosure.CellSuppressionInput;
import org.creativehubs.metrics.disclosure.ProtectionPolicy;
import org.creativehubs.metrics.disclosure.PublishedTable;
import org.creativehubs.report.PageOrigin;

/**
 * Counts without small ones, and a page's origin that tells no more than they do.
 *
 * @param published the counts as the public sees them; why one is hidden is not for a page
 * @param shown the same as a table to calculate from
 * @param width how many more numbers than one each hidden count may still be
 */
record SafeCounts(PublishedTable published, EmploymentTable shown, long width) {

  /** Counts of which those below a threshold are hidden, and others to protect them. */
  static SafeCounts of(EmploymentTable counts, long threshold) {
    Check.that(
        counts.unknown().isEmpty(),
        Fault.UNKNOWN_CELL,
        "counts",
        "all be known to be made safe; where their source made them safe, ask for all counts",
        counts.unknown());
    long width = Math.max(1, threshold / 2);
    CellSuppressionInput input =
        CellSuppressionInput.builder()
            .table(counts)
            .threshold(threshold)
            .protection(ProtectionPolicy.width(width))
            .build();
    PublishedTable published = CellSuppression.answer(input);
    return new SafeCounts(published, published.publishable(), width);
  }

  /** The hash of what is shown: that of the file could be tried against guesses of the hidden. */
  PageOrigin origin(PageOrigin origin) {
    byte[] content = HubJson.pretty(shown).getBytes(StandardCharsets.UTF_8);
    String input = origin.input() + ", the counts that are shown";
    String hash = PageOrigin.of(input, content, origin.day()).sha256();
    return origin.toBuilder().input(input).sha256(hash).build();
  }
}
