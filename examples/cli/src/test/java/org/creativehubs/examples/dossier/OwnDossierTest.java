package org.creativehubs.examples.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.HubJson;
import org.junit.jupiter.api.Test;

/** Dossiers that somebody else writes: the guide, the one to begin with, and what can be asked. */
class OwnDossierTest {

  private static final Path GUIDE = Path.of("DOSSIER.md");

  private static Dossier guide() throws IOException {
    String text = Files.readString(GUIDE);
    int start = text.indexOf("```json\n") + 8;
    return HubJson.read(text.substring(start, text.indexOf("\n```\n", start)), Dossier.class);
  }

  @Test
  void theExampleOfTheGuideIsAnsweredAsItSays() throws IOException {
    Dossier dossier = guide();
    String page = ReportPage.of(dossier, Report.onOwn(dossier));

    assertThat(page).contains("GBP 2,400.00 net", "retained GBP 1,050.00");
    assertThat(page).contains("assumed: GBP 1,000 a year to run the mill.");
  }

  @Test
  void theGuideNamesEveryFieldOfAQuestion() throws IOException {
    assertThat(Files.readString(GUIDE))
        .contains(
            DossierSchema.of(DossierQuestion.class).fields().keySet().stream()
                .map(field -> "| `" + field + "` |")
                .toList());
    assertThat(Files.readString(GUIDE))
        .contains(DossierSchema.of(Taken.class).fields().keySet().stream().toList());
  }

  @Test
  void theDossierToBeginWithReadsBackAndIsAnswered() {
    Dossier template = Shipped.template("The \"Old\" Mill");
    Dossier again = HubJson.read(HubJson.pretty(template), Dossier.class);

    assertThat(again).isEqualTo(template);
    assertThat(again.hub().orElseThrow().name()).isEqualTo("The \"Old\" Mill");
    assertThat(Report.onOwn(again).answers()).hasSize(2);
    assertThat(HubJson.write(Report.onOwn(again).answers().get(0)))
        .contains("1 of 3 spaces vacant", "GBP 466.67 in arrears");
  }

  @Test
  void whatCanBeAskedFollowsFromTheNounsThatAreThere() {
    Table table = Askable.table(Shipped.template("den"));

    assertThat(row(table, "rent-roll")).containsExactly("rent-roll", "yes", "/hub; /ledger", "-");
    assertThat(row(table, "arrears")).containsExactly("arrears", "yes", "/ledger", "-");
    assertThat(row(table, "lease-schedule").get(2))
        .isEqualTo("/hub/lettings/studio-1/terms, /hub/lettings/studio-2/terms");
    assertThat(row(table, "blended-rent"))
        .containsExactly("blended-rent", "yes", "/hub", "RentTier, such as at /hub/rentTiers/ID");
    assertThat(table.rows().stream().map(cells -> cells.get(0).toString()))
        .doesNotContain("net-present-value");
  }

  @Test
  void whatCanBeAskedOfPeckhamLevelsIsMore() {
    Table table = Askable.table(Shipped.dossier("peckham-levels"));

    assertThat(row(table, "blended-rent").get(1)).isEqualTo("yes");
    assertThat(row(table, "sla-check").get(1)).isEqualTo("yes");
  }

  @Test
  void aHubIsAskedOnlyWhatItSaysSomethingOf() {
    Table table = Askable.table(Shipped.template("den"));

    assertThat(row(table, "profit-share"))
        .containsExactly("profit-share", "no", "-", "a hub with headLeases/profitShare");
    assertThat(row(table, "scorecard").get(3))
        .isEqualTo("a hub with indicators/target and indicators/actual");
    assertThat(row(table, "grant-clawback").get(1)).isEqualTo("no");
    assertThat(row(table, "rent-solver").get(1)).isEqualTo("yes");
    assertThat(row(table, "lease-affordability").get(2)).endsWith("; /hub");
    Table peckham = Askable.table(Shipped.dossier("peckham-levels"));
    assertThat(row(peckham, "lease-bills"))
        .containsExactly(
            "lease-bills", "no", "/examples/example-studio", "Ledger, such as at /ledger");
    assertThat(row(peckham, "profit-share").get(1)).isEqualTo("yes");
    assertThat(row(peckham, "funding-stack").get(1)).isEqualTo("no");
  }

  /** The consistency check, the evaluation and the portfolio say something of any hub. */
  @Test
  void everyCalculatorThatTakesAHubSaysWhichFactsOfItItNeeds() {
    for (CatalogEntry<?, ?> entry : Catalog.load().entries()) {
      boolean takesHub =
          DossierSchema.of(entry.inputType()).fields().values().stream()
              .anyMatch(field -> field.type().equals("hub.Hub"));
      assertThat(!entry.hubFacts().isEmpty())
          .as(entry.id())
          .isEqualTo(
              takesHub
                  && !List.of("consistency-check", "hub-evaluation", "hub-portfolio")
                      .contains(entry.id()));
      for (List<String> facts : entry.hubFacts()) {
        facts.forEach(fact -> assertThat(isOfHub(fact)).as(entry.id() + ": " + fact).isTrue());
      }
    }
  }

  private static boolean isOfHub(String fact) {
    Optional<DossierSchema.Shape> shape = Optional.of(DossierSchema.of(Hub.class));
    for (String step : Splitter.on('/').split(fact)) {
      shape = shape.flatMap(one -> Optional.ofNullable(one.fields().get(step)));
    }
    return shape.isPresent();
  }

  @Test
  void everyCalculatorThatTakesTheHubIsListed() {
    Table table = Askable.table(Shipped.template("den"));
    List<String> listed = table.rows().stream().map(cells -> cells.get(0).toString()).toList();

    Catalog.load().entries().stream()
        .filter(
            entry ->
                DossierSchema.of(entry.inputType()).fields().values().stream()
                    .anyMatch(field -> field.type().equals("hub.Hub")))
        .forEach(entry -> assertThat(listed).contains(entry.id()));
    assertThat(listed.size() + Askable.others()).isEqualTo(Catalog.load().entries().size());
  }

  @Test
  void aShippedReportDoesNotSayWhatElseCanBeAsked() {
    assertThat(Report.on(Shipped.dossier("krowji")).askable()).isEmpty();
  }

  @Test
  void theFormatIsExplainedFieldByField() {
    assertThat(DossierFormat.text())
        .contains("title (needed): What the dossier is about")
        .contains("order (EndingOrder): Which lettings end first")
        .contains("caseStudies (list of CaseStudy):", "\nfact: Where the fact stands")
        .contains(DossierSchema.of(Dossier.class).fields().keySet());
  }

  private static List<String> row(Table table, String calculator) {
    return table.rows().stream()
        .map(cells -> cells.stream().map(Answer::toString).toList())
        .filter(cells -> cells.get(0).equals(calculator))
        .findFirst()
        .orElseThrow();
  }
}
