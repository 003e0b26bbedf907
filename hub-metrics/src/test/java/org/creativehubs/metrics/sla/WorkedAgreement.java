package org.creativehubs.metrics.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Accrual;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.EvidencePart;
import org.creativehubs.core.sla.EvidencePolicy;
import org.creativehubs.core.sla.LevelRule;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.PartPeriodRule;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.Revision;
import org.creativehubs.core.sla.RevisionRule;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;

/**
 * One row of the table of worked agreements.
 *
 * @param what what the case is about
 * @param promise such as {@code at least 100 jobs; always; stands}
 * @param evidence such as {@code 120 @2026-01-05; 80 @2026-09-05}
 * @param asked such as {@code 2026-01-01/2027-01-01; asAt 2027-02-01}; {@code -} for no period
 * @param verdict the state in words
 * @param attainment as it is printed; {@code -} where it is undefined
 * @param why words of the reason
 */
record WorkedAgreement(
    String what,
    String promise,
    String evidence,
    String asked,
    String verdict,
    String attainment,
    String why) {

  private static final Pattern PROMISE =
      Pattern.compile("(at least|at most|more than|less than|equal to) (-?[0-9,.]+)( %)? (.+)");
  private static final Pattern WAS =
      Pattern.compile(
          "was ((at least|at most|more than|less than|equal to) )?(-?[0-9,.]+)( %)?( (\\w+))?"
              + " until (\\S+)");
  private static final Pattern PART =
      Pattern.compile("\\[(\\S+) (\\S+?)( of (\\d+))?( overlapping)?]");

  static WorkedAgreement of(List<String> cells) {
    return new WorkedAgreement(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6));
  }

  /** The answer of the checker. */
  ObligationCheck check() {
    return SlaChecker.answer(input().build()).check("it");
  }

  SlaCheckerInput.Builder input() {
    SlaCheckerInput.Builder input = SlaCheckerInput.builder();
    ServiceLevelAgreement.Builder agreement = ServiceLevelAgreement.builder();
    Obligation obligation = obligation();
    agreement.id("a").name("A").provider("P").client("C").addObligations(obligation);
    for (String word : words(promise)) {
      revision(word, obligation).ifPresent(agreement::addRevisions);
      if (word.startsWith("removed ")) {
        agreement.obligations(List.of(obligation.toBuilder().id("other").build()));
      }
    }
    for (String word : words(asked)) {
      ask(word, input, agreement);
    }
    words(evidence).forEach(piece -> input.addEvidence(piece(piece, obligation)));
    return input.agreement(agreement.build());
  }

  private static List<String> words(String cell) {
    return List.of(cell.split("; ")).stream().filter(word -> !word.equals("-")).toList();
  }

  /** {@code was 1200 until day}, {@code was at most 5 % until day}, {@code added day}. */
  private static Optional<Revision> revision(String words, Obligation now) {
    Revision.Builder revision = Revision.builder();
    Matcher was = WAS.matcher(words);
    if (was.matches()) {
      return Optional.of(
          revision
              .change("revised")
              .on(PartialDate.parse(was.group(7)))
              .addReplaced(before(was, now))
              .build());
    }
    String day = words.substring(words.indexOf(' ') + 1);
    if (words.startsWith("added ")) {
      return Optional.of(
          revision.change("added").on(PartialDate.parse(day)).addAdded(now.id()).build());
    }
    return words.startsWith("removed ")
        ? Optional.of(
            revision.change("removed").on(PartialDate.parse(day)).addReplaced(now).build())
        : Optional.empty();
  }

  private static Obligation before(Matcher was, Obligation now) {
    Obligation.Builder before = now.toBuilder();
    if (was.group(2) != null) {
      before.comparison(constant(Comparison.class, was.group(2)));
    }
    if (was.group(6) != null) {
      before.unit(was.group(6));
    }
    Ratio target = Ratio.parse(was.group(3).replace(",", ""));
    return was.group(4) == null
        ? before.target(target).build()
        : before.target(target.dividedBy(Ratio.of(100))).basis("all").build();
  }

  private static void ask(
      String word, SlaCheckerInput.Builder input, ServiceLevelAgreement.Builder agreement) {
    String rest = word.substring(word.indexOf(' ') + 1);
    if (word.startsWith("asAt ")) {
      input.asAt(LocalDate.parse(rest));
    } else if (word.startsWith("term ")) {
      agreement.term(DateRange.parse(rest));
    } else if (word.startsWith("local ")) {
      input.addReadings(Reading.builder().name(rest).criterion("local").countsWhen(rest).build());
    } else if (word.startsWith("rank ")) {
      input.policy(EvidencePolicy.builder().name("clause 7").addRanking(rest.split(" > ")).build());
    } else if (word.startsWith("about ")) {
      input.policy(EvidencePolicy.builder().name("clause 8").about(Ratio.parse(rest)).build());
    } else {
      input.period(DateRange.parse(word));
    }
  }

  private Obligation obligation() {
    List<String> words = words(promise);
    Matcher claim = PROMISE.matcher(words.get(0));
    if (!claim.matches()) {
      throw new IllegalArgumentException(promise);
    }
    Obligation.Builder it = Obligation.builder().id("it").promise(words.get(0));
    it.comparison(constant(Comparison.class, claim.group(1)));
    Ratio target = Ratio.parse(claim.group(2).replace(",", ""));
    if (claim.group(3) != null) {
      it.target(target.dividedBy(Ratio.of(100))).basis("all").unit(claim.group(4));
    } else {
      it.target(target).unit(claim.group(4));
    }
    it.kind(ObligationKind.GENERAL).metric(claim.group(4));
    words.subList(1, words.size()).forEach(word -> say(word, it));
    return it.build();
  }

  private static void say(String word, Obligation.Builder it) {
    switch (word) {
      case "net change" -> it.kind(ObligationKind.NET_CHANGE);
      case "adds up", "stands" -> it.accrual(constant(Accrual.class, word));
      case "every day", "holds until next", "on days read" ->
          it.levels(constant(LevelRule.class, word));
      case "pro rata days", "full target" -> it.partPeriod(constant(PartPeriodRule.class, word));
      case "local" -> it.criterion("local");
      default -> {
        if (word.startsWith("when revised ")) {
          it.whenRevised(constant(RevisionRule.class, word.substring("when revised ".length())));
        } else if (!word.startsWith("was ")
            && !word.startsWith("added ")
            && !word.startsWith("removed ")) {
          it.every(constant(ObligationPeriod.class, word));
        }
      }
    }
  }

  private static <T extends Enum<T>> T constant(Class<T> type, String words) {
    return Enum.valueOf(type, words.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /** {@code number @day | in period | [by name of n] {fact} #account covers share, as unit}. */
  private static Evidence piece(String text, Obligation obligation) {
    Evidence.Builder piece = Evidence.builder();
    piece.obligation("it").kind(EvidenceKind.MEASURED).statement(text).source(Peckham.GUIDE);
    if (text.startsWith("capacity ")) {
      return piece.kind(EvidenceKind.CAPACITY).duty(duty(text.split(" "))).build();
    }
    Matcher part = PART.matcher(text);
    if (part.find()) {
      EvidencePart.Builder of = EvidencePart.builder().by(part.group(1)).name(part.group(2));
      if (part.group(4) != null) {
        of.of(OptionalInt.of(Integer.parseInt(part.group(4))));
      }
      piece.part(of.relation(relation(part.group(5))).build());
    }
    String rest = PART.matcher(text).replaceAll("");
    rest = tag(rest, " \\{(\\S+)}", piece::addFacts);
    rest = tag(rest, " #(\\w+)", piece::account);
    rest = tag(rest, " @(\\S+)", day -> piece.asOf(PartialDate.parse(day)));
    rest = tag(rest, " in (\\S+)", days -> piece.period(DateRange.parse(days)));
    rest = tag(rest, " covers (\\S+)", share -> piece.coverage(Ratio.parse(share)));
    rest = tag(rest, " as (\\S+)", piece::unit);
    rest = tag(rest, " size (\\S+)", size -> piece.basisSize(QualifiedNumber.parse(size)));
    QualifiedNumber value = QualifiedNumber.parse(rest.replace(" %", "").strip());
    return piece
        .value(obligation.basis().isPresent() ? value.dividedBy(Ratio.of(100)) : value)
        .build();
  }

  private static PartsRelation relation(String word) {
    return word == null ? PartsRelation.DISJOINT : PartsRelation.OVERLAPPING;
  }

  private static Duty duty(String[] words) {
    return Duty.builder()
        .each(Ratio.parse(words[1]))
        .times(Ratio.parse(words[3]))
        .timesUnit("weeks")
        .bearers(QualifiedNumber.parse(words[5] + " " + words[6]))
        .bearersUnit(words[7])
        .build();
  }

  private static String tag(
      String text, String pattern, java.util.function.Consumer<String> taken) {
    Matcher tag = Pattern.compile(pattern).matcher(text);
    if (!tag.find()) {
      return text;
    }
    taken.accept(tag.group(1));
    return text.substring(0, tag.start()) + text.substring(tag.end());
  }
}
