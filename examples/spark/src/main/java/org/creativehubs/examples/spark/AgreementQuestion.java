package org.creativehubs.examples.spark;

import com.google.common.base.Function;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.metrics.sla.PortfolioLine;
import org.creativehubs.metrics.sla.PortfolioSummary;
import org.creativehubs.metrics.sla.SlaCheckerInput;
import org.creativehubs.metrics.sla.SlaPortfolio;
import org.jspecify.annotations.Nullable;

/**
 * What agreements are asked; travels to where the hubs lie.
 *
 * @param period the period asked about
 * @param asAt the day on which it is asked
 * @param readings as JSON, since a reading does not travel by itself
 */
record AgreementQuestion(DateRange period, LocalDate asAt, String readings)
    implements Serializable {

  static AgreementQuestion of(DateRange period, LocalDate asAt, List<Reading> readings) {
    return new AgreementQuestion(period, asAt, HubJson.write(readings));
  }

  /** The rows of the agreements of a hub. */
  Function<@Nullable String, Iterator<Row>> rows() {
    List<Reading> read = HubJson.readList(readings, Reading.class);
    return json -> rows(json, read).iterator();
  }

  private List<Row> rows(@Nullable String json, List<Reading> read) {
    if (json == null) {
      return ImmutableList.of(HubsOnSpark.refused(HubsOnSpark.AGREEMENT, Refusals.missing()));
    }
    return Refusals.orElse(
        () -> {
          Hub hub = HubJson.read(json, Hub.class);
          return hub.agreements().stream().map(each -> row(hub, each.id(), read)).toList();
        },
        refusal -> ImmutableList.of(HubsOnSpark.refused(HubsOnSpark.AGREEMENT, refusal)));
  }

  private Row row(Hub hub, String agreement, List<Reading> read) {
    return Refusals.orElse(
        () -> row(hub.id(), line(input(hub, agreement, read))),
        refusal ->
            RowFactory.create(
                hub.id(), agreement, null, null, null, null, null, null, null, null, null,
                refusal));
  }

  private static PortfolioLine line(SlaCheckerInput input) {
    return SlaPortfolio.listingAll().summarise(Stream.of(input)).lines().get(0);
  }

  private static Row row(String hub, PortfolioLine line) {
    return RowFactory.create(
        hub,
        line.agreement(),
        line.name(),
        line.state().name(),
        line.met(),
        line.partly(),
        line.notMet(),
        line.notKnown(),
        line.notDue(),
        line.worstObligation(),
        HubsOnSpark.number(line.nearness()),
        null);
  }

  private SlaCheckerInput input(Hub hub, String agreement, List<Reading> read) {
    return SlaCheckerInput.builder()
        .hub(hub)
        .agreementId(agreement)
        .period(period)
        .asAt(asAt)
        .addAllReadings(read)
        .build();
  }

  /** The row of one agreement of a hub. */
  Row rowOf(@Nullable String json, String agreement) {
    if (json == null) {
      return HubsOnSpark.refused(HubsOnSpark.AGREEMENT, Refusals.missing());
    }
    List<Reading> read = HubJson.readList(readings, Reading.class);
    return Refusals.orElse(
        () -> {
          Hub hub = HubJson.read(json, Hub.class);
          return row(hub.id(), line(input(hub, agreement, read)));
        },
        refusal -> HubsOnSpark.refused(HubsOnSpark.AGREEMENT, refusal));
  }

  /** One row: the summary of a part of the hubs, and how many are refused. */
  Iterator<Row> summary(Iterator<String> hubs, int worst) {
    List<Reading> read = HubJson.readList(readings, Reading.class);
    HubPortfolioAnswer sum = HubPortfolioAnswer.none();
    while (hubs.hasNext()) {
      for (HubPortfolioAnswer one : answers(hubs.next(), read, worst)) {
        sum = sum.plus(one);
      }
    }
    return Iterators.singletonIterator(sum.part());
  }

  private List<HubPortfolioAnswer> answers(@Nullable String json, List<Reading> read, int worst) {
    HubPortfolioAnswer refused = new HubPortfolioAnswer(Optional.empty(), 1);
    if (json == null) {
      return ImmutableList.of(refused);
    }
    return Refusals.orElse(
        () -> {
          List<HubPortfolioAnswer> found = new ArrayList<>();
          Hub hub = HubJson.read(json, Hub.class);
          hub.agreements()
              .forEach(
                  each ->
                      found.add(
                          Refusals.orElse(
                              () -> checked(input(hub, each.id(), read), worst),
                              refusal -> refused)));
          return found;
        },
        refusal -> ImmutableList.of(refused));
  }

  private static HubPortfolioAnswer checked(SlaCheckerInput input, int worst) {
    PortfolioSummary summary = SlaPortfolio.listing(worst).summarise(Stream.of(input));
    return new HubPortfolioAnswer(Optional.of(summary), 0);
  }
}
