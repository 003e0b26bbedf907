package org.creativehubs.metrics.screening;

import java.util.List;
import java.util.OptionalDouble;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.shares.CaseTables;
import org.creativehubs.testing.ReferenceCases;
import tools.jackson.databind.JsonNode;

/** The reference cases of screening. */
public final class ScreeningCases {

  private ScreeningCases() {}

  /** Binds them. */
  public static ReferenceCases bind(ReferenceCases cases) {
    return cases.bind("indices/cluster-observatory-stars.json", ScreeningCases::stars);
  }

  private static List<List<OptionalDouble>> stars(JsonNode in) {
    EmploymentTable table = CaseTables.matrix(in);
    IndexMatrix stars =
        ClusterStars.answer(
            ClusterStarsInput.builder()
                .table(table)
                .sizeTopShare(Ratio.of(in.get("topShare").decimalValue()))
                .quotientThreshold(Ratio.of(in.get("lqThreshold").decimalValue()))
                .focusTopShare(Ratio.of(in.get("topShare").decimalValue()))
                .build());
    return table.regions().stream()
        .map(r -> table.industries().stream().map(i -> stars.value(r, i)).toList())
        .toList();
  }
}
