package org.creativehubs.core.standards.giving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.funding.FundRestriction;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.organisation.Organisation;
import org.creativehubs.core.standards.StandardRead;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.standards.internal.Reading;
import org.creativehubs.core.time.DatePrecision;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.Numeral;

/**
 * Makes grants as 360Giving has them of awards.
 *
 * <pre>{@code
 * GivingExport export = GivingExport.as("360G-example").recipient(Organisation.of("hub", "Hub"));
 * GivingPackage file = GivingPackage.of(export.grants(hub.awards()).value());
 * }</pre>
 *
 * <p>An award needs what the standard wants of every grant: id, title, description, the day on
 * which it was awarded, and an exact amount; one without is left out, and all that it lacks is
 * told. Who gives and receives is found by name among the organisations that are known, with an
 * entry in a public register as identifier; of the others it is made from the prefix and the name.
 * Immutable.
 */
public final class GivingExport {

  private final String prefix;
  private final Optional<Organisation> recipient;
  private final List<Organisation> known;

  private GivingExport(String prefix, Optional<Organisation> recipient, List<Organisation> known) {
    this.prefix = prefix;
    this.recipient = recipient;
    this.known = known;
  }

  /**
   * Grants with the prefix of a publisher.
   *
   * @param prefix what 360Giving gave the publisher, such as {@code 360G-example}; it begins every
   *     identifier that does not begin with it
   * @return the export, which knows no organisation
   */
  public static GivingExport as(String prefix) {
    Check.id(Check.notNull(prefix, "prefix"), "prefix");
    return new GivingExport(prefix, Optional.empty(), List.of());
  }

  /**
   * The same for awards that name no recipient, because they are its own.
   *
   * @param organisation who receives them
   * @return the export
   */
  public GivingExport recipient(Organisation organisation) {
    List<Organisation> all = new ArrayList<>(known);
    all.add(organisation);
    return new GivingExport(prefix, Optional.of(organisation), List.copyOf(all));
  }

  /**
   * The same with organisations that are known.
   *
   * @param organisations funders and recipients, with their entries in registers
   * @return the export
   */
  public GivingExport knowing(List<Organisation> organisations) {
    List<Organisation> all = new ArrayList<>(known);
    all.addAll(organisations);
    return new GivingExport(prefix, recipient, List.copyOf(all));
  }

  /**
   * The awards as grants.
   *
   * @param awards the awards; at least one that can be a grant
   * @return the grants in the order of the awards, with a report by {@code awards[0]} and so on
   * @throws InvalidValueException with all faults if no award can be a grant
   */
  public StandardRead<List<GivingGrant>> grants(List<FundingAward> awards) {
    Reading reading = new Reading("awards", GivingFile.STANDARD);
    Map<String, Organisation> byName = new HashMap<>();
    known.forEach(organisation -> byName.putIfAbsent(key(organisation.name()), organisation));
    List<GivingGrant> grants = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    reading.enter("awards");
    for (int i = 0; i < awards.size(); i++) {
      reading.enter(i);
      reading.record(add(awards.get(i), byName, ids, reading, grants));
      reading.leave();
    }
    reading.leave();
    if (grants.isEmpty()) {
      throw reading.refused();
    }
    return new StandardRead<>(List.copyOf(grants), reading.report());
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private boolean add(
      FundingAward award,
      Map<String, Organisation> byName,
      Set<String> ids,
      Reading reading,
      List<GivingGrant> grants) {
    int before = reading.faults();
    needed(award, reading);
    if (reading.faults() > before) {
      return false;
    }
    GivingGrant grant = grant(award, byName);
    if (!ids.add(grant.id())) {
      reading.tell("id", Fault.DUPLICATE, "differ from those of other awards", grant.id(), "");
      return false;
    }
    grants.add(grant);
    if (hasTerms(award)) {
      reading.remark("awards with terms or claims, for which the standard has no field: {}");
    }
    return true;
  }

  private void needed(FundingAward award, Reading reading) {
    tellIf(award.id().isEmpty(), "id", "be given", "missing", reading);
    tellIf(award.title().isEmpty(), "title", "be given", "missing", reading);
    tellIf(award.description().isEmpty(), "description", "be given", "missing", reading);
    tellIf(
        award.recipient().isEmpty() && recipient.isEmpty(),
        "recipient",
        "be given",
        "missing",
        reading);
    Optional<PartialDate> on = award.awardedOn();
    boolean isDay = on.filter(date -> date.precision() == DatePrecision.DAY).isPresent();
    String written = on.map(PartialDate::toString).orElse("missing");
    tellIf(!isDay, "awardedOn", "be a day", written, reading);
    tellIf(
        award.amountQualifier().isPresent(),
        "amountQualifier",
        "be absent, since the amount must be exact",
        award.amountQualifier().map(Show::words).orElse(""),
        reading);
  }

  private static void tellIf(
      boolean isBroken, String field, String rule, String value, Reading reading) {
    if (isBroken) {
      Fault code = value.equals("missing") ? Fault.MISSING_FIELD : Fault.INCONSISTENT;
      reading.tell(field, code, rule, value, "");
    }
  }

  private static boolean hasTerms(FundingAward award) {
    return award.kind().isPresent()
        || award.restriction().filter(FundRestriction.RESTRICTED::equals).isPresent()
        || award.purpose().isPresent()
        || award.matchRate().isPresent()
        || !award.claims().isEmpty()
        || award.retention().isPresent()
        || award.lastPaidOn().isPresent()
        || award.clawback().isPresent();
  }

  private GivingGrant grant(FundingAward award, Map<String, Organisation> byName) {
    LocalDate day = award.awardedOn().orElseThrow().earliest();
    String to = award.recipient().or(() -> recipient.map(Organisation::name)).orElseThrow();
    GivingGrant.Builder grant = GivingGrant.builder();
    grant.id(prefixed(award.id().orElseThrow()));
    grant.title(award.title().orElseThrow()).description(award.description().orElseThrow());
    grant.currency(award.amount().currency().getCurrencyCode());
    grant.amountAwarded(plain(award)).awardDate(WrittenDate.of(day));
    award.period().ifPresent(period -> grant.addPlannedDates(dates(period)));
    grant.addRecipientOrganization(organisation(to, byName));
    grant.addFundingOrganization(organisation(award.funder(), byName));
    award
        .programme()
        .ifPresent(
            title -> grant.addGrantProgramme(GivingProgramme.builder().title(title).build()));
    if (award.instrument() != FundingInstrument.GRANT) {
      grant.addFundingType(instrument(award.instrument()));
    }
    return grant.build();
  }

  /** The amount without decimals that are zero, as 360Giving writes whole pounds. */
  private static Numeral plain(FundingAward award) {
    String written = award.amount().amount().toPlainString();
    return Numeral.parse(written.replaceFirst("\\.0+$", ""));
  }

  private static GivingDates dates(DateRange period) {
    return GivingDates.builder()
        .startDate(WrittenDate.of(period.start()))
        .endDate(WrittenDate.of(period.lastDay()))
        .build();
  }

  private static GivingClassification instrument(FundingInstrument instrument) {
    return GivingClassification.builder()
        .vocabulary(GivingAwards.INSTRUMENTS)
        .code(instrument.name())
        .title(Show.words(instrument))
        .build();
  }

  private GivingOrganisation organisation(String name, Map<String, Organisation> byName) {
    Organisation organisation =
        byName.getOrDefault(key(name), Organisation.of("unregistered", name));
    return GivingOrganisation.of(organisation, prefixed("org-" + slug(name)));
  }

  private String prefixed(String id) {
    return id.startsWith(prefix + "-") ? id : prefix + "-" + id;
  }

  private static String slug(String name) {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return slug.replaceAll("^-|-$", "");
  }
}
