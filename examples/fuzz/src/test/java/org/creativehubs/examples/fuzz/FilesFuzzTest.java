package org.creativehubs.examples.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.employment.EmploymentPanel;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.employment.RegionalEconomy;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.Offices;
import org.creativehubs.core.json.JsonStat;
import org.creativehubs.metrics.geometry.SpatialPoint;
import org.creativehubs.metrics.growth.BusinessCounts;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.spatial.Neighbours;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of statistical offices, by layout, and tables of other nouns, by noun. */
class FilesFuzzTest {

  private static final Map<String, FileLayout> LAYOUTS = layouts();
  private static final Map<String, Function<DataFile, Object>> NOUNS = nouns();

  private static Map<String, FileLayout> layouts() {
    Map<String, FileLayout> layouts = new TreeMap<>();
    layouts.put("csv", FileLayout.csv());
    layouts.put("semicolons", FileLayout.semicolons());
    layouts.put("tabs", FileLayout.tabs());
    layouts.put("nomis", Offices.nomis());
    layouts.put("bres", Offices.bres());
    layouts.put("business-counts", Offices.businessCounts());
    layouts.put("nomis-web", Offices.nomisWeb());
    layouts.put("ons-wide", Offices.onsWide());
    layouts.put("idbr", Offices.idbr());
    layouts.put("eurostat", Offices.eurostat());
    layouts.put("sdmx", Offices.sdmxCsv());
    layouts.put("oecd", Offices.oecd());
    layouts.put("insee", Offices.insee());
    layouts.put("genesis", Offices.genesis());
    layouts.put("cbp", Offices.cbp(2));
    layouts.put("qcew", Offices.qcew());
    return layouts;
  }

  private static Map<String, Function<DataFile, Object>> nouns() {
    Map<String, Function<DataFile, Object>> nouns = new TreeMap<>();
    nouns.put("panel", EmploymentPanel::read);
    nouns.put("periods", EmploymentTable::readPeriods);
    nouns.put("plants", Plants::read);
    nouns.put("areas", RegionalEconomy::readAreas);
    nouns.put("ties", NetworkTie::read);
    nouns.put("business-counts", BusinessCounts::read);
    nouns.put("neighbours", Neighbours::read);
    nouns.put("observations", Observations::read);
    nouns.put("observations-of-periods", Observations::readPeriods);
    nouns.put("points", SpatialPoint::read);
    nouns.put("facts", DocumentFact::read);
    return nouns;
  }

  /** Each file under each layout would be too many: under the one of its name, or three. */
  static Stream<byte[]> tables() {
    List<byte[]> files = Seeds.tables();
    List<String> names = List.copyOf(LAYOUTS.keySet());
    return Stream.iterate(0, i -> i + 1)
        .limit((long) files.size() * 4)
        .map(
            i ->
                Chosen.input(
                    names.get((i + i / files.size()) % names.size()), files.get(i % files.size())));
  }

  @MethodSource("tables")
  @FuzzTest
  void offices(byte[] bytes) {
    Chosen chosen = Chosen.of(bytes);
    FileLayout layout = chosen.among(LAYOUTS);
    Door door = file -> EmploymentTable.read(DataFile.bytes(file, layout)).toString();
    door.tried(chosen.rest());
  }

  static Stream<byte[]> nounTables() {
    List<byte[]> tables =
        Seeds.texts(
            "region,industry,2019,2020\nLeeds,film,5,6\nYork,film,7,\n",
            "period,region,industry,count\n2020,Leeds,film,5\n2021-Q1,York,film,c\n",
            "region,area\nLeeds,5.5\nYork,7\n",
            "from,to,kind,count\nann,bo,works-with,2\nbo,cy,funds,\n",
            "region,industry,size,x,y\nLeeds,film,4,0.5,1\nYork,film,2,-1,2\n",
            "label,x,y\na,1,2\nb,3,4\n",
            "label,neighbours\na,b c\nb,a\n",
            "label,value,weight\na,1,2\nb,3,4\n",
            "period,label,value\n2019,a,1\n2020,a,2\n",
            "year,births,deaths,active\n2019,4,3,100\n2020,5,2,120\n",
            "what,value,unit,of whom,where,when,section\njobs,1.5-2,people,,Leeds,2020,p. 3\n");
    return NOUNS.keySet().stream()
        .flatMap(noun -> tables.stream().map(table -> Chosen.input(noun, table)));
  }

  @MethodSource("nounTables")
  @FuzzTest
  void nouns(byte[] bytes) {
    Chosen chosen = Chosen.of(bytes);
    Function<DataFile, Object> noun = chosen.among(NOUNS);
    Door door = file -> noun.apply(DataFile.bytes(file, FileLayout.csv())).toString();
    door.tried(chosen.rest());
  }

  static Stream<byte[]> jsonStats() {
    return Seeds.jsonStat().stream();
  }

  @MethodSource("jsonStats")
  @FuzzTest
  void jsonStat(byte[] bytes) {
    Door door =
        file ->
            EmploymentTable.read(JsonStat.file(DataFile.bytes(file, JsonStat.layout()))).toString();
    door.tried(bytes);
  }
}
