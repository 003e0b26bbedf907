package org.creativehubs.core.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sector.DcmsSectors;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class ReshapingTest {

  private static final EmploymentTable BY_CLASS =
      EmploymentTable.of(
          "jobs",
          List.of("Medway", "Swale", "Dover"),
          List.of("59.11", "5912", "73.11", "10.11"),
          new double[][] {{1, 2, 3, 94}, {0, 0, 0, 0}, {0.1, 0.2, 0.3, 9.4}});

  @Test
  void aSliceKeepsTheOrderAskedFor() {
    EmploymentTable slice = BY_CLASS.slice(List.of("Dover", "Medway"), List.of("10.11", "59.11"));
    assertThat(slice.regions()).containsExactly("Dover", "Medway");
    assertThat(slice.count("Medway", "59.11")).isEqualTo(1);
    assertThat(slice.total()).isEqualTo(104.5);
    assertThat(BY_CLASS.ofRegions(List.of("Swale")).total()).isZero();
    assertThat(BY_CLASS.ofIndustries(List.of("73.11")).total()).isEqualTo(3.3);
    assertThatThrownBy(() -> BY_CLASS.ofRegions(List.of("Kent")))
        .hasMessage("region must be one of Medway, Swale, Dover, but was Kent");
    assertThatThrownBy(() -> BY_CLASS.ofRegions(List.of("Dover", "Dover")))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void classesBecomeSubsectorsByTheList() {
    EmploymentTable grouped =
        BY_CLASS.groupedByIndustry(
            SicGrouping.creativeSubsectors(DcmsSectors.edition2016(), "other"));
    assertThat(grouped.industries())
        .containsExactly(
            "Film, TV, video, radio and photography", "Advertising and marketing", "other");
    assertThat(grouped.countAt(0, 0)).isEqualTo(3);
    assertThat(grouped.countAt(2, 0)).isEqualTo(0.30000000000000004);
  }

  @Test
  void theCreativeShareIsExact() {
    EmploymentTable grouped =
        BY_CLASS.groupedByIndustry(
            SicGrouping.creative(DcmsSectors.edition2016(), "creative", "other"));
    assertThat(grouped.share("Medway", List.of("creative"))).contains(Ratio.of(6, 100));
    assertThat(grouped.share("Swale", List.of("creative"))).isEmpty();
    assertThat(BY_CLASS.share("Medway", List.of("59.11", "5912", "73.11")))
        .contains(Ratio.of(6, 100));
  }

  @Test
  void aGroupThatIsPartlyCreativeIsRefused() {
    EmploymentTable groups =
        EmploymentTable.of("jobs", List.of("A"), List.of("62.0"), new double[][] {{1}});
    assertThatThrownBy(
            () ->
                groups.groupedByIndustry(
                    SicGrouping.creative(DcmsSectors.edition2016(), "creative", "other")))
        .hasMessage(
            "industry must be creative as a whole or not at all, while only some of its classes"
                + " are, but was 62.0");
  }

  @Test
  void aDivisionOfSeveralSubsectorsIsCreativeButOfNone() {
    EmploymentTable division =
        EmploymentTable.of("jobs", List.of("A"), List.of("59"), new double[][] {{1}});
    assertThat(
            division
                .groupedByIndustry(SicGrouping.creative(DcmsSectors.edition2016(), "c", "o"))
                .industries())
        .containsExactly("c");
    assertThatThrownBy(
            () ->
                division.groupedByIndustry(
                    SicGrouping.creativeSubsectors(DcmsSectors.edition2016(), "o")))
        .hasMessage("industry must lie within one creative sub-sector, but was 59");
  }

  @Test
  void regionsBecomeTheirParents() {
    Map<String, String> parents =
        ImmutableMap.of("Medway", "North", "Swale", "North", "Dover", "East");
    EmploymentTable grouped = BY_CLASS.groupedByRegion(parents);
    assertThat(grouped.regions()).containsExactly("North", "East");
    assertThat(grouped.regionTotal("North")).isEqualTo(100);
    assertThatThrownBy(() -> BY_CLASS.groupedByRegion(ImmutableMap.of("Medway", "North")))
        .hasMessage("region must have a group, but was Swale");
    assertThatThrownBy(() -> BY_CLASS.groupedByIndustry(ImmutableMap.of()))
        .hasMessage("industry must have a group, but was 59.11");
  }

  @Test
  void panelsAreAlignedAndReshapedTogether() {
    EmploymentTable before =
        EmploymentTable.of("jobs", List.of("A"), List.of("x"), new double[][] {{1}});
    EmploymentTable after =
        EmploymentTable.of(
            "jobs", List.of("B", "A"), List.of("y", "x"), new double[][] {{1, 2}, {3, 4}});
    EmploymentPanel panel = EmploymentPanel.of(ImmutableMap.of(2016, after, 2015, before));
    assertThat(panel).hasToString("jobs in 2 regions x 2 industries in [2015, 2016]");
    assertThat(panel.measure()).isEqualTo("jobs");
    assertThat(panel.regions()).containsExactly("A", "B");
    assertThat(panel.table(2016).count("A", "x")).isEqualTo(4);
    assertThat(panel.each(table -> table.ofIndustries(List.of("x"))).table(2016).total())
        .isEqualTo(6);
    assertThatThrownBy(() -> panel.table(2014))
        .hasMessage("year must be one of [2015, 2016], but was 2014");
    assertThatThrownBy(() -> EmploymentPanel.of(ImmutableMap.of()))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> EmploymentPanel.of(ImmutableMap.of(0, before)))
        .hasMessage("tables[0] must be of a year after 0, but was 0");
  }

  @Test
  void otherMeasuresMakeNoPanel() {
    EmploymentTable jobs =
        EmploymentTable.of("jobs", List.of("A"), List.of("x"), new double[][] {{1}});
    EmploymentTable firms =
        EmploymentTable.of("firms", List.of("A"), List.of("x"), new double[][] {{1}});
    assertThatThrownBy(() -> EmploymentPanel.of(ImmutableMap.of(2015, jobs, 2016, firms)))
        .hasMessage("tables[2016].measure must be jobs as in the first, but was firms");
  }

  @Test
  void sideFactsBelongToKnownRegions() {
    RegionalEconomy.Builder economy = RegionalEconomy.builder();
    economy.employment(BY_CLASS).putAreas("Medway", 193.0).putPopulations("Kent", 1.0);
    assertThatThrownBy(economy::build)
        .hasMessage("populations must be regions of the employment, but was Kent");
    RegionalEconomy.Builder flat = RegionalEconomy.builder();
    flat.employment(BY_CLASS).putAreas("Medway", 0.0);
    assertThatThrownBy(flat::build).hasMessage("areas[Medway] must be > 0, but was 0.0");
    RegionalEconomy.Builder alien = RegionalEconomy.builder();
    alien
        .employment(BY_CLASS)
        .plants(EmploymentTable.of("plants", List.of("Dover"), List.of("x"), new double[][] {{1}}));
    assertThatThrownBy(alien::build)
        .hasMessage("plants.industries must be industries of the employment, but was x");
  }
}
