package org.creativehubs.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Table;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.LocationQuotients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

  private static final Path SHEETS = Path.of("sheets");

  @TempDir private Path folder = Path.of("");

  private FileProposal read(String... lines) throws IOException {
    Path file = folder.resolve("file.csv");
    Files.write(file, List.of(lines));
    return Proposals.of(file, UnaryOperator.identity());
  }

  private static LocationQuotients quotients() {
    return LocationQuotient.pooled()
        .of(Bench.read(SHEETS.resolve("places.csv").toString()).counts());
  }

  private String saved(Object anything, String name) throws IOException {
    Path file = folder.resolve(name);
    Bench.save(anything, file.toString());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(one -> one.getFileName().toString())).containsOnly(name);
    }
    String content = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.delete(file);
    return content;
  }

  @Test
  void aResultIsSavedByTheEndingOfTheFile() throws IOException {
    LocationQuotients quotients = quotients();
    int rows = quotients.table().rows().size();
    assertThat(saved(quotients, "x.csv").lines()).hasSize(rows + 1);
    assertThat(saved(quotients, "x.jsonl").lines()).hasSize(rows).allMatch(l -> l.startsWith("{"));
    assertThat(saved(quotients, "x.json")).startsWith("{");
    assertThat(saved(quotients, "x.html")).startsWith("<!DOCTYPE html>");
    assertThat(saved(quotients, "x.xlsx")).startsWith("PK");
    assertThat(saved(Bench.head(quotients, 3), "x.csv").lines()).hasSize(4);
    assertThat(saved(List.of("a", "b"), "x.csv").lines()).hasSize(3);
    String industry = quotients.industries().get(0);
    assertThat(saved(Bench.chart(quotients, industry), "x.svg")).startsWith("<svg");
    assertThatThrownBy(() -> saved(quotients, "x.docx"))
        .hasMessageContaining("file must end in .csv");
    assertThatThrownBy(() -> saved(quotients, "x.svg"))
        .hasMessageContaining("industry must be said, as in chart(x, \"");
  }

  @Test
  void everyRowIsShownAndHeadHasTheFirst() {
    Table all = quotients().table();
    assertThat(Shown.of(quotients()).lines().count()).isEqualTo(all.rows().size() + 3);
    assertThat(Bench.head(quotients()).rows()).hasSize(10).isEqualTo(all.rows().subList(0, 10));
    assertThatThrownBy(() -> Bench.head("text")).hasMessageContaining("anything must have rows");
  }

  @Test
  void thingsAreDescribed() {
    assertThat(Described.of("location-quotient"))
        .contains("How concentrated is this industry here");
    assertThat(Described.of(quotients())).contains("LocationQuotients").contains("rows");
    assertThat(Described.of(LocationQuotient.class)).contains("static LocationQuotient pooled()");
    assertThatThrownBy(() -> Described.of("location-quotent"))
        .hasMessageContaining("location-quotient");
  }

  @Test
  void aFileOfAnOfficeIsKnownByItsHeadings() {
    FileProposal jobs = Bench.read(SHEETS.resolve("places.csv").toString());
    assertThat(jobs.value()).isInstanceOf(EmploymentTable.class);
    assertThat(jobs.toString())
        .contains("places.csv is taken for counts by region and industry, as Nomis")
        .contains(
            "in Java: EmploymentTable.read(DataFile.of(Path.of(\"sheets/places.csv\"),"
                + " Offices.nomis()))");
  }

  @Test
  void anOwnFileIsReadByTheWordsOfItsHeadings() throws IOException {
    FileProposal read =
        read("area_code,area_name;no,sic_label,employees", "a,Leeds,film,3", "b,York,film,");
    assertThat(read.counts().regions()).containsExactly("Leeds", "York");
    assertThat(read.report().toString()).contains("1 not known");
    assertThat(read.java()).contains(".column(\"value\", \"employees\")");
  }

  @Test
  void severalYearsBecomeAPanelAndTotalsAreSeen() throws IOException {
    FileProposal read =
        read("Jahr;Land;Branche;Employees", "2020;A;x;1", "2021;A;x;2", "2020;Total;x;1");
    EmploymentPanel panel = read.panel();
    assertThat(panel.years()).containsExactly(2020, 2021);
    assertThat(read.report().toString()).contains("Total looks like a total");
    assertThatThrownBy(read::counts)
        .hasMessage(
            "type must be that of counts by region and industry, EmploymentPanel, but was"
                + " EmploymentTable");
  }

  @Test
  void otherNounsAreKnownToo() throws IOException {
    assertThat(read("label,x,y", "a,1,2").toString()).contains("places on a plane");
    assertThat(read("label,neighbour", "a,b", "b,a").toString()).contains("neighbours");
    assertThat(read("from,to", "a,b").toString()).contains("ties between members");
    assertThat(read("name,births,deaths", "a,1,2").toString()).contains("births and deaths");
    assertThat(read("city,rate", "a,1.5").numbers().labels()).containsExactly("a");
    assertThat(Bench.read(SHEETS.resolve("rent-roll.csv").toString()).toString())
        .contains("is taken for a sheet: rent roll");
    assertThatThrownBy(() -> read("p,q", "1,2"))
        .hasMessageContaining("file must have headings that say what it is")
        .hasMessageContaining("[p, q]");
  }
}
