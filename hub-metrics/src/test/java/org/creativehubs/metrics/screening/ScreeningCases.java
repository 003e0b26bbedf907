package org.creativehubs.metrics.screening;

import java.math.BigDecimal;
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

  /**
   * The expected stars take the share 0.1 as the double it is, a little above a tenth: of ten
   * regions the second largest gets a star too.
   */
  private static Ratio asDouble(JsonNode number) {
    return Ratio.of(new BigDecimal(number.asDouble()));
  }

  private static List<List<OptionalDouble>> stars(JsonNode in) {
    EmploymentTable table = CaseTables.matrix(in);
    IndexMatrix stars =
        ClusterStars.answer(
            ClusterStarsInput.builder()
                .table(table)
                .sizeTopShare(asDouble(in.get("topShare")))
                .quotientThreshold(asDouble(in.get("lqThreshold")))
                .focusTopShare(asDouble(in.get("topShare")))
                .build());
    return table.regions().stream()
        .map(r -> table.industries().stream().map(i -> stars.value(r, i)).toList())
        .toList();
  }
}
