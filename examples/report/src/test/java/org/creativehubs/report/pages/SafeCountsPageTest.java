package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.ReadReport;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.junit.jupiter.api.Test;

class SafeCountsPageTest {

  private static final PageOrigin ORIGIN =
      PageOrigin.of("counts.csv", new byte[] {1}, LocalDate.parse("2026-11-30"));

  private static Page page(EmploymentTable counts, long threshold) {
    return SafeCountsPage.of(
        new FileRead<>(
            counts,
            ReadReport.builder()
                .file("counts.csv")
                .rows(9)
                .notAskedFor(0)
                .leftOut(0)
                .numbers(9)
                .unknown(0)
                .build()),
        threshold,
        ORIGIN);
  }

  private static EmploymentTable counts() {
    return EmploymentTable.of(
        "members",
        List.of("Leeds", "York", "Hull"),
        List.of("design", "film", "games"),
        new double[][] {{30, 3, 40}, {20, 40, 50}, {25, 35, 45}});
  }

  @Test
  void aSmallCountIsHiddenWithOthersThatDoNotSayWhichItIs() {
    Page page = page(counts(), 10);

    List<List<Answer>> rows = page.tables().get(0).rows();
    long hidden =
        rows.stream().flatMap(List::stream).filter(cell -> cell.toString().equals("C")).count();
    assertThat(hidden).isGreaterThanOrEqualTo(4);
    assertThat(rows.get(0).get(2)).hasToString("C");
    assertThat(page.figures().get(1).value()).hasToString(String.valueOf(hidden));
    assertThat(page.sections().get(0).tables().get(0).working(0, 2)).isEmpty();
  }

  /** Else whoever guesses the counts could try the guess against the hash. */
  @Test
  void theHashIsThatOfWhatIsShown() {
    assertThat(page(counts(), 10).origin().sha256()).isNotEqualTo(ORIGIN.sha256());
  }

  @Test
  void countsThatAreNotKnownAreRefused() {
    EmploymentTable unknown =
        EmploymentTable.builder()
            .measure("members")
            .add("Leeds", "film", CellFlag.suppressed())
            .add("Leeds", "design", 4)
            .build();
    assertThatThrownBy(() -> page(unknown, 10))
        .hasMessageStartingWith("counts must all be known to be made safe");
  }
}
