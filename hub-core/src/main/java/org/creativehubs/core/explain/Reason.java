package org.creativehubs.core.explain;

/**
 * Why a value can be undefined: the codes of {@link Undefined}, all of them in one list. Names
 * stay, new ones may be added.
 *
 * <p>The sentence beside each says when it occurs, to be read after "because"; a calculator that
 * knows more, such as which region is empty, says so in its own words.
 */
public enum Reason {
  // What is not known or not given
  NOT_KNOWN("a number that it needs is not given"),
  UNKNOWN_CELL("a count of a table that it needs is not known"),
  NO_TARGET("no target is given"),
  NO_BASELINE("no baseline is given"),
  NO_PREVIOUS("no previous number is given"),
  NO_EARLIER_TABLE("there is no table of an earlier period"),
  NO_DENOMINATOR("what to divide by is not given"),
  NO_REFERENCE("no share of the reference population is given"),
  NO_REFERENCE_TOTALS("the totals of the reference are not known"),
  NO_COUNT("how many were counted is not known"),
  NO_YEARS("the dates do not say how many years lie between"),
  NO_EVIDENCE("nothing is known of what was done"),
  CAME_LATE("it came after the time for it"),
  NO_PACE("no month that sets the pace has evidence"),
  NO_PROGRESS("nothing is known to have been gained since the baseline"),
  NO_SHARE_STATED("the source states no share of market"),
  NO_SPACE("no size was given"),
  INDEX_MISSING("the index is not given for the month that the review needs"),
  NOT_EXACT("the number is a bound or an estimate"),
  AS_GIVEN("the figure is not divided"),
  NOT_DISPOSED_OF("it was not disposed of"),

  // What is empty or zero
  EMPTY("there is no count at all, so there are no shares"),
  EMPTY_REGION("the region has no count in any industry"),
  EMPTY_INDUSTRY("the industry has no count in any region"),
  EMPTY_GROUP("no industry of the group has employment in any region"),
  EMPTY_REFERENCE("what it is compared with has no count"),
  NO_OTHERS("no other has any count"),
  NO_WEIGHT("nothing has a weight above zero"),
  ZERO_BASE("there was nothing at the start, so growth has no base"),
  ZERO_DENOMINATOR("what is divided by is zero"),
  DENOMINATOR_MAY_BE_ZERO("what is divided by may be zero"),
  ZERO_MEAN("the mean is zero"),
  ZERO_TOTAL("the values add up to zero"),
  ZERO_VALUE("a value is zero, which has no logarithm"),
  NEGATIVE_VALUE("a value is below zero"),
  NOT_POSITIVE("a value is not above zero"),
  TARGET_NOT_POSITIVE("the target is not above zero"),
  BASELINE_NOT_POSITIVE("the baseline is not known to be above zero"),
  END_NOT_POSITIVE("the end is not above zero"),
  UNIT_GEOMETRIC_MEAN("the geometric mean is 1, whose logarithm is zero"),

  // Too few, or too much alike
  TOO_FEW("there are too few values to estimate from"),
  NOT_ANSWERED("it is no answer, so it is no share of those who answered"),
  NO_PEERS("there is nobody else to compare with"),
  NO_PAIR("there are fewer than two, so no pair"),
  SINGLE_OBSERVATION("there is one observation only"),
  SINGLE_PART("there is one part only, so shares cannot vary"),
  SINGLE_PLANT("one plant makes up the whole industry, so chance has nothing to spread"),
  ONE_REGION("all employment of the reference is in one region"),
  ONE_INDUSTRY("one industry has all employment of the group"),
  ONE_PATTERN("every region has the same industries"),
  SAME_INDUSTRY("an industry does not coagglomerate with itself"),
  CONSTANT_INDUSTRY("the industry has the same employment in each region"),
  NO_VARIATION("all values are the same"),
  NO_VARIANCE("the variance is not above zero"),
  OTHERS_THE_SAME("the values of the other places are the same up to rounding"),
  EQUAL_NEIGHBOURS("neighbours do not differ at all"),
  ONE_SIDED_PAIRS("no two places, or all, are neighbours"),
  REPEATED_EIGENVALUE("the second and third eigenvalue are equal, so no one vector is the second"),
  SIGN_UNDECIDED("what is to decide the sign of an eigenvector hardly correlates with it"),
  COLLINEAR("a variable is a combination of others"),
  DISCONNECTED("regions and industries fall into parts that share nothing"),
  PERFECT_FIT("the line goes through every point, so a test would divide by zero"),

  // Growth
  NO_REFERENCE_BASE("the reference had nothing at the start"),
  REFERENCE_VANISHED("nothing is left in the reference at the end"),
  NOTHING_EXPECTED("nothing would be left at the growth of the reference"),
  NO_CONVERGENCE("the values do not come closer"),
  OVERSHOOT("the gap would be closed at once and overshot"),
  NO_STOCK("there was no business to relate the others to"),
  NO_BIRTHS("the cohort had no births"),

  // Shares, quotients and places
  NOT_IN_REFERENCE("it counts something that what it is compared with lacks"),
  ABOVE_WHOLE("the part is more than the whole"),
  NOT_A_SHARE("the industry is excluded from the totals, so it has no share of them"),
  REGION_IS_REFERENCE("the region is all of the reference"),
  INDUSTRY_IS_REFERENCE("the industry is all of the reference"),
  NO_ESTIMATE("the index itself is undefined for the counts as they are"),
  NO_DEFINED_DRAW("the index was undefined in every draw"),
  UNBOUNDED("it has no upper end"),
  OUT_OF_RANGE("the number is too large for a double"),
  NOTHING_TO_AVERAGE("no part has the number that is averaged"),
  NOT_RANKED("the one compared is not among those ranked"),
  OCCURS_ALONE("it occurs together with nothing else"),
  NO_NEIGHBOURS("none has a neighbour"),
  ISLAND("the place has no neighbour"),
  NO_PRODUCTS("fewer than two values are above zero"),
  NO_PLANTS("the industry has no plants in the region, so plants have no size"),
  EMPLOYMENT_WITHOUT_PLANTS("the industry has employment in the region, but no plant"),
  PLANTS_WITHOUT_EMPLOYMENT("the plants of the industry in the region have no employment"),
  NO_OTHER_PLANT("no plant has another one of the industry it is to be near to"),
  NO_POPULATION("nobody lives in the region"),
  NO_WORKERS("the industry has no workers"),
  NO_MEMBERS("nobody is in the part"),
  ALL_NEAR_BORDER("no plant lies further than the distance from the border"),
  LARGE_EDGE_WEIGHT("the edge correction would count one pair as 100 or more"),

  // Indicators, targets and agreements
  OVERLAPPING_SCOPES("what is counted overlaps, so adding would count twice"),
  NOT_AGGREGATED("the indicator must not be put together"),
  DIFFERENT_POPULATIONS("the two figures describe different populations"),
  UNLIKE("the rows differ in kind"),
  NO_TOTAL("a total of this column would mean nothing"),
  NOT_AN_AMOUNT("only amounts can be divided"),
  NO_AMOUNTS("no amount above zero is given in the currency"),
  TARGET_IS_BASELINE("the target equals the baseline, so there is no way to go"),
  OUTSIDE_PATH("the date is not between baseline and target"),
  NO_TIME_LEFT("no time is left"),
  NO_LETTING("no such letting was seen"),
  NO_BASIS_LEFT("nothing more is expected of the basis"),

  // Leases and rents
  NO_TENANCY("no unit is let on the date"),
  NOT_LET("the unit is not let on the date"),
  NO_LEASE("the unit has no lease"),
  NO_BREAK("no break is to come"),
  NO_OPEN_BREAK("notice can be served for no break"),
  NO_RIGHT_TO_STAY("the lease does not go on after its term"),
  NO_MARKET_RENT("there is no market rent"),
  NO_REVERSION("the unit is not let or has no market rent"),
  OPEN_REVIEW("this review or an earlier one is open"),
  NO_OPEN_REVIEW("no review is open"),
  NO_INDEX("no index was applied at this review"),
  NO_UNITS("there is nothing to weigh by"),
  ONE_RENT("all pay the same rent"),
  NO_REST("all studios pay the lower rent"),
  NO_SUBSIDISED_STUDIO("no studio pays the lower rent"),
  MISSED_AT_MARKET("the hub misses break-even with all at market rent"),
  NOT_REACHED("the highest rent on the whole floor misses the cost"),
  NO_POSITIVE_ANSWER("nobody could pay anything"),

  // Money
  NOT_IN_FORCE("no such limit is in force on the date"),
  LIMIT_USED_UP("the limit is passed at market rent"),
  NO_INCOME("there is no income"),
  NO_SPEND("nothing is spent"),
  NO_COST("nothing costs anything"),
  NO_ELIGIBLE_COST("there is no eligible cost"),
  NO_FUNDING("no source brings any money"),
  NO_GRANTS("no source is a grant"),
  NO_PUBLIC_MONEY("there is no public money"),
  NO_INVESTMENT("nothing was invested"),
  NO_JOBS("there is no job to divide by"),
  NO_RESULTS("there is no result to divide by"),
  NO_GROSS("the gross impact is zero"),
  NO_NET_COST("the net public cost is zero"),
  NEGATIVE_NET_COST("private contributions exceed the public cost"),
  NET_CREDIT("credit notes exceed what was bought"),
  NO_BAND("the need lies in no band"),
  NO_DEBT_SERVICE("the debt service is zero"),
  NO_INTEREST("the interest is zero"),
  NO_VALUE("the value of the property is zero"),
  NO_MARGIN("the rent does not exceed the variable cost"),
  NO_TEST("no month of the model is tested"),
  NO_BREACH("every test is met"),
  NOT_SUSTAINED("the last year has no ratio of at least 1"),

  // Searches and rates of return
  NO_ANSWER("no value allowed meets the target"),
  NEVER("it does not happen in these months"),
  NEVER_PAYS_BACK("the running total ends below zero"),
  NO_INSTALMENT("no principal falls due"),
  NEVER_REPAID("payments of this size never balance the sums"),
  SEVERAL_RATES("several rates make the flows worth nothing"),
  ALL_ZERO("all flows are zero, so that every rate would do"),
  NO_SIGN_CHANGE("money only comes in or only goes out"),
  NO_RATE("the flows change sign, but no rate makes them worth nothing"),
  NO_RATE_WITHIN("every rate lies outside the interval"),
  RATE_TOO_LARGE("the rate is larger than can be written"),
  TOO_MANY_SIGN_CHANGES("the flows change sign too often to find every rate");

  private final String sentence;

  Reason(String sentence) {
    this.sentence = sentence;
  }

  /** When it occurs, in words to be read after "because". */
  public String sentence() {
    return sentence;
  }

  /** This reason in its own words. */
  public Undefined undefined() {
    return Undefined.of(this, sentence);
  }

  /**
   * This reason in words that say more.
   *
   * @param because the reason in words, to be read after "because"; not blank
   * @return the reason
   */
  public Undefined because(String because) {
    return Undefined.of(this, because);
  }

  /** This reason in its own words, in the place of an answer. */
  public Answer answer() {
    return Answer.of(undefined());
  }

  /**
   * This reason in its own words and what is at fault, in the place of an answer.
   *
   * @param detail what is at fault, in words; not blank
   * @return the answer
   */
  public Answer answer(String detail) {
    return Answer.of(because(sentence + ": " + detail));
  }
}
