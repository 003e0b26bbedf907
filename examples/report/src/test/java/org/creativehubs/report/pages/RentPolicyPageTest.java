package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.report.pages.SampleFiles.figure;

import java.time.LocalDate;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.affordability.ShareLimit;
import org.creativehubs.finance.rentmix.RentPolicy;
import org.creativehubs.finance.rentmix.RentPolicyInput;
import org.creativehubs.finance.rentmix.TenantBand;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageSection;
import org.junit.jupiter.api.Test;

class RentPolicyPageTest {

  /** Thirty studios of 30 m2 at 8 a m2 and month, ten of them at half, which cost 60,000. */
  private static RentPolicyInput town() {
    return RentPolicyInput.builder()
        .on(LocalDate.of(2027, 1, 1))
        .studio(Area.parse("30 m2"))
        .marketRent(RentRate.parse("EUR 8 per m2 per month"))
        .addTiers(tier("market", 20, "1"), tier("half", 10, "0.5"))
        .addBands(
            TenantBand.of("weavers", 25, money("10000")),
            TenantBand.of("designers", 14, money("30000")),
            TenantBand.of("students", 6, money("4000")))
        .maximumShareOfIncome(ShareLimit.chosen(Ratio.parse("0.15"), "the town's own"))
        .incomeBasis(IncomeBasis.INCOME)
        .annualCost(money("60000"))
        .shareLost(Ratio.ZERO)
        .build();
  }

  private static RentTier tier(String name, int studios, String share) {
    return RentTier.builder()
        .name(name)
        .size(Ratio.of(studios))
        .shareOfMarket(Ratio.parse(share))
        .build();
  }

  private static Money money(String amount) {
    return Money.parse("EUR " + amount);
  }

  private static Page page(RentPolicyInput input) {
    return AnswerPage.of(
        RentPolicy.ENTRY, RentPolicy.answer(input), SampleFiles.origin("plan.csv"));
  }

  @Test
  void theFiguresAreThoseOfTheStudiosMultipliedByHand() {
    Page page = page(town());
    int rent = 30 * 8 * 12;
    assertThat(figure(page, "result a year"))
        .isEqualTo(Answer.of(money("" + (20 * rent + 10 * rent / 2 - 60000))));
    assertThat(figure(page, "rent forgone a year")).isEqualTo(Answer.of(money("" + 5 * rent)));
    assertThat(figure(page, "studios at half before break-even").number().getAsDouble())
        .isEqualTo(Math.floorDiv(30 * rent - 60000, rent / 2));
    // weavers pay up to 1,500 and designers up to 4,500; students up to 600
    assertThat(page.verdict())
        .isEqualTo(
            "The rents cover the cost, with EUR 12000.00 a year over; 14 tenants can pay market,"
                + " 39 tenants can pay half; 6 can pay none.");
  }

  @Test
  void withoutATermNoLimitIsAskedAbout() {
    assertThat(page(town()).sections())
        .extracting(PageSection::heading)
        .containsExactly("The tiers", "Who can pay", "Who pays for whom", "How it was found");
  }

  @Test
  void theCityOfTheCatalogueIsHeldAgainstTheLimitToo() {
    Page page = page(JsonCatalog.example(RentPolicy.ENTRY));
    assertThat(page.sections())
        .filteredOn(section -> section.heading().equals("What the limit leaves a tenant"))
        .flatExtracting(PageSection::paragraphs)
        .containsExactly(
            "a tenant at starter is given GBP 5400.00 over the term; GBP 309600.00 may still be"
                + " given to one that has had nothing before.",
            "a tenant at social is given GBP 9450.00 over the term; GBP 305550.00 may still be"
                + " given to one that has had nothing before.");
  }
}
