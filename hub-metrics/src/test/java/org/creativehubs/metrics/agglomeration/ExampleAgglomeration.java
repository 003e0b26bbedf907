package org.creativehubs.metrics.agglomeration;

import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.testing.ValueTypeContract;

/** The questions that the examples of the catalogue leave out. */
public final class ExampleAgglomeration {

  private ExampleAgglomeration() {}

  /** Adds them to the contract of value types. */
  public static void addTo(ValueTypeContract contract) {
    EmploymentTable table =
        EmploymentTable.builder().measure("jobs").add("A", "film", 3).add("B", "film", 5).build();
    PlantConcentrationInput.Builder sizes = PlantConcentrationInput.builder();
    sizes.measure(PlantMeasure.MAUREL_SEDILLOT).employment(table);
    RipleyInput.Builder sphere = RipleyInput.builder();
    sphere
        .plants(Plants.builder().add("A", "film", 1, 13.4, 52.5).build())
        .distance(PlantDistance.GREAT_CIRCLE)
        .addRadii(5.0)
        .edge(EdgeCorrection.NONE)
        .area(900);
    contract.withNested(
        sizes.putPlantSizes("film", List.of(3.0, 5.0)).build(),
        sphere.build(),
        Simulation.builder().draws(9).seed(1).level(0.2).build());
  }
}
