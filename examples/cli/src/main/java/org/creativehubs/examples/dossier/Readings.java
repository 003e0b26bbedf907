package org.creativehubs.examples.dossier;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.report.pages.DocumentAnswer;
import org.creativehubs.report.pages.DocumentReading;
import tools.jackson.databind.node.ObjectNode;

/** The answers of a dossier under each other reading of its open facts. */
final class Readings {

  private final Dossier dossier;
  private final Questions questions;

  private Readings(Dossier dossier, Questions questions) {
    this.dossier = dossier;
    this.questions = questions;
  }

  /** A reply for each other reading, in the order of the facts. */
  static List<ReadReply> of(Dossier dossier, Questions questions) {
    Readings readings = new Readings(dossier, questions);
    ImmutableList.Builder<ReadReply> replies = ImmutableList.builder();
    for (int i = 0; i < dossier.openFacts().size(); i++) {
      for (int j = 0; j < dossier.openFacts().get(i).others().size(); j++) {
        replies.add(readings.reply(i, j));
      }
    }
    return replies.build();
  }

  private ReadReply reply(int fact, int reading) {
    OpenFact open = dossier.openFacts().get(fact);
    OtherReading other = open.others().get(reading);
    String field = "openFacts[" + fact + "]";
    ObjectNode facts = Questions.facts(dossier);
    open.facts().forEach(each -> Place.ofFact(each, field + ".facts").in(facts));
    ReadReply.Builder reply =
        ReadReply.builder().open(open.open()).reading(open.reading()).other(other.reading());
    if (!other.instead().isEmpty()) {
      answer(other, changed(other, field + ".others[" + reading + "].instead"), reply);
    }
    return reply.build();
  }

  /** The dossier as it would be; it is read again, so that it is as sound as this one. */
  private Dossier changed(OtherReading other, String field) {
    ObjectNode facts = (ObjectNode) Questions.tree(dossier);
    other
        .instead()
        .forEach(
            (pointer, value) ->
                Place.ofFact(pointer, field + pointer).put(facts, Questions.tree(value)));
    return HubJson.read(facts.toString(), Dossier.class);
  }

  private void answer(OtherReading other, Dossier changed, ReadReply.Builder reply) {
    Questions again = Questions.of(changed);
    for (int i : askedAnew(again)) {
      CalculatorReply after = again.answer(i);
      if (after.equals(questions.answer(i))) {
        reply.addSame(after.title());
      } else {
        reply.addDifferent(named(after, other.reading()));
      }
    }
  }

  /** The questions, besides the examples, that ask something else under another reading. */
  private List<Integer> askedAnew(Questions again) {
    List<CalculatorReply> before = questions.answers();
    return IntStream.range(0, before.size())
        .filter(i -> !before.get(i).example())
        .filter(i -> !questions.input(i).equals(again.input(i)))
        .boxed()
        .toList();
  }

  /** Each other reading with both results of every question that it changes. */
  static List<DocumentReading> withResults(Dossier dossier, Questions questions) {
    Readings readings = new Readings(dossier, questions);
    ImmutableList.Builder<DocumentReading> all = ImmutableList.builder();
    for (int i = 0; i < dossier.openFacts().size(); i++) {
      for (int j = 0; j < dossier.openFacts().get(i).others().size(); j++) {
        all.add(readings.withResults(i, j));
      }
    }
    return all.build();
  }

  private DocumentReading withResults(int fact, int reading) {
    OpenFact open = dossier.openFacts().get(fact);
    OtherReading other = open.others().get(reading);
    ImmutableList.Builder<DocumentAnswer> read = ImmutableList.builder();
    ImmutableList.Builder<DocumentAnswer> otherwise = ImmutableList.builder();
    if (!other.instead().isEmpty()) {
      String field = "openFacts[" + fact + "].others[" + reading + "].instead";
      Questions again = Questions.of(changed(other, field));
      for (int i : askedAnew(again)) {
        Object before = questions.result(i);
        Object after = again.result(i);
        if (before instanceof Explained here && after instanceof Explained there) {
          String title = questions.answer(i).title();
          read.add(new DocumentAnswer(title, here));
          otherwise.add(new DocumentAnswer(title, there));
        }
      }
    }
    return new DocumentReading(
        open.open(),
        open.reading(),
        other.reading(),
        open.source(),
        read.build(),
        otherwise.build());
  }

  private static CalculatorReply named(CalculatorReply reply, String reading) {
    CalculatorReply.Builder named = reply.toBuilder();
    named.title(reply.title() + " (read as: " + reading + ")");
    reply.table().map(table -> named(table, reading)).ifPresent(named::table);
    return named.build();
  }

  private static Table named(Table table, String reading) {
    return table.toBuilder().title(table.title() + " (read as: " + reading + ")").build();
  }
}
