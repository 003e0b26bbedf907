package org.creativehubs.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.SheetReport;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.metrics.sla.ObligationCheck;
import org.creativehubs.metrics.sla.SlaChecker;
import org.creativehubs.metrics.sla.SlaReport;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PagePicture;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;
import org.creativehubs.report.picture.PromiseBars;

/**
 * How an agreement stands in a quarter, as a page to send on: how many promises are kept, a light
 * in words for each with what was promised and shown, what to send for each that is not known, how
 * what fills up will stand at the end of its time at the pace so far, what earlier quarters showed,
 * then the reason of each verdict, the records that count and those left out, and the conventions.
 * The verdicts are those of {@link SlaChecker}.
 *
 * <pre>{@code
 * LocalDate on = LocalDate.of(2026, 11, 30);
 * byte[] bytes = Files.readAllBytes(Path.of("records.csv"));
 * SheetFile file = SheetFile.bytes("records.csv", bytes, SheetLocale.of("en-GB"));
 * DateRange quarter = DateRange.parse("2026-07-01/2026-10-01");
 * PageOrigin origin = PageOrigin.of("records.csv", bytes, on);
 * Page page = AgreementPage.of(agreement, Sheets.evidence(file), quarter, on, origin);
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class AgreementPage {

  private static final int MOST_FIGURES = 5;

  /** Steps of a working that come after what the records show. */
  private static final Set<String> AFTER_EVIDENCE = Set.of("attainment", "margin", "state");

  private static final Undefined NOT_SHOWN =
      Reason.NO_EVIDENCE.because("no record that counts shows it");
  private static final Undefined NO_TIME = Reason.NOT_KNOWN.because("the record has no date");
  private static final Undefined NO_TARGET =
      Reason.NOT_KNOWN.because("the promise is not in force");

  private static final Grid<ObligationCheck> ASKED =
      Grid.by("promise", ObligationCheck::promise)
          .with(checked(Column.text("what to send", AgreementPage::toSend)))
          .with(checked(Column.text("why it is not known", ObligationCheck::reason)));
  private static final Grid<Evidence> COUNTING =
      Grid.by("record", Evidence::statement)
          .with(Column.text("for", Evidence::obligation))
          .with(Column.text("number", AgreementPage::number, NOT_SHOWN))
          .with(Column.text("time", AgreementPage::time, NO_TIME))
          .with(Column.text("proof", Evidence::counter))
          .with(Column.text("where it is written", piece -> piece.source().toString()));
  private static final Grid<AgreementRecords.Left> LEFT =
      Grid.by("record", (AgreementRecords.Left left) -> left.record().statement())
          .with(Column.<AgreementRecords.Left>text("for", left -> left.record().obligation()))
          .with(Column.<AgreementRecords.Left>text("time", left -> time(left.record()), NO_TIME))
          .with(Column.text("why it is left out", AgreementRecords.Left::why));

  private final ServiceLevelAgreement agreement;
  private final DateRange period;
  private final LocalDate on;
  private final List<Evidence> records;
  private final AgreementRecords sorted;
  private final SlaReport report;
  private final List<Evidence> counting;

  private AgreementPage(
      ServiceLevelAgreement agreement, List<Evidence> records, DateRange period, LocalDate on) {
    this.agreement = agreement;
    this.period = period;
    this.on = on;
    this.records = records;
    this.sorted = AgreementRecords.of(agreement, records, period, on);
    this.report = sorted.report();
    this.counting = sorted.counting(report);
  }

  /**
   * The page of an agreement and of records that were read from a sheet; what was left out, assumed
   * or at fault in it stands on the page. A record that does not go with the agreement is left out
   * and listed, as are all records of one promise that contradict one another.
   *
   * @param agreement what is promised
   * @param records what was read
   * @param period the quarter, or any other period
   * @param on the day on which it is asked: records of later days do not count
   * @param origin the files, and the day of the page
   * @return the page
   */
  public static Page of(
      ServiceLevelAgreement agreement,
      SheetRead<List<Evidence>> records,
      DateRange period,
      LocalDate on,
      PageOrigin origin) {
    List<SheetReport> reports = List.of(records.report());
    return SheetFaults.on(
        SheetFaults.made(reports, () -> of(agreement, records.value(), period, on, origin)),
        reports);
  }

  /**
   * The page of an agreement and of records, wherever they come from.
   *
   * @param agreement what is promised
   * @param records what speaks for or against it
   * @param period the quarter, or any other period
   * @param on the day on which it is asked: records of later days do not count
   * @param origin what it was made from, and the day of the page
   * @return the page
   */
  public static Page of(
      ServiceLevelAgreement agreement,
      List<Evidence> records,
      DateRange period,
      LocalDate on,
      PageOrigin origin) {
    return new AgreementPage(agreement, records, period, on).write(origin);
  }

  private Page write(PageOrigin origin) {
    Page.Builder page = Page.builder().title(agreement.name());
    page.about(
        Show.line(
            "What {} promises {}, from {} to {}, as known on {}",
            agreement.provider(),
            agreement.client(),
            period.start(),
            period.lastDay(),
            on));
    page.origin(origin).verdict(verdict()).addAllFigures(figures());
    notKnown().forEach(check -> page.addAsks(check.promise() + ": " + toSend(check)));
    page.addAllContradictions(sorted.contradictions());
    addUnknowns(page);
    page.addPictures(PagePicture.of(PromiseBars.of(report)));
    addSections(page);
    addConventions(page);
    return page.build();
  }

  private String verdict() {
    long kept = report.count(ObligationState.MET);
    int all = report.checks().size();
    List<String> parts = new ArrayList<>();
    parts.add(
        Show.line(
            "{} of {} {} {} kept",
            kept,
            all,
            all == 1 ? "promise" : "promises",
            kept == 1 || all == 1 ? "is" : "are"));
    tell(parts, ObligationState.NOT_MET, "not");
    tell(parts, ObligationState.PARTLY, "kept at some times only");
    tell(parts, ObligationState.NOT_DUE, "not due yet");
    tell(parts, ObligationState.NOT_KNOWN, "not known");
    String ask =
        switch (notKnown().size()) {
          case 0 -> "";
          case 1 -> ": ask for it";
          default -> ": ask for these";
        };
    return String.join(", ", parts) + ask + ".";
  }

  private void tell(List<String> parts, ObligationState state, String words) {
    long number = report.count(state);
    if (number > 0) {
      parts.add(Show.line("{} {} {}", number, number == 1 ? "is" : "are", words));
    }
  }

  private List<ObligationCheck> notKnown() {
    return report.checks().stream()
        .filter(check -> check.state() == ObligationState.NOT_KNOWN)
        .toList();
  }

  private List<KeyFigure> figures() {
    List<KeyFigure> figures = new ArrayList<>();
    for (ObligationState state : ObligationState.values()) {
      List<String> promises =
          report.checks().stream()
              .filter(check -> check.state() == state)
              .map(ObligationCheck::promise)
              .toList();
      if (!promises.isEmpty() || isAlwaysSaid(state)) {
        KeyFigure figure = KeyFigure.counting("promises " + words(state), promises);
        figures.add(figure.toBuilder().note("of " + report.checks().size()).build());
      }
    }
    if (figures.size() < MOST_FIGURES) {
      KeyFigure used =
          KeyFigure.counting(
              "records that count", counting.stream().map(Evidence::statement).toList());
      figures.add(used.toBuilder().note("of " + records.size()).build());
    }
    return figures;
  }

  private static boolean isAlwaysSaid(ObligationState state) {
    return switch (state) {
      case MET, NOT_MET, NOT_KNOWN -> true;
      case PARTLY, NOT_DUE -> false;
    };
  }

  private static String words(ObligationState state) {
    return switch (state) {
      case MET -> "kept";
      case NOT_MET -> "not kept";
      case PARTLY -> "kept at some times only";
      case NOT_KNOWN -> "not known";
      case NOT_DUE -> "not due yet";
    };
  }

  /** A colour is never all that is said. */
  private static String light(ObligationState state) {
    String colour =
        switch (state) {
          case MET -> "green";
          case NOT_MET, PARTLY -> "red";
          case NOT_KNOWN -> "amber";
          case NOT_DUE -> "grey";
        };
    return colour + ": " + words(state);
  }

  private void addUnknowns(Page.Builder page) {
    agreement
        .term()
        .filter(term -> !term.contains(period))
        .ifPresent(
            term ->
                page.addUnknowns(
                    Show.line("The agreement runs in {}, and not in all of {}", term, period)));
    if (!on.isAfter(period.lastDay())) {
      page.addUnknowns("The period is not over on " + on + ": what is said may change");
    }
  }

  private void addSections(Page.Builder page) {
    PageSection.Builder promises = PageSection.builder().heading("Every promise");
    Sheet<ObligationCheck> lights =
        lights().sheet("Promises of " + agreement.name(), report.checks());
    page.addSections(promises.addTables(PageTable.of(lights)).build());
    if (!notKnown().isEmpty()) {
      PageSection.Builder asked = PageSection.builder().heading("What to send us");
      page.addSections(
          asked.addTables(PageTable.of(ASKED.sheet("What would settle it", notKnown()))).build());
    }
    page.addAllSections(new AgreementTrend(agreement, records, period, on, report).sections());
    PageSection.Builder why = PageSection.builder().heading("Why each verdict").isAnnex(true);
    page.addSections(why.addTables(PageTable.of(report.sheet())).build());
    PageSection.Builder sent = PageSection.builder().heading("Records").isAnnex(true);
    sent.addTables(PageTable.of(COUNTING.table("Records that count", counting)));
    List<AgreementRecords.Left> left = sorted.left(report);
    if (left.isEmpty()) {
      sent.addParagraphs("No record that could be read is left out.");
    } else {
      sent.addTables(PageTable.of(LEFT.table("Records left out", left)));
    }
    page.addSections(sent.build());
  }

  private void addConventions(Page.Builder page) {
    long undated = counting.stream().filter(piece -> time(piece).isEmpty()).count();
    if (undated > 0) {
      page.addAssumptions(
          "Records without a date are taken for the whole period, of those that count: " + undated);
    }
    page.addNotes("A promise that is kept is one that the workings call met");
    SlaChecker.ENTRY.conventions().forEach(page::addNotes);
    agreement.source().ifPresent(page::addSources);
    SlaChecker.ENTRY.sources().forEach(page::addSources);
  }

  private Grid<ObligationCheck> lights() {
    return Grid.by("promise", ObligationCheck::promise)
        .with(checked(Column.text("light", check -> light(check.state()))))
        .with(checked(Column.text("target", this::target, NO_TARGET)))
        .with(checked(Column.answer("shown", AgreementPage::shown)))
        .with(checked(Column.words("proof", ObligationCheck::shownBy, NOT_SHOWN)))
        .with(checked(Column.answer("gap", ObligationCheck::margin)))
        .orById(ObligationCheck::obligation);
  }

  private static Column<ObligationCheck> checked(Column<ObligationCheck> column) {
    return column.after(check -> check.explanation().steps());
  }

  /** The target in force at the end of the period, as far as it is known. */
  private Optional<String> target(ObligationCheck check) {
    LocalDate day = on.isBefore(period.lastDay()) ? on : period.lastDay();
    return agreement.inForce(day).stream()
        .filter(obligation -> obligation.id().equals(check.obligation()))
        .findFirst()
        .map(AgreementPage::target);
  }

  private static String target(Obligation obligation) {
    Answer number =
        obligation.basis().isPresent()
            ? Answer.share(obligation.target())
            : Answer.quantity(obligation.target(), obligation.unit());
    return Show.words(obligation.comparison())
        + " "
        + number
        + obligation.basis().map(basis -> " of " + basis).orElse("")
        + obligation.every().map(every -> ", " + often(every)).orElse("");
  }

  private static String often(ObligationPeriod every) {
    return switch (every) {
      case ONCE -> "once";
      case TERM -> "over the whole term";
      case YEAR -> "in every year";
      case QUARTER -> "in every quarter";
      case MONTH -> "in every month";
      case ALWAYS -> "at any time";
    };
  }

  /** The number whose gap is shown: of several times or readings that of the worst. */
  static Answer shown(ObligationCheck check) {
    return Stream.concat(check.parts().stream(), check.readings().stream())
        .filter(part -> part.margin().equals(check.margin()))
        .findFirst()
        .map(AgreementPage::shown)
        .orElseGet(() -> held(check));
  }

  /** The number that the working holds against the target; what could be done shows nothing. */
  private static Answer held(ObligationCheck check) {
    if (check.shownBy().isEmpty() || check.shownBy().get() == EvidenceKind.CAPACITY) {
      return Answer.of(NOT_SHOWN);
    }
    List<Answer> before =
        check.explanation().steps().stream()
            .takeWhile(step -> !AFTER_EVIDENCE.contains(step.label()))
            .map(Step::value)
            .toList();
    return before.isEmpty() ? Answer.of(NOT_SHOWN) : before.get(before.size() - 1);
  }

  private static String toSend(ObligationCheck check) {
    return String.join("; ", check.settledBy());
  }

  private static Optional<String> number(Evidence piece) {
    String unit = piece.unit().map(name -> " " + name).orElse("");
    return piece.value().map(value -> value + unit);
  }

  private static Optional<String> time(Evidence piece) {
    return Stream.of(piece.period(), piece.asOf())
        .flatMap(Optional::stream)
        .map(Object::toString)
        .findFirst();
  }
}
