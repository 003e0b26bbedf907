package org.creativehubs.finance.tenantcharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.finance.lease.Leases.gbp;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.servicecharge.ApportionmentBasis;
import org.creativehubs.core.servicecharge.ServiceCap;
import org.creativehubs.core.servicecharge.ServiceCapBasis;
import org.creativehubs.core.servicecharge.ServiceCost;
import org.creativehubs.core.servicecharge.ServiceFund;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.servicecharge.ServiceHeadKind;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Service charges worked by hand; each case of the file says how, and where the rule comes from.
 */
class ServiceChargeReferenceTest {

  @TestFactory
  Stream<DynamicTest> everyCaseAgrees() throws IOException {
    try (InputStream file = getClass().getResourceAsStream("service-charge-cases.json")) {
      List<JsonNode> cases = new ArrayList<>();
      new JsonMapper().readTree(file).get("cases").forEach(cases::add);
      assertThat(cases).hasSizeGreaterThanOrEqualTo(10);
      return cases.stream()
          .map(one -> DynamicTest.dynamicTest(text(one, "name"), () -> assertAgrees(one)));
    }
  }

  private static void assertAgrees(JsonNode one) {
    ServiceChargeAccount account = ServiceCharge.of(hub(one), LocalDate.parse(text(one, "on")));
    assertThat(amounts(account, ServiceChargeLine::charged)).isEqualTo(amounts(one.get("charged")));
    assertThat(amounts(account, ServiceChargeLine::onAccount))
        .isEqualTo(amounts(one.get("onAccount")));
    assertThat(account.unrecovered()).isEqualTo(gbp(text(one, "landlord")));
    for (ServiceFundBalance fund : account.funds()) {
      JsonNode expected = one.get("funds").get(fund.name());
      assertThat(fund.opening()).isEqualTo(gbp(expected.get(0).asString()));
      assertThat(fund.closing()).isEqualTo(gbp(expected.get(1).asString()));
    }
  }

  private static Map<String, Money> amounts(
      ServiceChargeAccount account, Function<ServiceChargeLine, Money> amount) {
    Map<String, Money> all = new TreeMap<>();
    for (ServiceChargeLine line : account.lines()) {
      line.letting().ifPresent(id -> all.put(id, amount.apply(line)));
    }
    return all;
  }

  private static Map<String, Money> amounts(JsonNode node) {
    Map<String, Money> all = new TreeMap<>();
    node.properties().forEach(entry -> all.put(entry.getKey(), gbp(entry.getValue().asString())));
    return all;
  }

  private static Hub hub(JsonNode one) {
    Hub.Builder hub = Hub.builder().id("hub").name("Hub");
    for (Map.Entry<String, JsonNode> space : one.get("spaces").properties()) {
      Area area = Area.parse(space.getValue().asString() + " m2");
      hub.addSpaces(Space.of(space.getKey(), UnitKind.STUDIO, area));
    }
    for (Map.Entry<String, JsonNode> letting : one.get("lettings").properties()) {
      List<String> names = Splitter.on(' ').splitToList(letting.getKey());
      hub.addLettings(Letting.of(names.get(0), names.get(1), terms(letting.getValue().asString())));
    }
    one.get("years").forEach(year -> hub.addServiceYears(year(year)));
    return hub.build();
  }

  private static LeaseTerms terms(String days) {
    RentCharge rent = RentCharge.of(ChargeKind.RENT, gbp("1"), PaymentTerms.monthlyInAdvance());
    return LeaseTerms.of(OpenDateRange.parse(days), rent);
  }

  private static ServiceYear year(JsonNode node) {
    ServiceYear.Builder year = ServiceYear.builder();
    year.id(text(node, "id")).period(DateRange.parse(text(node, "period")));
    node.get("heads").forEach(head -> year.addHeads(head(head)));
    node.get("caps").forEach(cap -> year.addCaps(cap(cap)));
    node.get("funds").forEach(fund -> year.addFunds(fund(fund)));
    return year.build();
  }

  private static ServiceHead head(JsonNode node) {
    ServiceHead.Builder head = ServiceHead.builder().name(text(node, "name"));
    head.apportionedBy(
        optional(node, "by").map(ApportionmentBasis::valueOf).orElse(ApportionmentBasis.AREA));
    optional(node, "kind").map(ServiceHeadKind::valueOf).ifPresent(head::kind);
    head.feeRate(optional(node, "feeRate").map(Ratio::parse)).fund(optional(node, "fund"));
    node.get("costs").forEach(cost -> head.addCosts(cost(cost.asString())));
    if (node.has("weights")) {
      for (Map.Entry<String, JsonNode> weight : node.get("weights").properties()) {
        head.putWeights(weight.getKey(), Ratio.parse(weight.getValue().asString()));
      }
    }
    return head.build();
  }

  /** Such as {@code 1000 1200}, or {@code 2027-04-01/2027-10-01 1000 1200}. */
  private static ServiceCost cost(String words) {
    List<String> parts = Splitter.on(' ').splitToList(words);
    int at = parts.size() - 2;
    return ServiceCost.builder()
        .period(at == 0 ? Optional.empty() : Optional.of(DateRange.parse(parts.get(0))))
        .budget(gbp(parts.get(at)))
        .actual(gbp(parts.get(at + 1)))
        .build();
  }

  private static ServiceCap cap(JsonNode node) {
    return ServiceCap.builder()
        .head(optional(node, "head"))
        .over(ServiceCapBasis.valueOf(text(node, "over")))
        .increase(Ratio.parse(text(node, "increase")))
        .base(optional(node, "base").map(amount -> gbp(amount)))
        .build();
  }

  private static ServiceFund fund(JsonNode node) {
    return ServiceFund.builder()
        .name(text(node, "name"))
        .opening(optional(node, "opening").map(amount -> gbp(amount)))
        .interest(optional(node, "interest").map(amount -> gbp(amount)))
        .build();
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asString();
  }

  private static Optional<String> optional(JsonNode node, String field) {
    return node.has(field) ? Optional.of(text(node, field)) : Optional.empty();
  }
}
