package org.creativehubs.core;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Plant;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.employment.RegionalEconomy;
import org.creativehubs.core.employment.TableCell;
import org.creativehubs.core.employment.TableTotal;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.testing.ValueTypeContract;

/** Panels, side facts and plants. */
final class ExampleEmployment {

  private static final EmploymentTable JOBS = table("jobs", 10);

  private ExampleEmployment() {}

  private static EmploymentTable table(String measure, double count) {
    return EmploymentTable.of(measure, List.of("North"), List.of("film"), new double[][] {{count}});
  }

  static void addTo(ValueTypeContract contract) {
    Plant.Builder placed = Plant.builder();
    placed.region("North").industry("film").size(10).x(1).y(2);
    RegionalEconomy.Builder full = RegionalEconomy.builder();
    full.employment(JOBS).plants(table("plants", 2));
    full.putAreas("North", 12.5).putPopulations("North", 3000.0);
    RegionalEconomy.Builder bare = RegionalEconomy.builder();
    CellFlag hidden = CellFlag.below(5).toBuilder().mark("[low]").least(1).build();
    contract
        .with(CellFlag.class, hidden, CellFlag.missing())
        .with(
            TableCell.class,
            TableCell.of("North", "film", 3).toBuilder().flag(CellFlag.estimated()).build(),
            TableCell.unknown("North", "film", hidden),
            TableCell.of("North", "film", 3))
        .with(
            TableTotal.class,
            TableTotal.ofRegion("North", 10),
            TableTotal.ofIndustry("film", 10),
            TableTotal.ofAll(10))
        .with(Plant.class, placed.build(), Plant.of("North", "film", 10))
        .with(
            Plants.class,
            Plants.of(List.of(placed.build())),
            Plants.of(List.of(Plant.of("North", "film", 10))))
        .with(RegionalEconomy.class, full.build(), bare.employment(JOBS).build())
        .with(
            EmploymentPanel.class,
            EmploymentPanel.of(ImmutableMap.of(2015, JOBS, 2016, table("jobs", 12))));
  }
}
