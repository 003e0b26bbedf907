package org.creativehubs.examples.spark;

import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.metrics.sla.PortfolioSummary;

/**
 * How the agreements of many hubs stand together.
 *
 * @param summary of all agreements that could be checked; absent if there was none
 * @param refused how many hubs and agreements were refused, zero or more; {@link
 *     HubsOnSpark#agreements} says which and why
 */
public record HubPortfolioAnswer(Optional<PortfolioSummary> summary, long refused) {

  static final StructType PART =
      new StructType()
          .add("summary", DataTypes.StringType, true)
          .add("refused", DataTypes.LongType, false);

  static HubPortfolioAnswer none() {
    return new HubPortfolioAnswer(Optional.empty(), 0);
  }

  static HubPortfolioAnswer ofPart(Row part) {
    return new HubPortfolioAnswer(
        Optional.ofNullable(part.getString(0))
            .map(json -> HubJson.read(json, PortfolioSummary.class)),
        part.getLong(1));
  }

  Row part() {
    return RowFactory.create(summary.map(HubJson::write).orElse(null), refused);
  }

  HubPortfolioAnswer plus(HubPortfolioAnswer other) {
    Optional<PortfolioSummary> both =
        summary.map(own -> other.summary.map(own::merge).orElse(own)).or(() -> other.summary);
    return new HubPortfolioAnswer(both, refused + other.refused);
  }
}
