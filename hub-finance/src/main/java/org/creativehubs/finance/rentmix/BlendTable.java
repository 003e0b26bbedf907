package org.creativehubs.finance.rentmix;

import java.util.List;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.value.Check;

/** A blend as a table, and where a cell of it comes from. */
final class BlendTable {

  private BlendTable() {}

  static String headline(RentBlend blend) {
    if (blend.undefined().isPresent()) {
      return blend.undefined().get().toString();
    }
    return Show.percent(blend.shareOfMarket().orElseThrow())
        + " of market rent, "
        + Show.percent(blend.shareForgone().orElseThrow())
        + " forgone";
  }

  static Table of(RentBlend blend) {
    List<BlendColumn> columns = BlendColumn.of(blend);
    Table.Builder table = Table.builder();
    table.title("Rent by tier, weighted by " + blend.weightedBy().words() + ": " + headline(blend));
    columns.forEach(column -> table.addColumns(column.heading()));
    for (BlendedTier tier : blend.tiers()) {
      table.addRows(columns.stream().map(column -> column.cell(tier, blend)).toList());
    }
    return table.build();
  }

  static Explanation explain(RentBlend blend, String row, String column) {
    BlendedTier tier = Check.named(blend.tiers(), BlendedTier::name, row, "row");
    BlendColumn found = Check.named(BlendColumn.of(blend), BlendColumn::heading, column, "column");
    return Explanation.answering(column + " of " + row)
        .addSteps(
            Step.builder()
                .label(row + ", " + column)
                .expression(found.expression(tier, blend))
                .value(found.cell(tier, blend))
                .source(tier.source())
                .build())
        .build();
  }
}
