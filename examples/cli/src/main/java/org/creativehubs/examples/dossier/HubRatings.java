package org.creativehubs.examples.dossier;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.initiative.BarrierChange;
import org.creativehubs.core.initiative.GrowthBarrier;
import org.creativehubs.core.vocabulary.PublishedLists;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Vocabulary;
import org.creativehubs.core.vocabulary.VocabularyTerm;

/** How a hub stands on published lists: what is rated, by which section, and how much is not. */
final class HubRatings {

  private HubRatings() {}

  static void add(Hub hub, Facts facts) {
    ImmutableListMultimap<String, Rating> byList =
        Multimaps.index(hub.ratings(), Rating::vocabulary);
    byList.asMap().forEach((id, ratings) -> add(id, ratings, facts));
  }

  private static void add(String id, Collection<Rating> ratings, Facts facts) {
    Optional<Vocabulary> list = list(id);
    String rated =
        ratings.stream()
            .map(one -> words(one, list.flatMap(terms -> terms.term(one.term()))))
            .collect(Collectors.joining("; "));
    long terms = list.map(known -> (long) known.terms().size()).orElse(0L);
    long told = ratings.stream().map(Rating::term).distinct().count();
    String rest = terms > told ? "; " + (terms - told) + " of " + terms + " not rated" : "";
    facts.add(label(id), rated + rest);
  }

  private static String words(Rating rating, Optional<VocabularyTerm> term) {
    String name = term.map(VocabularyTerm::name).orElseGet(() -> rating.term().replace('-', ' '));
    String why =
        Stream.concat(
                rating.evidence().stream(),
                rating.source().flatMap(Source::place).stream().map(HubRatings::section))
            .collect(Collectors.joining("; "));
    return name + " " + Initiatives.standing(rating) + (why.isEmpty() ? "" : " (" + why + ")");
  }

  /** The heading within the section of the hub. */
  private static String section(String place) {
    return place.substring(place.lastIndexOf(", ") + 1).strip();
  }

  private static String label(String id) {
    return id.replace('-', ' ');
  }

  private static Optional<Vocabulary> list(String id) {
    return Stream.concat(
            PublishedLists.all().stream(),
            Stream.of(GrowthBarrier.vocabulary(), BarrierChange.vocabulary()))
        .filter(list -> list.id().equals(id))
        .findFirst();
  }
}
