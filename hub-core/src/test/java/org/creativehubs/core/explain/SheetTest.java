package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static final Undefined NOT_KNOWN = Reason.NOT_KNOWN.because("no market rent is given");

  private record Line(
      String unit, Money passing, Optional<Money> market, Optional<Money> reversion) {

    static Line of(String unit, String passing, String market) {
      Money rent = gbp(passing);
      return new Line(unit, rent, Optional.of(gbp(market)), Optional.of(gbp(market).minus(rent)));
    }

    static Line of(String unit, String passing) {
      return new Line(unit, gbp(passing), Optional.empty(), Optional.empty());
    }
  }

  private static final Column<Line> PASSING =
      Column.money("passing rent", Line::passing).because("a year").summed();
  private static final Column<Line> MARKET =
      Column.money("market rent", Line::market, NOT_KNOWN).summed();
  private static final Column<Line> REVERSION =
      Column.money("reversion", Line::reversion, NOT_KNOWN).by(MARKET.minus(PASSING));
  private static final Grid<Line> GRID =
      Grid.by("unit", Line::unit).with(PASSING).with(MARKET).with(REVERSION).totals("total");

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static Sheet<Line> roll(Line... lines) {
    return GRID.sheet("Roll", List.of(lines));
  }

  @Test
  void printsWordsForWhatIsUndefinedAndTotalsBelowALine() {
    assertThat(roll(Line.of("desk", "100", "120"), Line.of("attic", "50")))
        .hasToString(
            """
            Roll
            unit   passing rent (GBP)  market rent (GBP)  reversion (GBP)
            -----  ------------------  -----------------  ---------------
            desk               100.00             120.00            20.00
            attic               50.00          not known        not known
            -----  ------------------  -----------------  ---------------
            total              150.00          not known""");
  }

  @Test
  void csvLeavesUndefinedCellsEmptyAndSaysWhyAtTheEnd() {
    assertThat(roll(Line.of("desk", "100", "120"), Line.of("attic", "50")).table().toCsv())
        .isEqualTo(
            """
            unit,passing rent (GBP),market rent (GBP),reversion (GBP),not known because
            desk,100.00,120.00,20.00,
            attic,50.00,,,"market rent: no market rent is given; reversion: no market rent is given"
            total,150.00,,,market rent: no figure in 1 of 2 rows
            """
                .replace("\n", "\r\n"));
    assertThat(roll(Line.of("desk", "100", "120")).table().toCsv())
        .doesNotContain(Table.REASONS)
        .endsWith("total,100.00,120.00,\r\n");
  }

  @Test
  void aFormulaOfColumnsWritesItselfWithTheNumbersOfTheRow() {
    Sheet<Line> roll = roll(Line.of("desk", "100", "120"));
    assertThat(roll.explain("desk", "reversion").steps())
        .map(Step::toString)
        .containsExactly("desk, reversion: GBP 120.00 - GBP 100.00 = GBP 20.00");
    assertThat(roll.explain("desk", "passing rent").question()).isEqualTo("passing rent of desk");
    assertThat(roll.explain("total", "passing rent").answer().money()).contains(gbp("100"));
    assertThat(MARKET.minus(PASSING.plus(MARKET)).times(PASSING).text(Line.of("a", "1", "2")))
        .isEqualTo("(GBP 2.00 - (GBP 1.00 + GBP 2.00)) x GBP 1.00");
    assertThat(MARKET.dividedBy(PASSING.times(MARKET)).text(Line.of("a", "1", "2")))
        .isEqualTo("GBP 2.00 / (GBP 1.00 x GBP 2.00)");
    assertThat(MARKET.dividedBy(PASSING).worth(Line.of("a", "0", "2"))).isEmpty();
  }

  @Test
  void aFormulaThatDoesNotComeToTheCellIsRefused() {
    Grid<Line> wrong =
        Grid.by("unit", Line::unit)
            .with(Column.money("reversion", Line::reversion, NOT_KNOWN).by(MARKET.plus(PASSING)));
    assertThatThrownBy(
            () -> wrong.explain(List.of(Line.of("desk", "100", "120")), "desk", "reversion"))
        .hasMessage("expression must come to GBP 20.00, but was GBP 120.00 + GBP 100.00")
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.INCONSISTENT));
    assertThat(wrong.explain(List.of(Line.of("attic", "50")), "attic", "reversion").answer())
        .isEqualTo(Answer.of(NOT_KNOWN));
  }

  @Test
  void anExplanationOfItsOwnEndsInTheCell() {
    Column<String> length = Column.count("length", String::length);
    Grid<String> right =
        Grid.by("word", (String word) -> word)
            .with(length.explained(word -> told(Answer.number(word.length()))));
    Grid<String> wrong =
        Grid.by("word", (String word) -> word)
            .with(length.explained(word -> told(Answer.number(0))));
    assertThat(right.explain(List.of("abc"), "abc", "length").question()).isEqualTo("How long?");
    assertThatThrownBy(() -> wrong.explain(List.of("abc"), "abc", "length"))
        .hasMessage("explanation must end in 3, but was 0");
  }

  @Test
  void aTermIsTheCellItExplains() {
    Column<String> twice = Column.count("twice", word -> 2L * word.length());
    Grid<String> right =
        Grid.by("word", (String word) -> word)
            .with(twice.byTerm(word -> Term.given("letters", word.length()).times(2)));
    Grid<String> wrong =
        Grid.by("word", (String word) -> word)
            .with(twice.byTerm(word -> Term.given("letters", word.length()).times(3)));
    assertThat(right.explain(List.of("abc"), "abc", "twice"))
        .hasToString("twice of abc\n  1. letters: 3\n  2. abc, twice: 3 x 2 = 6");
    assertThatThrownBy(() -> wrong.explain(List.of("abc"), "abc", "twice"))
        .hasMessage("explanation must end in 6, but was 9");
  }

  private static Explanation told(Answer answer) {
    return Explanation.answering("How long?").given("letters", answer).build();
  }

  @Test
  void stepsBeforeACellComeFirst() {
    Step before = Step.builder().label("letters").value(Answer.text("a, b")).build();
    Grid<String> grid =
        Grid.by("word", (String word) -> word)
            .with(
                Column.<String>count("length", String::length)
                    .after(word -> List.of(before), word -> "letters counted"));
    assertThat(grid.explain(List.of("ab"), "ab", "length").steps())
        .map(Step::toString)
        .containsExactly("letters: a, b", "ab, length: letters counted = 2");
  }

  @Test
  void headingsMayCarryTheCurrencyThatIsPrinted() {
    Sheet<Line> roll = roll(Line.of("desk", "100", "120"));
    assertThat(roll.explain("desk", "passing rent (GBP)"))
        .isEqualTo(roll.explain("desk", "passing rent"));
    assertThat(roll.has("desk", "passing rent (GBP)")).isTrue();
    assertThat(roll.has("desk", "passing rent (EUR)")).isFalse();
    assertThatThrownBy(() -> roll.explain("desk", "passing rent (EUR)"))
        .hasMessage(
            "column must be one of unit, passing rent, market rent, reversion, but was passing rent"
                + " (EUR)");
    assertThatThrownBy(() -> roll.explain("loft", "reversion"))
        .hasMessage("row must be one of desk, total, but was loft");
    assertThatThrownBy(() -> roll.explain(2, 0)).hasMessage("row must be in [0, 1], but was 2");
    assertThatThrownBy(() -> roll.explain(0, 4)).hasMessage("column must be in [0, 3], but was 4");
  }

  @Test
  void rowsOfOneNameAreToldApart() {
    Sheet<Line> roll = roll(Line.of("desk", "100"), Line.of("desk", "50"), Line.of("total", "1"));
    assertThat(roll.rowNames()).containsExactly("desk", "desk (2)", "total", "total (2)");
    assertThat(roll.explain("desk (2)", "passing rent").answer().money()).contains(gbp("50"));
    assertThat(roll.explain("total", "passing rent").answer().money()).contains(gbp("1"));
    assertThat(roll.explain("total (2)", "passing rent").answer().money()).contains(gbp("151"));
  }

  private record Count(String region, String industry, double jobs) {}

  @Test
  void aLongListIsAskedByTwoNames() {
    Column<Count> region = Column.text("region", Count::region);
    Column<Count> industry = Column.text("industry", Count::industry);
    Column<Count> jobs = Column.<Count>decimal("jobs", Count::jobs).digits(1);
    Sheet<Count> sheet =
        Grid.of(region, industry, jobs)
            .namedBy(region, industry)
            .main(jobs)
            .orById(count -> count.region().charAt(0) + "1")
            .sheet(
                "Jobs", List.of(new Count("Leeds", "film", 1.26), new Count("Leeds", "craft", 2)));
    assertThat(sheet.explain("Leeds", "craft").answer()).isEqualTo(Answer.number(2));
    assertThat(sheet.explain("Leeds, craft", "jobs").answer()).isEqualTo(Answer.number(2));
    assertThat(sheet.explain("Leeds, craft", "industry").answer()).isEqualTo(Answer.text("craft"));
    assertThat(sheet.explain("L1", "jobs").answer()).isEqualTo(Answer.number(1.26));
    assertThat(sheet.has("Leeds", "craft")).isTrue();
    assertThat(sheet.has("Leeds", "music")).isFalse();
    assertThat(sheet.toString()).contains("film       1.3").contains("craft        2");
    assertThat(sheet.table().toCsv()).contains("Leeds,film,1.26");
  }

  private enum State {
    NOT_MET
  }

  @Test
  void everyKindOfColumnKnowsItsKind() {
    Undefined none = Reason.NO_VALUE.because("there is none");
    List<Column<String>> columns =
        List.of(
            Column.text("text", row -> row),
            Column.words("words", row -> State.NOT_MET),
            Column.truth("truth", String::isEmpty),
            Column.number("number", row -> Ratio.of(1, 8)),
            Column.count("count", String::length),
            Column.decimalShare("share", row -> 0.123456),
            Column.share("ratio", row -> Ratio.of(1, 3)),
            Column.quantity("years left", "years", row -> Ratio.of(2)),
            Column.area("area", row -> Area.parse("5 m2")),
            Column.day("day", row -> LocalDate.of(2027, 4, 1)),
            Column.year("year", row -> 2027),
            Column.answer("any", row -> Answer.text("x")));
    Table table = Grid.of(columns).sheet("t", List.of("a")).table();
    assertThat(table.rows().get(0))
        .map(Answer::toString)
        .containsExactly(
            "a",
            "not met",
            "no",
            "0.125",
            "1",
            "12.35 %",
            "33.33 %",
            "2 years",
            "5 m2",
            "2027-04-01",
            "2027",
            "x");
    assertThat(table.toCsv()).endsWith(",2,5,2027-04-01,2027,x\r\n").contains("years left (years)");
    assertThat(IntStream.range(0, 12).mapToObj(table::format).map(ColumnFormat::kind))
        .containsExactly(
            ColumnKind.TEXT,
            ColumnKind.TEXT,
            ColumnKind.TRUTH,
            ColumnKind.NUMBER,
            ColumnKind.COUNT,
            ColumnKind.SHARE,
            ColumnKind.SHARE,
            ColumnKind.QUANTITY,
            ColumnKind.QUANTITY,
            ColumnKind.DAY,
            ColumnKind.YEAR,
            ColumnKind.TEXT);
    assertThat(table.format(8).unit()).contains("m2");

    List<Column<String>> absent =
        List.of(
            Column.text("text", row -> Optional.empty(), none),
            Column.words("words", row -> Optional.<State>empty(), none),
            Column.number("number", row -> Optional.empty(), none),
            Column.decimal("decimal", row -> OptionalDouble.empty(), none),
            Column.count("count", row -> OptionalInt.empty(), none),
            Column.share("ratio", row -> Optional.empty(), none),
            Column.decimalShare("share", row -> OptionalDouble.empty(), none),
            Column.quantity("quantity", "years", row -> Optional.empty(), none),
            Column.area("area", row -> Optional.empty(), none),
            Column.day("day", row -> Optional.empty(), none),
            Column.answer("answer", ColumnKind.SHARE, row -> Answer.of(none)));
    assertThat(Grid.of(absent).sheet("t", List.of("a")).table().rows().get(0))
        .containsOnly(Answer.of(none));
  }

  @Test
  void aCellOfAnotherKindIsRefused() {
    Grid<String> grid =
        Grid.of(Column.answer("share", ColumnKind.SHARE, word -> Answer.text(word)));
    assertThatThrownBy(() -> grid.table("t", List.of("a")))
        .hasMessage("rows[0] must hold share in column share, but was a");
  }

  @Test
  void aHeadingStandsOnce() {
    assertThatThrownBy(() -> Grid.of(PASSING, PASSING).sheet("t", List.of()))
        .hasMessage("columns[1] must have a heading of its own, but was passing rent");
  }

  @Test
  void sumsAreExactAndOfOneKind() {
    assertThat(ColumnSum.of(List.of(Answer.number(0.1), Answer.number(0.2))))
        .isEqualTo(Answer.number(0.3));
    assertThat(ColumnSum.of(List.of(Answer.quantity(1, "m2"), Answer.quantity(2, "m2"))))
        .isEqualTo(Answer.quantity(3, "m2"));
    assertThat(
            ColumnSum.of(List.of(Answer.quantity(1, "m2"), Answer.quantity(2, "ft2"))).toString())
        .contains("differ in kind");
    assertThat(ColumnSum.of(List.of(Answer.of(gbp("1")), Answer.of(Money.parse("EUR 1")))))
        .matches(answer -> !answer.isDefined());
    assertThat(ColumnSum.of(List.of())).matches(answer -> !answer.isDefined());
    List<Answer> many = IntStream.range(0, 30).mapToObj(Answer::number).toList();
    assertThat(ColumnSum.text(many)).isEqualTo("the sum of 30 rows");
    assertThat(ColumnSum.text(many.subList(0, 3))).isEqualTo("0 + 1 + 2");
  }

  @Test
  void anyAnswerIsAtLeastAListOfLabelAndValue() {
    Explained single =
        () ->
            List.of(
                Explanation.answering("How much?")
                    .given("rent", Answer.of(gbp("10")))
                    .step("twice", "2 x GBP 10.00", Answer.of(gbp("20")))
                    .build());
    assertThat(Tables.of(single))
        .map(Table::toString)
        .containsExactly(
            "How much?\nfigure  value (GBP)\n------  -----------\nrent          10.00\n"
                + "twice         20.00");
    assertThat(Tables.explain(single, "twice", "value (GBP)").steps()).hasSize(2);
    Explained several = () -> List.of(told(Answer.number(1)), told(Answer.number(2)));
    assertThat(Tables.explain(several, "How long? (2)", "value").answer())
        .isEqualTo(Answer.number(2));
  }

  @Test
  void severalTablesKeepTheirTitlesInCsv() {
    Table table = GRID.table("Roll", List.of());
    assertThat(Table.toCsv(List.of(table, table), CsvStyle.COMMA))
        .isEqualTo(
            """
            Roll
            unit,passing rent,market rent,reversion

            Roll
            unit,passing rent,market rent,reversion
            """
                .replace("\n", "\r\n"));
    assertThat(Table.toCsv(List.of(table), CsvStyle.COMMA)).isEqualTo(table.toCsv());
  }

  @Test
  void aHundredThousandRowsAreATableInSecondsAndExplainNothingBeforehand() {
    List<Line> lines =
        IntStream.range(0, 100_000).mapToObj(i -> Line.of("unit " + i, "100", "120")).toList();
    Grid<Line> grid =
        Grid.by("unit", Line::unit)
            .with(
                PASSING.explained(
                    line -> {
                      throw new AssertionError("nobody asked");
                    }))
            .with(MARKET)
            .with(REVERSION)
            .totals("total");
    Assertions.assertTimeout(
        Duration.ofSeconds(30), () -> grid.table("Roll", lines).toCsv().length());
    assertThat(grid.sheet("Roll", lines).explain("unit 99999", "reversion").answer().money())
        .contains(gbp("20"));
  }
}
