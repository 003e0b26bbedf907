package org.creativehubs.core;

import java.util.stream.Stream;
import org.creativehubs.core.value.Numeral;
import org.creativehubs.testing.ValueTypeContract;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every value type of the nouns, with examples that have all attributes and only the required. */
class EveryValueTypeTest {

  @TestFactory
  Stream<DynamicNode> everyValueTypeKeepsTheContract() {
    ValueTypeContract contract = ValueTypeContract.ofModuleWith(Numeral.class);
    ExampleQuantities.addTo(contract);
    ExampleExplanations.addTo(contract);
    ExampleFindings.addTo(contract);
    ExampleAssumptions.addTo(contract);
    ExampleClusters.addTo(contract);
    ExampleStrategies.addTo(contract);
    ExampleInitiatives.addTo(contract);
    ExampleHubs.addTo(contract);
    ExampleOrganisations.addTo(contract);
    ExampleSpaces.addTo(contract);
    ExampleIndicators.addTo(contract);
    ExampleProgrammes.addTo(contract);
    ExampleAgreements.addTo(contract);
    ExampleLeases.addTo(contract);
    ExampleEmployment.addTo(contract);
    return contract.tests();
  }
}
