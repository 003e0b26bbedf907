package org.creativehubs.report.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.finance.funding.FundingStack;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.rentroll.RentRoll;
import org.creativehubs.finance.rentroll.RentRollInput;
import org.creativehubs.finance.resilience.IncomeDiversity;
import org.creativehubs.finance.risk.MonteCarlo;
import org.creativehubs.finance.viability.HubProjection;
import org.creativehubs.metrics.concentration.LorenzCurve;
import org.creativehubs.metrics.geometry.GeoShapes;
import org.creativehubs.metrics.growth.PortfolioMatrix;
import org.creativehubs.metrics.growth.ShiftShare;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.QuotientInterval;
import org.creativehubs.metrics.network.NetworkAnalysis;
import org.creativehubs.metrics.screening.ClusterQuadrants;
import org.creativehubs.metrics.sla.SlaChecker;
import org.creativehubs.metrics.sla.SlaReport;

/** One picture of each kind, from the examples of the catalogue. */
final class PictureExamples {

  private PictureExamples() {}

  static Map<String, Picture> all() {
    Map<String, Picture> all = new LinkedHashMap<>();
    all.put(
        "ranked-dots",
        of(QuotientInterval.ENTRY, one -> RankedDots.of(one, one.estimates().get(0).industry())));
    all.put(
        "ranked-dots-alone",
        of(LocationQuotient.ENTRY, one -> RankedDots.of(one, one.industries().get(0))));
    all.put("growth-portfolio", of(PortfolioMatrix.ENTRY, GrowthByConcentration::of));
    all.put("growth-quadrants", of(ClusterQuadrants.ENTRY, GrowthByConcentration::of));
    all.put("lorenz", of(LorenzCurve.ENTRY, LorenzPicture::of));
    all.put("shift-bars", of(ShiftShare.ENTRY, ShiftBars::of));
    all.put("rent-bars", of(LeaseSchedule.ENTRY, RentBars::of));
    all.put("expiry-bars", of(RentRoll.ENTRY, ExpiryBars::of));
    all.put("promise-bars", of(SlaChecker.ENTRY, PromiseBars::of));
    all.put("money-mix-funding", of(FundingStack.ENTRY, MoneyMix::of));
    all.put("money-mix-income", of(IncomeDiversity.ENTRY, MoneyMix::of));
    all.put("cash-line", of(HubProjection.ENTRY, CashLine::of));
    all.put("cash-fan", of(MonteCarlo.ENTRY, CashFan::of));
    all.put("network", of(NetworkAnalysis.ENTRY, NetworkPicture::of));
    LocalDate day = LocalDate.of(2026, 11, 1);
    all.put("lease-timeline", LeaseTimeline.of(hub("peckham-levels"), day));
    all.put("promise-bars-peckham", PromiseBars.of(promises()));
    all.put("lease-timeline-breaks", LeaseTimeline.of(mill(), day));
    all.put("money-mix-statement", MoneyMix.of(statement()));
    GeoShapes kent = GeoShapes.read(text("kent.geojson"), "name");
    all.put("place-map", PlaceMap.of(kent, "Three places of Kent"));
    all.put(
        "place-map-quotients",
        of(LocationQuotient.ENTRY, one -> PlaceMap.of(kent, one, one.industries().get(0))));
    return all;
  }

  private static final Map<String, Picture> DRAWN = all();

  /** One of them. */
  static Picture of(String name) {
    return Objects.requireNonNull(DRAWN.get(name), name);
  }

  /** The hub of a shipped dossier. */
  static Hub hub(String dossier) {
    Object hub = HubJson.read(dossier(dossier), Map.class).get("hub");
    return HubJson.read(HubJson.write(Objects.requireNonNull(hub, "hub")), Hub.class);
  }

  private static Path dossier(String name) {
    return Path.of("../cli/src/main/resources/org/creativehubs/examples/dossier", name + ".json");
  }

  private static Hub mill() {
    return HubJson.read(RentRoll.ENTRY.example(), RentRollInput.class).hub().orElseThrow();
  }

  /** The first revenue of Peckham Levels. */
  private static Statement statement() {
    Object studies = HubJson.read(dossier("peckham-levels"), Map.class).get("caseStudies");
    return HubJson.readList(HubJson.write(Objects.requireNonNull(studies)), CaseStudy.class)
        .get(0)
        .statements()
        .get(0);
  }

  private static SlaReport promises() {
    Hub hub = hub("peckham-levels");
    ServiceLevelAgreement agreement = hub.agreements().get(0);
    return SlaChecker.under().check(agreement, hub.evidenceFor(agreement));
  }

  /** A file beside this class. */
  static String text(String name) {
    try (InputStream file = PictureExamples.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The answer to the example of an entry. */
  static <I, R> R answer(CatalogEntry<I, R> entry) {
    return entry.answer(HubJson.read(entry.example(), entry.inputType()));
  }

  private static <I, R> Picture of(CatalogEntry<I, R> entry, Function<R, Picture> picture) {
    return picture.apply(answer(entry));
  }
}
