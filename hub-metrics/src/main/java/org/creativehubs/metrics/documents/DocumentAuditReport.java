package org.creativehubs.metrics.documents;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.consistency.ConsistencyReport;
import org.immutables.value.Value;

/** What of a document does not add up, with the sections, and what depends on how it is read. */
@HubValue
@Value.Immutable
public abstract class DocumentAuditReport implements Explained, ExplainedTable {

  private static final Grid<Finding> FINDINGS =
      Grid.of(
          Column.words("finding", Finding::kind).explained(Finding::explanation),
          Column.text("what does not add up", Finding::sentence),
          Column.text("sections", DocumentAuditReport::sections));

  private static final Grid<ConditionalFinding> CONDITIONAL =
      Grid.of(
          Column.<ConditionalFinding, FindingKind>words("finding", one -> one.finding().kind())
              .explained(one -> one.finding().explanation()),
          Column.text("what does not add up then", one -> one.finding().sentence()),
          Column.text("only if read as", one -> String.join(" or ", one.under())),
          Column.text("sections", one -> sections(one.finding())));

  private static final Grid<AuditReading> READINGS =
      Grid.of(
          Column.text("fact", AuditReading::fact),
          Column.text("read as", AuditReading::reading),
          Column.<AuditReading>answer("value", one -> value(one)).because("as it is read so"),
          Column.<AuditReading>count("things that do not add up", one -> findings(one).size())
              .explained(DocumentAuditReport::counted),
          Column.text("section", AuditReading::section));

  DocumentAuditReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** What the document is called; not blank. */
  public abstract String document();

  /** What was compared, and what does not agree, as the facts are read. */
  public abstract ConsistencyReport consistency();

  /**
   * What does not add up under some readings of its facts and does under others: no contradiction
   * of the document, which can be read so that it agrees.
   */
  public abstract List<ConditionalFinding> conditional();

  /** Every reading of every fact that has several, the one of {@link #consistency()} first. */
  public abstract List<AuditReading> readings();

  @Value.Check
  void check() {
    Check.notBlank(document(), "document");
  }

  /** Whether nothing was found that holds under every reading. */
  public final boolean isConsistent() {
    return findings().isEmpty();
  }

  /** What does not add up however the facts are read; each cites the sections it rests on. */
  public final List<Finding> findings() {
    List<Finding> depends = conditional().stream().map(ConditionalFinding::finding).toList();
    return consistency().findings().stream().filter(one -> !depends.contains(one)).toList();
  }

  /** The sections of all figures of a finding, each once. */
  private static String sections(Finding finding) {
    return Streams.concat(
            finding.expected().stream(), finding.found().stream(), finding.figures().stream())
        .flatMap((FindingFigure figure) -> figure.source().flatMap(Source::place).stream())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static List<Finding> findings(AuditReading reading) {
    return reading.report().findings();
  }

  private static Answer value(AuditReading reading) {
    boolean isShare = reading.unit().equals(FindingFigure.SHARE);
    return isShare
        ? Answer.share(reading.value())
        : Answer.quantity(reading.value(), reading.unit());
  }

  private static Explanation counted(AuditReading reading) {
    Explanation.Builder steps =
        Explanation.answering("What does not add up if " + reading.fact() + " is read so?");
    findings(reading).forEach(one -> steps.given(one.subject(), Answer.text(one.sentence())));
    return steps
        .given("things that do not add up", Answer.number(findings(reading).size()))
        .build();
  }

  /** What does not add up, one row each, with the sections. */
  @Override
  public final Sheet<?> sheet() {
    return FINDINGS.sheet("What does not add up in " + document(), findings());
  }

  /** The findings, what each reading makes, and how many comparisons there are of each kind. */
  @Override
  public final List<Sheet<?>> sheets() {
    ImmutableList.Builder<Sheet<?>> sheets = ImmutableList.builder();
    sheets.add(sheet());
    if (!conditional().isEmpty()) {
      sheets.add(CONDITIONAL.sheet("What does not add up under one reading", conditional()));
    }
    if (!readings().isEmpty()) {
      sheets.add(READINGS.sheet("What can be read in several ways", readings()));
    }
    return sheets.addAll(consistency().sheets().subList(1, consistency().sheets().size())).build();
  }

  /** How often what was compared, how each finding was made, then what each reading comes to. */
  @Override
  public final List<Explanation> explanations() {
    return ImmutableList.<Explanation>builder()
        .addAll(consistency().explanations())
        .addAll(readings().stream().map(DocumentAuditReport::counted).toList())
        .build();
  }

  /** The tables, one after the other. */
  @Override
  public final String toString() {
    return sheets().stream().map(Sheet::toString).collect(Collectors.joining("\n\n"));
  }

  static final class Builder extends ImmutableDocumentAuditReport.Builder {}
}
