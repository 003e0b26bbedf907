package org.creativehubs.metrics;

import java.util.List;
import java.util.stream.Stream;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.metrics.agglomeration.ExampleAgglomeration;
import org.creativehubs.metrics.consistency.ConsistencyCheck;
import org.creativehubs.metrics.consistency.ConsistencyCheckInput;
import org.creativehubs.metrics.consistency.Tolerances;
import org.creativehubs.metrics.disclosure.ExampleDisclosure;
import org.creativehubs.metrics.linkedtables.ExampleLinkedTables;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.LocationQuotientInput;
import org.creativehubs.metrics.location.LocationQuotients;
import org.creativehubs.metrics.location.ReferenceArea;
import org.creativehubs.metrics.location.ReliabilityRule;
import org.creativehubs.testing.ValueTypeContract;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every value type of the module, as the calculators take and give it. */
class EveryValueTypeTest {

  private static final MetricsCatalog CATALOGUE = new MetricsCatalog();

  @TestFactory
  Stream<DynamicNode> everyValueTypeKeepsTheContract() {
    LocationQuotientInput input = JsonCatalog.example(LocationQuotient.ENTRY);
    LocationQuotients pooled = LocationQuotient.answer(input);
    ReferenceArea unknown = ReferenceArea.withoutTotals("England", "they are not published");
    ReferenceArea known =
        ReferenceArea.area("England")
            .putTotals("creative", 10.0)
            .total(20.0)
            .source(input.table().source())
            .build();
    ValueTypeContract contract =
        ValueTypeContract.ofModuleWith(MetricsCatalog.class)
            .toldApart()
            .withCatalogue(CATALOGUE.entries());
    UntoldInMetrics.addTo(contract);
    ExampleIndices.addTo(contract);
    ExampleShares.addTo(contract);
    ExampleGrowth.addTo(contract);
    ExampleRegressions.addTo(contract);
    ConsistencyCheckInput nothing =
        ConsistencyCheckInput.builder().tolerances(Tolerances.exact()).build();
    contract.withNested(nothing, ConsistencyCheck.answer(nothing));
    ExampleAgglomeration.addTo(contract);
    ExampleDisclosure.addTo(contract);
    ExampleLinkedTables.addTo(contract);
    ExampleAgreementChecks.addTo(contract, CATALOGUE.entries());
    ExampleKpis.addTo(contract);
    ExampleHubEvaluations.addTo(contract);
    ExampleScreens.addTo(contract);
    ExampleClusterWork.addTo(contract);
    return contract
        .withNested(
            known,
            unknown,
            known.excluding(List.of("creative")),
            ExampleIndices.intervals(),
            ReliabilityRule.builder().name("count").minimumCount(10).build(),
            ReliabilityRule.builder().name("width").maximumRelativeWidth(0.5).build(),
            LocationQuotient.against(unknown).of(input.table(), input.industries()),
            pooled.ranked(pooled.industries().get(0)))
        .tests();
  }
}
