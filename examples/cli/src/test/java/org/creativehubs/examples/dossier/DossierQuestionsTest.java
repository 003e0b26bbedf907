package org.creativehubs.examples.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What questions take from the dossier and from one another, and how they are refused. */
class DossierQuestionsTest {

  /** The dossier to begin with, with other questions. */
  private static Dossier asking(String... questions) {
    ObjectNode tree = (ObjectNode) Questions.tree(Shipped.template("den"));
    tree.set("questions", json("[" + String.join(",", questions) + "]"));
    return HubJson.read(tree.toString(), Dossier.class);
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }

  private static JsonNode input(String... questions) {
    return Questions.of(asking(questions)).input(0);
  }

  private static String growth(String input) {
    return "{'id': 'growth', 'title': 'Growth?', 'calculator': 'compound-growth-rate', 'input': "
        + input
        + "}";
  }

  private static void isRefused(String message, String... questions) {
    Dossier dossier = asking(questions);
    assertThatThrownBy(() -> Report.on(dossier))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void theHubGoesWhereOneIsTakenBeforeAList() {
    Questions asked = Questions.of(Shipped.template("den"));

    assertThat(asked.input(0).at("/hub/id").asString()).isEqualTo("den");
    assertThat(asked.input(1).at("/lease/term/start").asString()).isEqualTo("2025-04-01");
    assertThat(asked.restsOn(0)).containsExactly("/hub", "/ledger");
  }

  @Test
  void factsGoWhereTheyAreSent() {
    JsonNode input =
        input(
            "{'title': 'Due?', 'calculator': 'lease-schedule',"
                + " 'facts': {'/lease': '/hub/lettings/studio-2/terms'}}");

    assertThat(input.at("/lease/charges/0/name").asString()).isEqualTo("rent");
  }

  @Test
  void aNumberIsTakenAsTheInputWantsIt() {
    JsonNode input =
        input(
            "{'title': 'Growth?', 'calculator': 'compound-growth-rate', 'input': {'from': '1',"
                + " 'to': {'value': '1', 'plus': [{'fact': '/hub/spaces/studio-1/area'}]},"
                + " 'periods': {'fact': '/hub/spaces/studio-1/area/amount', 'dividedBy': ['3'],"
                + " 'decimals': 0, 'rounding': 'CEILING'}}}");

    assertThat(input).isEqualTo(json("{'from': '1', 'to': '201', 'periods': '67'}"));
  }

  @Test
  void amountsKeepTheirCurrencyAndTextsAreMadeOfFacts() {
    Dossier dossier =
        asking(
            "{'title': 'Claim?', 'calculator': 'match-funding', 'input': {'eligibleCost': {'value':"
                + " {'amount': '10.00', 'currency': 'GBP'}, 'times': ['1/3'], 'decimals': 2,"
                + " 'rounding': 'FLOOR'}, 'grantCap': {'text': ['of ', {'fact': '/hub/name'}]}}}");

    assertThat(Questions.of(dossier).input(0))
        .isEqualTo(
            json("{'eligibleCost': {'amount': '3.33', 'currency': 'GBP'}, 'grantCap': 'of den'}"));
  }

  @Test
  void anAnswerIsWorkedOutBeforeTheQuestionThatTakesIt() {
    JsonNode input =
        input(
            growth("{'from': '1', 'to': {'answer': 'b', 'at': '/value/number'}, 'periods': '1'}")
                .replace("'growth'", "'a'"),
            growth("{'from': '1', 'to': '1.5', 'periods': '1'}").replace("'growth'", "'b'"));

    assertThat(input.get("to").asString()).startsWith("0.5");
  }

  @Test
  void theInputOfAnotherQuestionIsTakenWithOtherValuesInIt() {
    JsonNode input =
        input(
            growth("{'inputOf': 'b', 'with': {'/to': '3'}}").replace("'growth'", "'a'"),
            growth("{'from': '1', 'to': '2', 'periods': '1'}").replace("'growth'", "'b'"));

    assertThat(input).isEqualTo(json("{'from': '1', 'to': '3', 'periods': '1'}"));
  }

  @Test
  void questionsThatRestOnOneAnotherAreRefused() {
    isRefused(
        "questions[0].input must not rest on its own answer",
        growth("{'from': '1', 'to': {'answer': 'Growth?', 'at': ''}, 'periods': '1'}"));
  }

  @Test
  void aMisspeltCalculatorIsNamedWithTheNearest() {
    isRefused(
        "questions[1].calculator must be one of ",
        growth("{'from': '1', 'to': '2', 'periods': '1'}"),
        "{'title': 'b', 'calculator': 'rent-rol'}");
    Dossier wrong = asking("{'title': 'b', 'calculator': 'rent-rol'}");
    assertThatThrownBy(() -> Report.on(wrong)).hasMessageContaining("such as rent-roll");
  }

  @Test
  void aPointerThatLeadsNowhereNamesWhatIsThere() {
    isRefused(
        "questions[0].on must lead to what is there; in place of studio-9 one of studio-1,"
            + " studio-2, but was /hub/lettings/studio-9/terms",
        "{'title': 'Due?', 'calculator': 'lease-schedule', 'on': '/hub/lettings/studio-9/terms'}");
    isRefused(
        "questions[0].on must lead to what is there; in place of 0 one of studio-1, studio-2",
        "{'title': 'Due?', 'calculator': 'lease-schedule', 'on': '/hub/lettings/0/terms'}");
    isRefused(
        "questions[0].on must be a JSON Pointer",
        "{'title': 'Due?', 'calculator': 'lease-schedule', 'on': 'hub'}");
  }

  @Test
  void aNounThatTheCalculatorDoesNotTakeIsRefusedWithWhatItTakes() {
    isRefused(
        "questions[0].on must lead to what lease-schedule takes, which is LeaseTerms at /lease",
        "{'title': 'Due?', 'calculator': 'lease-schedule', 'on': '/hub'}");
    isRefused(
        "questions[0].on must lead to what lease-schedule takes",
        "{'title': 'Due?', 'calculator': 'lease-schedule', 'on': '/hub/name'}");
  }

  @Test
  void aNounThatTwoPlacesTakeIsRefusedWithThePlaces() {
    ObjectNode tree = (ObjectNode) Questions.tree(Shipped.dossier("kent"));
    tree.set(
        "questions",
        json(
            "[{'title': 'Change?', 'calculator': 'network-change', 'on': '/clusters/ties',"
                + " 'input': {'members': []}}]"));
    Dossier dossier = HubJson.read(tree.toString(), Dossier.class);

    assertThatThrownBy(() -> Report.on(dossier))
        .hasMessageStartingWith(
            "questions[0].on must be left out for facts, since network-change takes such a thing at"
                + " /before, /after");
  }

  @Test
  void whatFactsGiveIsNotTypedAgain() {
    isRefused(
        "questions[0].input.lease must be left out, since on gives it",
        "{'title': 'Due?', 'calculator': 'lease-schedule', 'on': '/hub/lettings/studio-1/terms',"
            + " 'input': {'lease': {}}}");
  }

  @Test
  void aFaultOfTheInputNamesTheQuestionAndTheField() {
    isRefused(
        "questions[0].input.periods must", growth("{'from': '1', 'to': '2', 'periods': 'many'}"));
    isRefused(
        "questions[0].input.to.fact must lead to what is there",
        growth("{'from': '1', 'to': {'fact': '/hub/colour'}, 'periods': '1'}"));
    isRefused(
        "questions[0].input.to.answer must be the id or the title of a question",
        growth("{'from': '1', 'to': {'answer': 'nobody', 'at': ''}, 'periods': '1'}"));
  }

  @Test
  void anAssumptionIsPrintedAndAssumedMoneyStandsInTheHeadline() {
    Dossier dossier =
        asking(
            "{'title': 'Due?', 'calculator': 'lease-schedule', 'on':"
                + " '/hub/lettings/studio-1/terms', 'assumed': [{'at': '/lease', 'reason': 'all of"
                + " the lease'}]}",
            growth("{'from': '1', 'to': '2', 'periods': '1'}")
                .replace("'input'", "'assumed': [{'at': '/to', 'reason': 'it doubles'}], 'input'"));
    Report report = Report.on(dossier);

    assertThat(report.answers())
        .extracting(CalculatorReply::title)
        .containsExactly("EXAMPLE: Due? [assumed: all of the lease]", "Growth?");
    assertThat(report.withoutExamples().answers()).hasSize(1);
    assertThat(report.withoutExamples().examples()).hasSize(1);
    assertThat(report.examplesAlone().answers()).hasSize(1);
    assertThat(ReportPage.of(dossier, report))
        .contains("assumed: all of the lease.", "assumed: it doubles.");
  }

  @Test
  void whatIsTakenFromAssumedMoneyIsMarkedToo() {
    Report report =
        Report.on(
            asking(
                "{'id': 'due', 'title': 'Due?', 'calculator': 'lease-schedule', 'on':"
                    + " '/hub/lettings/studio-1/terms', 'assumed': [{'at': '/lease', 'reason':"
                    + " 'made up'}]}",
                growth(
                    "{'from': '1', 'to': {'value': '2', 'times': [{'answer': 'due', 'row': 'total',"
                        + " 'column': 'net'}], 'dividedBy': [{'answer': 'due', 'row': 'total',"
                        + " 'column': 'net'}]}, 'periods': '1'}")));

    assertThat(report.answers())
        .extracting(CalculatorReply::title)
        .containsExactly("EXAMPLE: Due? [assumed: made up]", "EXAMPLE: Growth? [assumed: made up]");
  }

  @Test
  void whatRestsOnAnOpenFactIsAnsweredUnderEachReading() {
    Report report = Report.on(open("/hub/lettings/studio-1/terms/charges/rent/annual/amount"));

    ReadReply reply = report.readings().get(0);
    assertThat(reply.different()).hasSize(1);
    assertThat(reply.different().get(0).title()).isEqualTo("Due? (read as: a month)");
    assertThat(reply.same()).isEmpty();
    assertThat(ReportPage.brief(Shipped.template("den"), report))
        .contains("read here as: a year", "or as: a month");
    assertThatThrownBy(() -> Report.on(open("/hub/lettings/studio-1/terms/charges/rent/anual")))
        .isInstanceOf(InvalidValueException.class);
  }

  /** The dossier to begin with, with a rent that may be of a year or a month. */
  private static Dossier open(String pointer) {
    ObjectNode tree =
        (ObjectNode)
            Questions.tree(
                asking(
                    growth("{'from': '1', 'to': '2', 'periods': '1'}"),
                    "{'title': 'Due?', 'calculator': 'lease-schedule', 'on':"
                        + " '/hub/lettings/studio-1/terms'}"));
    tree.set(
        "openFacts",
        json(
            "[{'facts': ['"
                + pointer
                + "'], 'open': 'The rent has no period', 'reading': 'a year', 'others':"
                + " [{'reading': 'a month', 'instead': {'"
                + pointer
                + "': '12000.00'}}]}]"));
    return HubJson.read(tree.toString(), Dossier.class);
  }

  @Test
  void inputsThatGrowWithoutEndAreRefused() {
    List<String> questions = new ArrayList<>();
    questions.add(asks(0, "{'text': ['0123456789']}", "'1'"));
    for (int i = 1; i < 30; i++) {
      String twice = "{'inputOf': 'q" + (i - 1) + "'}";
      questions.add(asks(i, twice, twice));
    }
    Dossier dossier = asking(questions.toArray(new String[0]));

    assertThatThrownBy(() -> Questions.of(dossier).input(29))
        .hasMessageContaining("must have at most 20000000 characters once it is filled");
  }

  private static String asks(int number, String from, String to) {
    return "{'id': 'q"
        + number
        + "', 'title': 'q', 'calculator': 'compound-growth-rate', 'input':"
        + " {'from': "
        + from
        + ", 'to': "
        + to
        + "}}";
  }

  @Test
  void twoQuestionsOfOneIdAreRefused() {
    assertThatThrownBy(
            () ->
                asking(
                    growth("{'from': '1', 'to': '2', 'periods': '1'}"),
                    growth("{'from': '1', 'to': '3', 'periods': '1'}")))
        .hasMessageContaining("growth");
  }

  @ParameterizedTest
  @MethodSource("org.creativehubs.examples.dossier.Shipped#names")
  void moneyTypedIntoAShippedQuestionIsMarkedAsAssumed(String name) {
    Dossier dossier = Shipped.dossier(name);
    List<CalculatorReply> answers = Report.on(dossier).answers();

    for (int i = 0; i < answers.size(); i++) {
      DossierQuestion question = dossier.questions().get(i);
      if (holdsMoney(Questions.tree(question.input()))) {
        assertThat(answers.get(i).example())
            .isNotEqualTo(question.assumed().stream().anyMatch(AssumedValue::proportions));
      }
    }
  }

  /** Whether money is typed; zeros to which facts are added do not count. */
  private static boolean holdsMoney(JsonNode part) {
    if (part.has("currency") && part.path("amount").isString()) {
      return !part.get("amount").asString().matches("0(\\.0+)?");
    }
    for (JsonNode below : part) {
      if (holdsMoney(below)) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @CsvSource({"baltic-creative, 19.13", "peckham-levels, 2281.69", "kent, 21260.459"})
  void noResultIsTypedAsAnInput(String name, String result) {
    assertThat(HubJson.write(Shipped.dossier(name))).doesNotContain(result);
  }

  @Test
  void theRollOfTheDossierToBeginWithIsThatOfItsHub() {
    Dossier dossier = Shipped.template("den");

    assertThat(Questions.of(dossier).result(0).toString()).contains("GBP 8000.00");
  }
}
