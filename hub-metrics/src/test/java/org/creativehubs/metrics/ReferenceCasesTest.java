package org.creativehubs.metrics;

import java.util.stream.Stream;
import org.creativehubs.metrics.agglomeration.AgglomerationCases;
import org.creativehubs.metrics.concentration.ConcentrationCases;
import org.creativehubs.metrics.growth.GrowthCases;
import org.creativehubs.metrics.inequality.InequalityCases;
import org.creativehubs.metrics.location.LocationCases;
import org.creativehubs.metrics.relatedness.RelatednessCases;
import org.creativehubs.metrics.screening.ScreeningCases;
import org.creativehubs.metrics.spatial.SpatialCases;
import org.creativehubs.metrics.specialisation.SpecialisationCases;
import org.creativehubs.testing.ReferenceCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ReferenceCasesTest {

  @TestFactory
  Stream<DynamicTest> everyCaseAgrees() {
    ReferenceCases cases = ReferenceCases.ownedBy("hub-metrics", getClass());
    AgglomerationCases.bind(cases);
    ConcentrationCases.bind(cases);
    GrowthCases.bind(cases);
    InequalityCases.bind(cases);
    LocationCases.bind(cases);
    RelatednessCases.bind(cases);
    ScreeningCases.bind(cases);
    SpatialCases.bind(cases);
    SpecialisationCases.bind(cases);
    return cases.tests();
  }
}
