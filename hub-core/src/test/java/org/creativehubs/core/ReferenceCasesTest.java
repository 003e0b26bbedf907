package org.creativehubs.core;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.ReferenceCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

class ReferenceCasesTest {

  @TestFactory
  Stream<DynamicTest> everyCaseAgrees() {
    return ReferenceCases.ownedBy("hub-core", getClass())
        .bind("finance/moneyAllocate.json", in -> money(in).allocate(weights(in)))
        .bind("finance/moneyDivide.json", in -> money(in).dividedBy(ratio(in, "divisor"), mode(in)))
        .bind("finance/moneyMultiply.json", in -> money(in).times(ratio(in, "factor"), mode(in)))
        .tests();
  }

  private static Money money(JsonNode input) {
    return Money.parse(input.get("currency").asString() + " " + input.get("amount").asString());
  }

  private static Ratio ratio(JsonNode input, String field) {
    return Ratio.parse(input.get(field).asString());
  }

  private static RoundingMode mode(JsonNode input) {
    return RoundingMode.valueOf(input.get("rounding").asString());
  }

  private static List<Ratio> weights(JsonNode input) {
    List<Ratio> weights = new ArrayList<>();
    input.get("weights").forEach(weight -> weights.add(Ratio.parse(weight.asString())));
    return weights;
  }
}
