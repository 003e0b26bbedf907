package org.creativehubs.finance.depreciation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A register of assets through a financial year, with its note by class of asset. */
@HubValue
@Value.Immutable
public abstract class RegisterYear implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NOT_SOLD = Reason.NOT_DISPOSED_OF.undefined();

  RegisterYear() {}

  static Builder builder() {
    return new Builder();
  }

  /** The financial year. */
  public abstract DateRange year();

  /** How parts of a year count. */
  public abstract PartYearRule partYear();

  /** The assets that were there in the year, in the order of the register. */
  public abstract List<AssetLine> lines();

  /** What is written off in each month of the year; twelve, which add up to the charges. */
  public abstract List<Money> months();

  /** The ids of assets that went before the year or came after it. */
  public abstract List<String> leftOut();

  /** How it was found; the last step is the book value at the end of the year. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notEmpty(months(), "months");
    Check.that(months().size() == 12, Fault.INCONSISTENT, "months", "be twelve", months().size());
    Check.that(
        sum(AssetLine::charge).equals(Money.sum(months().get(0).currency(), months())),
        Fault.INCONSISTENT,
        "months",
        "add up to the charges, " + sum(AssetLine::charge),
        months());
  }

  /** What is written off in the year. */
  public final Money charge() {
    return sum(AssetLine::charge);
  }

  /** The book value of all assets at the end of the year. */
  public final Money bookAtEnd() {
    return sum(AssetLine::bookAtEnd);
  }

  private Money sum(Function<AssetLine, Money> of) {
    return Money.sum(months().get(0).currency(), lines().stream().map(of).toList());
  }

  /** One row for each asset. */
  @Override
  public final Sheet<?> sheet() {
    Column<AssetLine> costAtStart = Column.money("cost at start", AssetLine::costAtStart);
    Column<AssetLine> additions = Column.money("additions", AssetLine::additions);
    Column<AssetLine> disposals = Column.money("disposals", AssetLine::disposals);
    Column<AssetLine> cost = Column.money("cost at end", AssetLine::costAtEnd);
    Column<AssetLine> before =
        Column.money("depreciation at start", AssetLine::depreciationAtStart);
    Column<AssetLine> charge = Column.money("charge", AssetLine::charge);
    Column<AssetLine> eliminated = Column.money("on disposals", AssetLine::eliminated);
    Column<AssetLine> after = Column.money("depreciation at end", AssetLine::depreciationAtEnd);
    return Grid.by("asset", (AssetLine line) -> line.asset().id())
        .with(Column.text("class", line -> line.asset().group()))
        .with(costAtStart.summed())
        .with(additions.summed())
        .with(disposals.summed())
        .with(cost.by(costAtStart.plus(additions).minus(disposals)).summed())
        .with(before.byTerm(line -> writtenOff(line, year().start())).summed())
        .with(charge.byTerm(this::chargeTerm).summed())
        .with(eliminated.summed())
        .with(after.by(before.plus(charge).minus(eliminated)).summed())
        .with(Column.money("book value", AssetLine::bookAtEnd).by(cost.minus(after)).summed())
        .with(Column.money("gain on sale", AssetLine::gain, NOT_SOLD).byTerm(RegisterYear::gain))
        .totals("total")
        .sheet("Assets in " + year(), lines());
  }

  /** The assets, the note by class of asset, and the charge month by month. */
  @Override
  public final List<Sheet<?>> sheets() {
    return List.of(sheet(), note(), monthly());
  }

  private record AssetClass(String name, List<AssetLine> lines) {
    Term sum(Function<AssetLine, Money> of) {
      return Term.sum(lines.stream().map(of).map(Term::of).toList());
    }
  }

  private Sheet<?> note() {
    Set<String> names =
        lines().stream().map(line -> line.asset().group()).collect(ImmutableSet.toImmutableSet());
    List<AssetClass> classes =
        names.stream()
            .map(
                name ->
                    new AssetClass(
                        name,
                        lines().stream()
                            .filter(line -> line.asset().group().equals(name))
                            .toList()))
            .toList();
    return Grid.by("class", AssetClass::name)
        .with(summed("cost brought forward", AssetLine::costAtStart))
        .with(summed("bought", AssetLine::additions))
        .with(summed("disposed of", AssetLine::disposals))
        .with(summed("cost carried forward", AssetLine::costAtEnd))
        .with(summed("depreciation brought forward", AssetLine::depreciationAtStart))
        .with(summed("charge for the year", AssetLine::charge))
        .with(summed("eliminated on disposal", AssetLine::eliminated))
        .with(summed("depreciation carried forward", AssetLine::depreciationAtEnd))
        .with(summed("net book value before", AssetLine::bookAtStart))
        .with(summed("net book value", AssetLine::bookAtEnd))
        .totals("all classes")
        .sheet("Note on fixed assets, " + year(), classes);
  }

  private static Column<AssetClass> summed(String heading, Function<AssetLine, Money> of) {
    return Column.<AssetClass>money(heading, one -> one.sum(of).money())
        .byTerm(one -> one.sum(of))
        .summed();
  }

  private record Month(LocalDate start, Money charge) {}

  private Sheet<?> monthly() {
    List<Month> rows = new ArrayList<>();
    for (int i = 0; i < months().size(); i++) {
      rows.add(new Month(year().start().plusMonths(i), months().get(i)));
    }
    return Grid.by("month from", (Month month) -> month.start().toString())
        .with(Column.money("written off", Month::charge).byTerm(this::monthTerm).summed())
        .totals("the year")
        .sheet("Charge by month, " + year(), rows);
  }

  private Term monthTerm(Month month) {
    LocalDate end = month.start().plusMonths(1);
    return Term.sum(
        lines().stream()
            .map(
                line ->
                    Term.of(writtenOff(line, end).money())
                        .minus(Term.of(writtenOff(line, month.start()).money())))
            .toList());
  }

  private Term writtenOff(AssetLine line, LocalDate day) {
    return new AssetCourse(line.asset(), partYear(), year().start()).writtenOff(day);
  }

  private Term chargeTerm(AssetLine line) {
    return writtenOff(line, year().end()).minus(writtenOff(line, year().start()));
  }

  private static Term gain(AssetLine line) {
    if (line.gain().isEmpty()) {
      return Term.undefined("gain on sale", NOT_SOLD);
    }
    Term book = Term.of(line.disposals()).minus(Term.of(line.eliminated()));
    Money proceeds = line.asset().proceeds().orElse(Money.zero(line.disposals().currency()));
    return Term.given("proceeds", proceeds).minus(book.named("book value when it went"));
  }

  /** What is written off and what is left, in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        charge() + " written off in " + year() + ", " + bookAtEnd() + " left",
        "parts of a year",
        partYear().words(),
        "left out",
        leftOut());
  }

  static final class Builder extends ImmutableRegisterYear.Builder {}
}
