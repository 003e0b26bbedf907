package org.creativehubs.examples.dossier;

import java.util.Map;
import org.creativehubs.core.whatif.HubChange;
import org.creativehubs.examples.dossier.DossierSchema.Shape;

/** The format of a dossier in words: its fields and those of its questions, from the schema. */
public final class DossierFormat {

  private static final String INTRODUCTION =
      "A dossier is a JSON file of what documents say of a hub, a cluster or a plan, each fact"
          + " once, and of the questions that are asked about it. A question names a calculator and"
          + " the facts it is about by JSON Pointers, whose steps into a list are the ids of its"
          + " elements: /hub/lettings/studio-7/terms. Its input holds only policies, days and"
          + " assumptions. Amounts are {\"amount\": \"1200.00\", \"currency\": \"GBP\"}, days"
          + " 2026-11-29, shares decimal fractions as text. `hub new NAME` writes a small dossier"
          + " to begin with, `hub report FILE` answers it, and `hub describe dossier --schema` is"
          + " the JSON Schema of all fields.";

  private DossierFormat() {}

  /** The format in plain words, lines of about 100 characters. */
  public static String text() {
    StringBuilder text = new StringBuilder(Words.wrap(INTRODUCTION, ""));
    section(text, "A dossier", Dossier.class);
    section(text, "A question (questions, workings)", DossierQuestion.class);
    section(text, "In place of any value in the input of a question", Taken.class);
    section(text, "What is assumed in a question (assumed)", AssumedValue.class);
    section(text, "A change of the hub (changes, and the file of --change)", HubChange.class);
    return text.toString();
  }

  private static void section(StringBuilder text, String title, Class<?> type) {
    Shape shape = DossierSchema.of(type);
    text.append("\n\n").append(title).append('\n').append("-".repeat(title.length()));
    for (Map.Entry<String, Shape> field : shape.fields().entrySet()) {
      Shape below = field.getValue();
      String kind =
          (below.list() ? "list" : "")
              + (below.list() && !below.type().isEmpty() ? " of " : "")
              + below.name();
      String needed = shape.requires(field.getKey()) ? "needed" : "";
      String brackets = kind.isEmpty() || needed.isEmpty() ? kind + needed : kind + ", " + needed;
      text.append('\n')
          .append(
              Words.wrap(
                      field.getKey()
                          + (brackets.isEmpty() ? ": " : " (" + brackets + "): ")
                          + below.description(),
                      "    ")
                  .strip()
                  .indent(0)
                  .stripTrailing());
    }
  }
}
