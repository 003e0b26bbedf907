package org.creativehubs.examples.dossier;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;

/** The documents of a page, numbered in the order in which they are met. */
final class Bibliography {

  private final List<String> documents = new ArrayList<>();

  /** A step with its source by number and place. */
  String cite(Step step) {
    Step.Builder bare = Step.builder();
    bare.label(step.label()).value(step.value()).expression(step.expression());
    return bare.build() + step.source().map(source -> " [" + cite(source) + "]").orElse("");
  }

  /** A source by number and place. */
  String cite(Source source) {
    String document =
        source.document() + source.edition().map(edition -> " (" + edition + ")").orElse("");
    if (!documents.contains(document)) {
      documents.add(document);
    }
    int number = documents.indexOf(document) + 1;
    return number + source.place().map(place -> ": " + place).orElse("");
  }

  /** The documents met so far, each with its number. */
  List<String> documents() {
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      numbered.add("[" + (i + 1) + "] " + documents.get(i));
    }
    return numbered;
  }
}
