package org.creativehubs.core.place;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A place by its name and whatever else is known of where it is. */
@HubValue
@Value.Immutable
public abstract class Place {

  private static final Set<String> COUNTRIES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
  private static final Pattern GSS_CODE = Pattern.compile("[A-Z][0-9]{8}");
  private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

  Place() {}

  /**
   * A place of which only the name is known.
   *
   * @param name the name, not blank
   * @return the place
   */
  public static Place of(String name) {
    return builder().name(name).build();
  }

  /** Starts a place; the name is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Name of the place, of a building or a district for instance; not blank. */
  public abstract String name();

  /** Town or city; not blank. */
  public abstract Optional<String> locality();

  /** Region, county or state; not blank. */
  public abstract Optional<String> region();

  /** Country as an ISO 3166-1 alpha-2 code in capitals, such as {@code GB}. */
  public abstract Optional<String> country();

  /**
   * Code of the area in the UK's Government Statistical Service: a capital and eight digits, such
   * as {@code E07000106}. Only its form is checked.
   */
  public abstract Optional<String> gssCode();

  /** Latitude and longitude of a point in it. */
  public abstract Optional<Coordinates> coordinates();

  /** House and street; not blank. */
  public abstract Optional<String> street();

  /** Postal code as it is written there; not blank. */
  public abstract Optional<String> postalCode();

  /**
   * Region of the country as an ISO 3166-2 code, such as {@code GB-SWK}: the country, a hyphen and
   * one to three capitals or digits. Only the form is checked, and that the country is the same.
   */
  public abstract Optional<String> subdivision();

  /** Name, locality, region and country, as far as they are known and differ from the name. */
  public final String words() {
    return Stream.of(Optional.of(name()), locality(), region(), country())
        .flatMap(Optional::stream)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(name(), "name"),
        () -> locality().ifPresent(text -> Check.notBlank(text, "locality")),
        () -> region().ifPresent(text -> Check.notBlank(text, "region")),
        () -> country().ifPresent(Place::checkCountry),
        () -> gssCode().ifPresent(Place::checkGssCode),
        () -> street().ifPresent(text -> Check.notBlank(text, "street")),
        () -> postalCode().ifPresent(text -> Check.notBlank(text, "postalCode")));
    subdivision().ifPresent(this::checkSubdivision);
  }

  private void checkSubdivision(String code) {
    Check.that(
        SUBDIVISION.matcher(code).matches(),
        Fault.MALFORMED,
        "subdivision",
        "be an ISO 3166-2 code such as GB-SWK",
        code);
    Check.that(
        country().isEmpty() || code.startsWith(country().get() + "-"),
        Fault.INCONSISTENT,
        "subdivision",
        "lie in country " + country().orElse(""),
        code);
  }

  private static void checkCountry(String code) {
    Check.that(
        COUNTRIES.contains(code),
        Fault.UNKNOWN_CODE,
        "country",
        "be an ISO 3166-1 alpha-2 code such as GB",
        code);
  }

  private static void checkGssCode(String code) {
    Check.that(
        GSS_CODE.matcher(code).matches(),
        Fault.MALFORMED,
        "gssCode",
        "be a capital and eight digits such as E07000106",
        code);
  }

  /** Builds a {@link Place}. */
  public static final class Builder extends ImmutablePlace.Builder {
    Builder() {}
  }
}
