package org.creativehubs.core.iati;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Output indicators of the European Regional Development Fund 2014 to 2020 that hubs report: common
 * ones of the regulation, and two of the programme for England. More may be added.
 *
 * <p>Source: ERDF Output Indicator Definitions Guidance, ESIF-GN-1-002, version 3, October 2016
 * (AS_QUOTED, paperzz.com/doc/7257504); the common codes by cohesiondata.ec.europa.eu (AS_QUOTED).
 */
public enum ErdfOutput {
  /** Enterprises that receive support of any kind. */
  C1("enterprises receiving support"),
  /** Enterprises that receive grants. */
  C2("enterprises receiving grants"),
  /** Enterprises that receive finance other than grants. */
  C3("enterprises receiving financial support other than grants"),
  /** Enterprises that receive advice and other support without money. */
  C4("enterprises receiving non-financial support"),
  /** New enterprises that are supported. */
  C5("new enterprises supported"),
  /** Private money beside grants to enterprises. */
  C6("private investment matching public support to enterprises (grants)"),
  /** Private money beside other support of enterprises. */
  C7("private investment matching public support to enterprises (non-grants)"),
  /** More jobs in enterprises that are supported. */
  C8("employment increase in supported enterprises"),
  /** Enterprises with products that are new to their market. */
  C28("enterprises supported to introduce new to the market products"),
  /** Enterprises with products that are new to themselves. */
  C29("enterprises supported to introduce new to the firm products"),
  /** People who are made ready to start an enterprise. */
  P11("potential entrepreneurs assisted to be enterprise ready"),
  /** Enterprises that receive information, a diagnosis or contacts. */
  P13("enterprises receiving information, diagnostic and brokerage support");

  /** The name of the catalogue among the codes of an indicator. */
  public static final String CATALOGUE = "ERDF";

  private final String words;

  ErdfOutput(String words) {
    this.words = words;
  }

  /** What is counted, in words. */
  public String words() {
    return words;
  }

  /** The common code of all member states, such as {@code CO01}; none for one of England alone. */
  public Optional<String> commonCode() {
    return name().startsWith("C")
        ? Optional.of(String.format(Locale.ROOT, "CO%02d", Integer.parseInt(name().substring(1))))
        : Optional.empty();
  }

  /**
   * The indicator of a code.
   *
   * @param code such as {@code C1} or {@code CO01}, in either case
   * @return the indicator; empty if it is none of these
   */
  public static Optional<ErdfOutput> of(String code) {
    String capitals = code.toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(
            each ->
                each.name().equals(capitals)
                    || each.commonCode().filter(capitals::equals).isPresent())
        .findFirst();
  }

  /** The one whose code stands among those of an indicator. */
  static Optional<ErdfOutput> ofCodes(Map<String, String> codes) {
    return Optional.ofNullable(codes.get(CATALOGUE)).flatMap(ErdfOutput::of);
  }
}
