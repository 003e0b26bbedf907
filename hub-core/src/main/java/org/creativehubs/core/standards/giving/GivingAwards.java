package org.creativehubs.core.standards.giving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.standards.StandardRead;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.standards.internal.Reading;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Makes awards of grants. */
final class GivingAwards implements Consumer<GivingGrant> {

  /** What says by which instrument money is given, where it is no grant. */
  static final String INSTRUMENTS = "creativehubs.org funding instrument";

  private final String file;
  private final Reading reading;
  private final List<FundingAward> awards = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  GivingAwards(String file, Reading reading) {
    this.file = file;
    this.reading = reading;
  }

  @Override
  public void accept(GivingGrant grant) {
    FundingAward award = award(grant);
    Check.that(
        ids.add(grant.id()),
        Fault.DUPLICATE,
        "id",
        "differ from those of other grants",
        grant.id());
    awards.add(award);
    remark(grant);
  }

  StandardRead<List<FundingAward>> read() {
    if (awards.isEmpty()) {
      throw reading.refused();
    }
    return new StandardRead<>(List.copyOf(awards), reading.report());
  }

  private FundingAward award(GivingGrant grant) {
    FundingAward.Builder award = FundingAward.builder().id(grant.id());
    given(grant.title()).ifPresent(award::title);
    given(grant.description()).ifPresent(award::description);
    award.funder(grant.funder()).recipient(grant.recipient()).instrument(instrument(grant));
    award.amount(grant.awarded()).awardedOn(grant.awardDate().date());
    grant.grantProgramme().stream()
        .flatMap(programme -> programme.title().stream())
        .filter(title -> !title.isBlank())
        .findFirst()
        .ifPresent(award::programme);
    return award.period(period(grant)).source(Source.of(file, grant.id())).build();
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(any -> !any.isBlank());
  }

  private static FundingInstrument instrument(GivingGrant grant) {
    return grant.fundingType().stream()
        .filter(type -> type.vocabulary().filter(INSTRUMENTS::equals).isPresent())
        .flatMap(type -> type.code().stream())
        .map(GivingAwards::instrument)
        .findFirst()
        .orElse(FundingInstrument.GRANT);
  }

  private static FundingInstrument instrument(String code) {
    try {
      return FundingInstrument.valueOf(code);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CODE, "fundingType[0].code", "be a funding instrument", code);
    }
  }

  /** The days planned first, from the first to the last. */
  private static Optional<DateRange> period(GivingGrant grant) {
    if (grant.plannedDates().isEmpty()) {
      return Optional.empty();
    }
    GivingDates dates = grant.plannedDates().get(0);
    Optional<LocalDate> start = dates.startDate().flatMap(WrittenDate::day);
    Optional<LocalDate> end = dates.endDate().flatMap(WrittenDate::day);
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    Check.that(
        !end.get().isBefore(start.get()),
        Fault.INCONSISTENT,
        "plannedDates[0].endDate",
        "be on or after the start " + start.get(),
        end.get());
    return Optional.of(DateRange.ofInclusive(start.get(), end.get()));
  }

  private void remark(GivingGrant grant) {
    if (grant.recipientOrganization().size() > 1 || grant.fundingOrganization().size() > 1) {
      reading.remark("grants with several recipients or funders, of which the first is named: {}");
    }
    if (!grant.plannedDates().isEmpty() && period(grant).isEmpty()) {
      reading.remark("grants whose planned dates are no two days, so that no period is known: {}");
    }
    if (grant.plannedDates().size() > 1) {
      reading.remark("grants with several planned dates, of which the first are read: {}");
    }
  }
}
