package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.affordability.AffordabilityAssessment;
import org.creativehubs.finance.affordability.AffordabilityContext;
import org.creativehubs.finance.affordability.AffordabilityPolicy;
import org.creativehubs.finance.affordability.LeaseAffordability;
import org.creativehubs.finance.affordability.RateLimit;
import org.creativehubs.finance.loan.LevelPayments;
import org.creativehubs.metrics.concentration.Concentration;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.LocationQuotients;
import org.creativehubs.metrics.shares.ShareMeasure;
import org.junit.jupiter.api.Test;

/** What somebody writes who has read the README and completes names: under ten lines a question. */
class StrangerTest {

  private static final Path THIS =
      Path.of("src/test/java/org/creativehubs/examples/house/StrangerTest.java");
  private static final Pattern ASKED =
      Pattern.compile("\\n    // asks: ([^\\n]+)\\n(.*?)\\n    // answered\\n", Pattern.DOTALL);

  @Test
  void isThisLeaseAffordable() {
    // asks: Is this lease affordable?
    Rent rent = Rent.parse("GBP 17 per SQ_FT per YEAR");
    Rent charges = Rent.parse("GBP 3 per SQ_FT per YEAR");
    RentRate ceiling = RentRate.parse("GBP 19 per SQ_FT per YEAR");
    Letting studio = Letting.builder().id("studio-7").rent(rent).otherCharges(charges).build();
    AffordabilityPolicy.Builder policy = AffordabilityPolicy.builder().name("all-in ceiling");
    policy.maximumAllInRate(RateLimit.chosen(ceiling, "our lettings policy"));
    LeaseAffordability ours = LeaseAffordability.under(policy.build());
    LocalDate today = LocalDate.of(2026, 11, 29);
    AffordabilityAssessment answer = ours.assess(studio, today, AffordabilityContext.unknown());
    // answered

    assertThat(answer.isAffordable()).isFalse();
    assertThat(answer.explanation().toString())
        .contains("17 GBP per ft2 per year + 3 GBP per ft2 per year = 20 GBP per ft2 per year");
  }

  @Test
  void whatIsThePaymentOnThisLoan() {
    // asks: What is the payment on this loan?
    Money loan = Money.parse("GBP 20000");
    Money payment = LevelPayments.payment(loan, Ratio.parse("6%"), 60);
    // answered

    assertThat(payment).hasToString("GBP 386.66");
  }

  @Test
  void howConcentratedIsThisIndustry() {
    // asks: How concentrated is this industry?
    List<String> regions = List.of("Kent", "Essex");
    List<String> industries = List.of("film", "farms");
    double[][] counts = {{30, 10}, {10, 50}};
    EmploymentTable jobs = EmploymentTable.of("jobs", regions, industries, counts);
    LocationQuotients here = LocationQuotient.pooled().of(jobs);
    IndexResult inFewRegions = Concentration.by(ShareMeasure.HHI).of(jobs);
    // answered

    assertThat(here.quotient("Kent", "film")).hasValue(1.875);
    assertThat(inFewRegions.value("film")).hasValue(0.625);
  }

  @Test
  void eachIsAskedInUnderTenLines() throws IOException {
    Map<String, Long> lines =
        ASKED
            .matcher(Files.readString(THIS))
            .results()
            .collect(Collectors.toMap(q -> q.group(1), q -> q.group(2).lines().count()));

    assertThat(lines)
        .hasSize(3)
        .allSatisfy((question, count) -> assertThat(count).isBetween(1L, 9L));
  }
}
