package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.membership.Company;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.junit.jupiter.api.Test;

class CompaniesPageTest {

  private static final PageOrigin ORIGIN =
      PageOrigin.of("companies.csv", new byte[0], LocalDate.parse("2026-11-30"));

  private static Company company(int number, String... codes) {
    return Company.builder()
        .id("c" + number)
        .name("Company " + number)
        .addRegisteredCodes(codes)
        .build();
  }

  private static Page page(List<Company> companies) {
    return CompaniesPage.of(companies, CompaniesPage.creativeIndustries(), ORIGIN);
  }

  @Test
  void membersAreCountedByTheOneSubsectorOfAllTheirCodes() {
    Page page =
        page(
            List.of(
                company(1, "59111"),
                company(2, "59111", "90030"),
                company(3, "90030", "47710"),
                company(4, "47710")));

    List<Table> tables = page.tables();
    assertThat(page.verdict())
        .isEqualTo("Of 4 companies 3 belong, 1 do not, and of 0 it is not known.");
    assertThat(tables.get(tables.size() - 1).rows())
        .extracting(row -> row.get(0) + " " + row.get(1))
        .containsExactly(
            "Film, TV, video, radio and photography 1",
            "Music, performing and visual arts 1",
            "several 1",
            "all members 3");
  }

  @Test
  void oneThatDoesNotTradeIsNoMember() {
    assertThat(page(List.of(company(1, "59111", "74990"))).verdict()).contains("0 belong");
  }

  @Test
  void ofManyThatAreNotKnownTheFirstAreAskedByName() {
    List<Company> open = IntStream.range(0, 23).mapToObj(i -> company(i)).toList();

    List<String> asks = page(open).asks();
    assertThat(asks).hasSize(21).startsWith("Company 0: its codes are not known");
    assertThat(asks).endsWith("and 3 more, in the table");
    assertThat(page(open).sections()).as("no member, no sub-sectors").hasSize(2);
  }
}
