package org.creativehubs.examples.site;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.creativehubs.examples.dossier.Dossier;
import org.creativehubs.examples.dossier.Shipped;

/** Which shipped report on a real document asks which calculator. */
final class Askers {

  private final ImmutableListMultimap<String, String> questions;

  private Askers(ImmutableListMultimap<String, String> questions) {
    this.questions = questions;
  }

  /** What all shipped reports ask. */
  static Askers ofShippedReports() {
    ImmutableListMultimap.Builder<String, String> questions = ImmutableListMultimap.builder();
    for (String name : Shipped.names()) {
      Dossier dossier = Shipped.dossier(name);
      dossier
          .questions()
          .forEach(
              asked -> questions.put(asked.calculator(), dossier.title() + ": " + asked.title()));
    }
    return new Askers(questions.build());
  }

  /** What a calculator is asked, each with the title of the report. */
  List<String> of(String calculator) {
    return questions.get(calculator);
  }
}
