package org.creativehubs.examples.spark;

import com.google.common.collect.Iterators;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.rentroll.HubRentRoll;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RollTotals;
import org.jspecify.annotations.Nullable;

/**
 * Rent rolls and agreements of many hubs, whose documents stand in a dataset, one to a row, as
 * JSON. A hub, or an agreement, that is refused is a row with the reason, by path and code, and
 * never ends the job.
 */
public final class HubsOnSpark {

  private static final StructType ROLL =
      new StructType()
          .add("hub", DataTypes.StringType, true)
          .add("name", DataTypes.StringType, true)
          .add("currency", DataTypes.StringType, true)
          .add("spaces", DataTypes.IntegerType, true)
          .add("vacantSpaces", DataTypes.IntegerType, true)
          .add("lettings", DataTypes.IntegerType, true)
          .add("passingRent", money(), true)
          .add("marketRentOfLet", money(), true)
          .add("vacantMarketRent", money(), true)
          .add("dueInYear", money(), true)
          .add("letSquareMetres", DataTypes.DoubleType, true)
          .add("waultToExpiry", DataTypes.DoubleType, true)
          .add("waultToBreak", DataTypes.DoubleType, true)
          .add(Refusals.FIELD);

  static final StructType AGREEMENT =
      new StructType()
          .add("hub", DataTypes.StringType, true)
          .add("agreement", DataTypes.StringType, true)
          .add("name", DataTypes.StringType, true)
          .add("state", DataTypes.StringType, true)
          .add("met", DataTypes.IntegerType, true)
          .add("partly", DataTypes.IntegerType, true)
          .add("notMet", DataTypes.IntegerType, true)
          .add("notKnown", DataTypes.IntegerType, true)
          .add("notDue", DataTypes.IntegerType, true)
          .add("worstObligation", DataTypes.StringType, true)
          .add("nearness", DataTypes.DoubleType, true)
          .add(Refusals.FIELD);

  private HubsOnSpark() {}

  /** Four decimals hold the minor units of every currency. */
  static DataType money() {
    return DataTypes.createDecimalType(28, 4);
  }

  /**
   * The rent roll of each hub, as {@link RentRoll#of(Hub, LocalDate)} has it.
   *
   * @param hubs the JSON of a hub in each row
   * @param on the day
   * @return a row for each hub: money in units of its currency, years until leases end weighted by
   *     rent; where it is refused, all is empty but the refusal
   */
  public static Dataset<Row> rentRolls(Dataset<String> hubs, LocalDate on) {
    return hubs.map((MapFunction<String, Row>) json -> rentRoll(json, on), Encoders.row(ROLL));
  }

  private static Row rentRoll(@Nullable String json, LocalDate on) {
    if (json == null) {
      return refused(ROLL, Refusals.missing());
    }
    return Refusals.orElse(
        () -> {
          Hub hub = HubJson.read(json, Hub.class);
          return row(hub, RentRoll.of(hub, on));
        },
        refusal -> refused(ROLL, refusal));
  }

  private static Row row(Hub hub, HubRentRoll roll) {
    RollTotals totals = roll.totals();
    return RowFactory.create(
        hub.id(),
        hub.name(),
        totals.passingRent().currency().getCurrencyCode(),
        totals.spaces(),
        totals.vacantSpaces(),
        totals.lettings(),
        totals.passingRent().amount(),
        totals.marketRentOfLet().amount(),
        totals.vacantMarketRent().amount(),
        totals.dueInYear().amount(),
        totals.letArea().squareMetres().toDouble(),
        number(roll.waultToExpiry()),
        number(roll.waultToBreak()),
        null);
  }

  static @Nullable Double number(Optional<Ratio> ratio) {
    return ratio.map(Ratio::toDouble).orElse(null);
  }

  /** All empty but the last field. */
  static Row refused(StructType columns, Row refusal) {
    @Nullable Object[] fields = new @Nullable Object[columns.size()];
    fields[fields.length - 1] = refusal;
    return RowFactory.create(fields);
  }

  /**
   * How each agreement of each hub stands, out of the hub's register.
   *
   * @param hubs the JSON of a hub in each row
   * @param period the period asked about
   * @param asAt the day on which it is asked
   * @param readings how open words are read; may be empty
   * @return a row for each agreement: how many obligations are in each state, and the worst; for an
   *     agreement that is refused its hub, itself and the refusal, for a hub the refusal alone
   */
  public static Dataset<Row> agreements(
      Dataset<String> hubs, DateRange period, LocalDate asAt, List<Reading> readings) {
    AgreementQuestion asked = AgreementQuestion.of(period, asAt, readings);
    return hubs.mapPartitions(
        (MapPartitionsFunction<String, Row>)
            part -> Iterators.concat(Iterators.transform(part, asked.rows())),
        Encoders.row(AGREEMENT));
  }

  /**
   * How the agreements of all hubs stand together, the worst of them first. Each part is summed up
   * where it lies, and what is kept is as many lines as are wanted.
   *
   * @param hubs the JSON of a hub in each row, each of another id
   * @param period the period asked about
   * @param asAt the day on which it is asked
   * @param readings how open words are read; may be empty
   * @param worst how many of the worst are listed; one or more
   * @return the summary of those that are not refused, the same for every cut into parts
   * @throws InvalidValueException if two agreements that are listed are alike
   */
  public static HubPortfolioAnswer portfolio(
      Dataset<String> hubs, DateRange period, LocalDate asAt, List<Reading> readings, int worst) {
    AgreementQuestion asked = AgreementQuestion.of(period, asAt, readings);
    Iterator<Row> parts =
        hubs.mapPartitions(
                (MapPartitionsFunction<String, Row>) part -> asked.summary(part, worst),
                Encoders.row(HubPortfolioAnswer.PART))
            .toLocalIterator();
    HubPortfolioAnswer all = HubPortfolioAnswer.none();
    while (parts.hasNext()) {
      all = all.plus(HubPortfolioAnswer.ofPart(parts.next()));
    }
    return all;
  }
}
