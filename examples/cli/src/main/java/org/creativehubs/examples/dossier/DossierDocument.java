package org.creativehubs.examples.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.pages.DocumentAnswer;
import org.creativehubs.report.pages.DocumentPages;
import org.creativehubs.report.pages.DocumentPart;
import org.creativehubs.report.pages.PageSet;
import tools.jackson.databind.JsonNode;

/**
 * A document and the dossiers that hold what it says. Which dossiers belong to a shipped document
 * is found from their sources: each belongs to the document that it cites most.
 *
 * @param title what it is called
 * @param dossiers what it says, part by part; at least one
 */
public record DossierDocument(String title, List<Dossier> dossiers) {

  /** A document with its dossiers. */
  public DossierDocument {
    dossiers = ImmutableList.copyOf(dossiers);
  }

  /**
   * A shipped document.
   *
   * @param name a part of its title, in either case, such as {@code kent} or {@code west-midlands}
   * @return the document with its dossiers, in the order of their names
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if that is a part of the title of
   *     none, or of several
   */
  public static DossierDocument shipped(String name) {
    Map<String, List<Dossier>> all = shipped();
    String wanted = name.toLowerCase(Locale.ROOT).replace('-', ' ');
    List<String> meant =
        all.keySet().stream()
            .filter(title -> title.toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    if (meant.size() != 1) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CODE,
          "document",
          "be a part of the title of one of: " + String.join("; ", all.keySet()),
          name);
    }
    return new DossierDocument(meant.get(0), all.getOrDefault(meant.get(0), List.of()));
  }

  private static Map<String, List<Dossier>> shipped() {
    Map<String, List<Dossier>> documents = new LinkedHashMap<>();
    for (String name : Shipped.names()) {
      Dossier dossier = Shipped.dossier(name);
      cited(dossier)
          .ifPresent(
              title -> documents.merge(title, List.of(dossier), (some, one) -> joined(some, one)));
    }
    return documents;
  }

  private static List<Dossier> joined(List<Dossier> some, List<Dossier> others) {
    return ImmutableList.<Dossier>builder().addAll(some).addAll(others).build();
  }

  /** The document that a dossier cites most. */
  private static Optional<String> cited(Dossier dossier) {
    ImmutableMultiset.Builder<String> cited = ImmutableMultiset.builder();
    cite(Questions.tree(dossier), cited);
    return Multisets.copyHighestCountFirst(cited.build()).entrySet().stream()
        .map(Multiset.Entry::getElement)
        .findFirst();
  }

  private static void cite(JsonNode node, ImmutableMultiset.Builder<String> cited) {
    if (node.has("document") && node.get("document").isString()) {
      cited.add(node.get("document").asString());
    }
    node.forEach(child -> cite(child, cited));
  }

  /**
   * The document in four pages: overview, what it promises and shows, what does not add up, what
   * cannot be told.
   *
   * @param origin what it was read from, and the day of the pages
   * @return the pages
   */
  public PageSet pages(PageOrigin origin) {
    return DocumentPages.of(title, dossiers.stream().map(DossierDocument::part).toList(), origin);
  }

  private static DocumentPart part(Dossier dossier) {
    Questions questions = Questions.of(dossier);
    Report report = Report.on(dossier, questions);
    ImmutableList.Builder<DocumentAnswer> answers = ImmutableList.builder();
    report
        .quotients()
        .forEach(
            one ->
                answers.add(
                    new DocumentAnswer(
                        "How concentrated, against " + one.referenceName() + "?", one)));
    for (int i = 0; i < report.answers().size(); i++) {
      CalculatorReply reply = report.answers().get(i);
      if (!reply.example() && questions.result(i) instanceof Explained answer) {
        answers.add(new DocumentAnswer(reply.title(), answer));
      }
    }
    return new DocumentPart(
        dossier.title(),
        DossierFindings.says(dossier),
        report.agreements(),
        answers.build(),
        Readings.withResults(dossier, questions),
        DossierSummary.unknownsOf(dossier));
  }
}
