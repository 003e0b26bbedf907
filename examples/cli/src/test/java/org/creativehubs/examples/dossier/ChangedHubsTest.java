package org.creativehubs.examples.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.whatif.HubChange;
import org.junit.jupiter.api.Test;

/** Questions that are asked under changes of the hub, and reports on a changed hub. */
class ChangedHubsTest {

  private static final String UP =
      "{\"name\": \"up a tenth\", \"kind\": \"RENTS\", \"factor\": \"1.1\","
          + " \"from\": \"2026-07-01\", \"lettings\": [\"studio-1\"]}";

  private static String guide() throws IOException {
    return Files.readString(Path.of("DOSSIER.md"));
  }

  /** The example of the guide, with the question it asks under changes behind the others. */
  private static Dossier asking(String change) throws IOException {
    String text = guide();
    int start = text.indexOf("```json\n") + 8;
    String dossier = text.substring(start, text.indexOf("\n```\n", start));
    int under = text.indexOf("  ```json\n") + 10;
    String question = text.substring(under, text.indexOf("\n  ```\n", under));
    int end = dossier.lastIndexOf(']');
    return HubJson.read(
        dossier.substring(0, end) + ", " + question.replace(UP, change) + dossier.substring(end),
        Dossier.class);
  }

  @Test
  void theSameQuestionIsAskedUnderChangesAsTheGuideShows() throws IOException {
    assertThat(guide()).contains(UP);
    Report report = Report.on(asking(UP));
    CalculatorReply reply = report.answers().get(2);

    assertThat(reply.title()).isEqualTo("And if the rent of studio 1 rises by a tenth in July?");
    assertThat(reply.table().orElseThrow().toString()).contains("2520.00");
    assertThat(report.answers().get(0).table().orElseThrow().toString()).contains("2400.00");
    assertThat(reply.changed())
        .extracting(Object::toString)
        .containsExactly(
            "/lettings/studio-1/terms/charges/rent/steps: [] -> [from 2026-07-01 to GBP 2640.00]");
  }

  @Test
  void whatAQuestionTakesFromOthersIsAskedOfTheChangedHubAsWell() throws IOException {
    Dossier plain = asking(UP);
    DossierQuestion share = plain.questions().get(1);
    Dossier changed =
        plain.toBuilder()
            .questions(
                List.of(
                    plain.questions().get(0),
                    share,
                    share.toBuilder()
                        .title("And then?")
                        .changes(plain.questions().get(2).changes())
                        .build()))
            .build();

    String page = ReportPage.of(changed, Report.on(changed));
    assertThat(page).contains("retained GBP 1,050.00", "retained GBP 1,140.00");
    assertThat(page).contains("changed: /lettings/studio-1/terms/charges/rent/steps");
    assertThat(Questions.of(changed).restsOn(1)).contains("/hub/lettings/studio-1/terms");
    assertThat(Questions.of(changed).restsOn(2))
        .containsAll(Questions.of(changed).restsOn(1))
        .contains("/hub");
  }

  @Test
  void aChangeThatCannotBeMadeIsNamedWithItsQuestion() throws IOException {
    Dossier unknown = asking(UP.replace("studio-1\"]", "studio-9\"]"));
    assertThatThrownBy(() -> Report.on(unknown))
        .hasMessage(
            "questions[2].changes[0].lettings must be of lettings of the hub, but was studio-9");
    Dossier late =
        asking(
            "{\"name\": \"x\", \"kind\": \"NEW_LETTING\", \"letting\":"
                + " {\"id\": \"two\", \"spaces\": [\"attic\"]}}");
    assertThatThrownBy(() -> Report.on(late))
        .hasMessage("questions[2].changes must be a space of the hub, but was attic");
  }

  @Test
  void aWholeReportIsMadeOfAChangedHub() throws IOException {
    List<HubChange> changes = HubJson.readList("[" + UP + "]", HubChange.class);
    ChangedDossier changed = ChangedDossier.of(asking(UP), changes);
    Report report = Report.under(changed);

    assertThat(ReportPage.of(changed.dossier(), report))
        .startsWith("Two studios, if: up a tenth\n")
        .contains("What is different: up a tenth", "[from 2026-07-01 to GBP 2640.00]")
        .contains("retained GBP 1,140.00");
    assertThat(report.tables().get(0)).isEqualTo(changed.table());
    assertThat(HubJson.read(HubJson.write(report), Report.class)).isEqualTo(report);
  }

  @Test
  void aDossierWithoutAHubHasNothingToChange() {
    List<HubChange> changes = List.of(HubChange.rents("up", Ratio.of(2), LocalDate.EPOCH));
    assertThatThrownBy(() -> ChangedDossier.of(Shipped.dossier("kent"), changes))
        .hasMessage("hub must be given where it is changed, but was missing");
    assertThatThrownBy(() -> ChangedDossier.of(Shipped.dossier("peckham-levels"), List.of()))
        .hasMessage("changes must hold at least one element, but was none");
  }

  @Test
  void aShippedQuestionIsAskedUnderAChange() {
    List<CalculatorReply> answers = Report.on(Shipped.dossier("peckham-levels")).answers();
    CalculatorReply changed =
        answers.stream().filter(answer -> !answer.changed().isEmpty()).findFirst().orElseThrow();

    assertThat(changed.changed())
        .extracting(Object::toString)
        .contains(
            "/rentTiers/studios at one third of market rent/shareOfMarket: 1/3 -> 0.5",
            "/lettings/studio-example/terms/charges/rent, a third of market/steps: [] -> [from"
                + " 2027-01-10 to GBP 2250.00]");
  }
}
