package org.creativehubs.examples.spark;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.metrics.location.LocationQuotient;
import org.jspecify.annotations.Nullable;

/**
 * Calculators as functions of Spark's SQL.
 *
 * <pre>
 * hub_quotient(count, region_total, industry_total, total)  a number, or null where undefined
 * hub_agreement(hub_json, agreement, from, to, as_at)       a struct: state, counts, or a refusal
 * hub_rent_schedule(lease_json, from, to)                   a struct: lines, or a refusal
 * </pre>
 *
 * <p>Days are dates or their text; a period excludes its end. A schedule without days is that of
 * the whole term. A document that is refused is reported in the field {@code refusal} and never
 * ends a query.
 */
public final class HubFunctions {

  private static final StructType LINE =
      new StructType()
          .add("charge", DataTypes.StringType, false)
          .add("start", DataTypes.DateType, false)
          .add("end", DataTypes.DateType, false)
          .add("due", DataTypes.DateType, false)
          .add("gross", HubsOnSpark.money(), false)
          .add("concession", HubsOnSpark.money(), false)
          .add("net", HubsOnSpark.money(), false)
          .add("vat", HubsOnSpark.money(), true)
          .add("currency", DataTypes.StringType, false);

  private static final StructType SCHEDULE =
      new StructType()
          .add("lines", DataTypes.createArrayType(LINE, false), true)
          .add(Refusals.FIELD);

  private HubFunctions() {}

  /**
   * Makes the functions known to a session.
   *
   * @param spark the session
   */
  public static void register(SparkSession spark) {
    UDF4<@Nullable Number, @Nullable Number, @Nullable Number, @Nullable Number, @Nullable Double>
        quotient = HubFunctions::quotient;
    UDF5<
            @Nullable String,
            @Nullable String,
            @Nullable Object,
            @Nullable Object,
            @Nullable Object,
            Row>
        agreement = HubFunctions::agreement;
    UDF3<@Nullable String, @Nullable Object, @Nullable Object, Row> schedule =
        HubFunctions::schedule;
    spark.udf().register("hub_quotient", quotient, DataTypes.DoubleType);
    spark.udf().register("hub_agreement", agreement, HubsOnSpark.AGREEMENT);
    spark.udf().register("hub_rent_schedule", schedule, SCHEDULE);
  }

  /**
   * The location quotient from four numbers, the same to the bit as from the whole table where they
   * are whole.
   */
  private static @Nullable Double quotient(
      @Nullable Number count,
      @Nullable Number regionTotal,
      @Nullable Number industryTotal,
      @Nullable Number total) {
    if (count == null || regionTotal == null || industryTotal == null || total == null) {
      return null;
    }
    double own = count.doubleValue();
    double others = regionTotal.doubleValue() - own;
    double elsewhere = industryTotal.doubleValue() - own;
    double rest = total.doubleValue() - regionTotal.doubleValue() - elsewhere;
    EmploymentTable table =
        EmploymentTable.of(
            "counts",
            ImmutableList.of("here", "elsewhere"),
            ImmutableList.of("this", "others"),
            new double[][] {{own, others}, {elsewhere, rest}});
    OptionalDouble found = LocationQuotient.pooled().of(table).quotient("here", "this");
    return found.isPresent() ? found.getAsDouble() : null;
  }

  private static Row agreement(
      @Nullable String hub,
      @Nullable String agreement,
      @Nullable Object from,
      @Nullable Object to,
      @Nullable Object asAt) {
    return Refusals.orElse(
        () ->
            AgreementQuestion.of(
                    DateRange.of(day(from, "from"), day(to, "to")),
                    day(asAt, "as_at"),
                    ImmutableList.of())
                .rowOf(hub, Check.notNull(agreement, "agreement")),
        refusal -> HubsOnSpark.refused(HubsOnSpark.AGREEMENT, refusal));
  }

  private static Row schedule(@Nullable String lease, @Nullable Object from, @Nullable Object to) {
    if (lease == null) {
      return HubsOnSpark.refused(SCHEDULE, Refusals.missing());
    }
    return Refusals.orElse(
        () -> RowFactory.create(lines(lease, from, to), null),
        refusal -> HubsOnSpark.refused(SCHEDULE, refusal));
  }

  private static Row[] lines(String json, @Nullable Object from, @Nullable Object to) {
    LeaseTerms lease = HubJson.read(json, LeaseTerms.class);
    List<RentLine> lines =
        from == null && to == null
            ? LeaseSchedule.of(lease).lines()
            : LeaseSchedule.of(lease, DateRange.of(day(from, "from"), day(to, "to"))).lines();
    return lines.stream().map(HubFunctions::line).toArray(Row[]::new);
  }

  private static Row line(RentLine line) {
    Optional<Money> vat = line.vat();
    return RowFactory.create(
        line.charge(),
        line.dates().start(),
        line.dates().end(),
        line.due(),
        line.gross().amount(),
        line.concession().amount(),
        line.net().amount(),
        vat.map(Money::amount).orElse(null),
        line.net().currency().getCurrencyCode());
  }

  /** Spark gives a date as one of two classes, by its configuration. */
  private static LocalDate day(@Nullable Object day, String field) {
    Object given = Check.notNull(day, field);
    if (given instanceof java.sql.Date date) {
      return date.toLocalDate();
    }
    try {
      return LocalDate.parse(given.toString());
    } catch (DateTimeParseException e) {
      throw new InvalidValueException(Fault.MALFORMED, field, "be a day such as 2026-11-30", given);
    }
  }
}
