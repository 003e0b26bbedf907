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
    assertThat(read.report().toString()).contains("region Total counts like any other");
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

  @Test
  void whatStandsAroundATableIsFoundByItsHeadings() throws IOException {
    FileProposal titled =
        read("Jobs by town, 2024", "", "town,industry,jobs", "a,x,1", "", "Source: us, with help");
    assertThat(titled.counts().total()).isEqualTo(1);
    assertThat(titled.java()).contains(".skipping(1).endingAtBlankRow()");
    assertThat(read("sep=;", "town;industry;jobs", "a;x;1").counts().total()).isEqualTo(1);
    assertThat(read("town;industry;jobs", "a;x;1.234").counts().total()).isEqualTo(1234);
    assertThat(read("town;industry;jobs", "a;x;1.234", "b;x;0.5").counts().total())
        .isEqualTo(1.734);
    assertThat(read("Commune;Secteur;Effectif", "a;x;1,5").counts().total()).isEqualTo(1.5);
  }

  @Test
  void periodsAcrossAndOtherPeriodsThanYearsAreRead() throws IOException {
    assertThat(read("town,industry,2019,2020", "a,x,1,2", "b,x,3,4").panel().years())
        .containsExactly(2019, 2020);
    FileProposal rents = read("town,2019,2020", "a,-1,2", "b,3,4");
    assertThat(rents.toString())
        .contains("numbers by label and period")
        .contains("Observations.readPeriods(");
    assertThat(read("town,industry,month,jobs", "a,x,2019-01,1", "a,x,2019-02,2").toString())
        .contains("EmploymentTable.readPeriods(");
    assertThat(read("town,film,craft", "a,1,2", "b,3,4").counts().industries())
        .containsExactly("film", "craft");
    assertThat(read("town,lat,lon", "a,51,0").toString()).contains("by longitude and latitude");
  }

  @Test
  void filesOfOfficesAreToldApart() throws IOException {
    assertThat(read("freq,geo,nace_r2,TIME_PERIOD,OBS_VALUE,OBS_FLAG", "A,N,J58,2019,5,e").java())
        .contains("Offices.sdmxCsv()");
    assertThat(read("freq,nace_r2,geo\\TIME_PERIOD\t2019 \t2020 ", "A,J58,N\t1 p\t2").panel())
        .hasToString("count in 1 region x 1 industry in [2019, 2020]");
    assertThat(read("fipstate,fipscty,naics,emp_nf,emp", "01,001,511///,G,5").java())
        .contains("Offices.cbp(3)");
    assertThat(
            read("DATE,GEOGRAPHY_CODE,INDUSTRY_CODE,MEASURES,OBS_VALUE", "2022,E1,58,20100,5")
                .counts()
                .regions())
        .containsExactly("E1");
    String qcew = "area_fips,own_code,industry_code,size_code,year,disclosure_code,";
    assertThat(read(qcew + "annual_avg_emplvl", "01001,5,51,0,2022,N,0").report().toString())
        .contains("disclosure_code N: suppressed");
  }

  @Test
  void whatIsNoTableIsSaidToBeNone() throws IOException {
    Path page = folder.resolve("page.csv");
    Files.writeString(page, "<html><body>Too many requests</body></html>");
    assertThatThrownBy(() -> Bench.read(page.toString()))
        .hasMessageContaining("must be a table as text, but was a page of the web");
    Path json = folder.resolve("stat.json");
    Files.writeString(
        json,
        "{\"version\":\"2.0\",\"class\":\"dataset\",\"id\":[\"geo\",\"nace\"],\"size\":[1,1],"
            + "\"dimension\":{\"geo\":{\"category\":{\"index\":[\"A\"]}},"
            + "\"nace\":{\"category\":{\"index\":[\"x\"]}}},\"value\":[7]}");
    assertThat(Bench.read(json.toString()).counts().total()).isEqualTo(7);
    Files.writeString(json, "{\"a\":1}");
    assertThatThrownBy(() -> Bench.read(json.toString()))
        .hasMessageContaining("must be a table or JSON-stat");
  }

  @Test
  void countsInAWorkbookAreToBeSavedAsCsv() throws IOException {
    Path book = folder.resolve("counts.xlsx");
    Bench.save(quotients(), book.toString());
    assertThatThrownBy(() -> Bench.read(book.toString()))
        .hasMessageContaining("counts and other numbers are read from the sheet saved as CSV");
  }

  @Test
  void aFileOfWindowsIsReadInItsEncoding() throws IOException {
    Path file = folder.resolve("windows.csv");
    Files.write(file, "town,industry,jobs\nKöln – Mitte,x,1\n".getBytes("windows-1252"));
    FileProposal read = Bench.read(file.toString());
    assertThat(read.counts().regions()).containsExactly("Köln – Mitte");
    assertThat(read.java()).contains("encodedAs(\"windows-1252\")");
  }
}
