package org.creativehubs.core;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ColumnFormat;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of answers and what explains them. */
final class ExampleExplanations {

  static final Source SOURCE =
      Source.builder().document("Report on a hub").edition("2016").place("page 4").build();
  static final Source TITLE = Source.of("Report on a hub");
  private static final Undefined EMPTY = Undefined.of(Reason.EMPTY_REGION, "nobody works there");
  private static final Step STEP =
      Step.builder()
          .label("attainment")
          .expression("450 / 350")
          .value(Answer.share(Ratio.of(9, 7)))
          .source(SOURCE)
          .build();
  private static final Step GIVEN =
      Step.builder().label("jobs").value(Answer.quantity(450, "jobs")).build();

  private static final ColumnFormat FORMAT =
      ColumnFormat.builder().kind(ColumnKind.QUANTITY).unit("jobs").digits(0).build();

  private ExampleExplanations() {}

  static void addTo(ValueTypeContract contract) {
    contract
        .with(Source.class, SOURCE, TITLE)
        .with(Undefined.class, EMPTY)
        .with(Quotient.class, Quotient.of(Ratio.of(1, 3)), Quotient.none(EMPTY))
        .with(
            Answer.class,
            Answer.of(Money.parse("GBP 12.30")),
            Answer.number(-0.5),
            Answer.share(0.25),
            Answer.share(QualifiedNumber.between(Ratio.of(1, 4), Ratio.of(1, 2))),
            Answer.quantity(QualifiedNumber.of(Qualifier.OVER, 450), "jobs"),
            Answer.text("met"),
            Answer.of(EMPTY))
        .with(Step.class, STEP, GIVEN)
        .with(
            Explanation.class,
            Explanation.builder().question("Are there jobs?").addSteps(GIVEN, STEP).build())
        .with(
            Table.class,
            Table.builder()
                .title("Jobs")
                .addColumns("hub", "jobs")
                .addRows(List.of(Answer.text("Northgate"), Answer.quantity(450, "jobs")))
                .build(),
            Table.builder()
                .title("Jobs")
                .addColumns("hub", "jobs")
                .addFormats(ColumnFormat.of(ColumnKind.TEXT), FORMAT)
                .addRows(List.of(Answer.text("total"), Answer.quantity(450, "jobs")))
                .totals(1)
                .build(),
            Table.builder().title("Nothing").addColumns("hub").build())
        .with(ColumnFormat.class, FORMAT, ColumnFormat.of(ColumnKind.ANY));
  }
}
