package org.creativehubs.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.value.Fault;
import org.creativehubs.testing.JacksonLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refusals of real nouns, deep inside a document: the path says where, the same on both lines. */
class NounRefusalTest {

  private static final String RENT = "'currency':'GBP','per':'SQ_FT','every':'YEAR'";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'amount':'-5',RENT                  | OUT_OF_RANGE | lettings[1].rent.amount must be >= 0, but was -5
          'amount':'5 pounds',RENT            | MALFORMED    | lettings[1].rent.amount must be a decimal number, a percentage or a fraction, but was 5 pounds
          'amount':1e999999999,RENT           | TOO_LARGE    | lettings[1].rent.amount must have at most 50 places before and after the point, but was 1E+999999999
          'amount':'1','currency':'XXX','per':'SQ_FT','every':'YEAR' | UNKNOWN_CODE | lettings[1].rent.currency must be one in which amounts are paid, but was XXX
          'amount':'1','currency':'GBP','per':'ACRE','every':'YEAR'  | UNKNOWN_CODE | lettings[1].rent.per must be one of SQ_FT, SQ_M, but was ACRE
          'amount':'1','currency':'QQQ','per':'SQ_FT','every':'YEAR' | UNKNOWN_CODE | lettings[1].rent.currency must be an ISO 4217 code such as GBP, but was QQQ
          'currency':'GBP'                    | MISSING_FIELD | lettings[1].rent must have the fields amount, every, but was an object without
          """)
  void aRentInsideAHubIsRefusedWhereItStands(String rent, Fault code, String message) {
    String json =
        "{'id':'h','name':'H','lettings':[{'id':'a'},{'id':'b','rent':{"
            + rent.replace("RENT", RENT)
            + "}}]}";

    refused(json, Hub.class, code, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          '12.345'    | 'GBP' | TOO_PRECISE  | amount.amount must have at most 2 decimals in GBP, but was 12.345
          12.345      | 'GBP' | TOO_PRECISE  | amount.amount must have at most 2 decimals in GBP, but was 12.345
          '0.5'       | 'JPY' | TOO_PRECISE  | amount.amount must have at most 0 decimals in JPY, but was 0.5
          1e999999999 | 'GBP' | TOO_LARGE    | amount.amount must have at most 50 places before and after the point, but was 1E+999999999
          'NaN'       | 'GBP' | MALFORMED    | amount.amount must be a decimal number, but was NaN
          """)
  void anAmountIsNeverCutToItsCurrency(String amount, String currency, Fault code, String message) {
    String json =
        "{'funder':'F','instrument':'GRANT','amount':{'amount':"
            + amount
            + ",'currency':"
            + currency
            + "}}";

    refused(json, FundingAward.class, code, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          '2026-04-01' | '2026-03-31' | INCONSISTENT | term.end must be after start 2026-04-01, but was 2026-03-31
          '2026-04-01' | '2026-04-01' | INCONSISTENT | term.end must be after start 2026-04-01, but was 2026-04-01
          '2026-04-31' | '2026-05-31' | MALFORMED    | term.start must be a date such as 2026-04-01, but was 2026-04-31
          """)
  void aPeriodThatEndsBeforeItStartsIsRefused(
      String start, String end, Fault code, String message) {
    String json =
        "{'id':'a','name':'A','provider':'P','client':'C','obligations':[{'id':'o','promise':'p',"
            + "'comparison':'AT_LEAST','target':1,'unit':'u'}],'term':{'start':"
            + start
            + ",'end':"
            + end
            + "}}";

    refused(json, ServiceLevelAgreement.class, code, message);
  }

  @ParameterizedTest
  @CsvSource({"'99.98'", "'59.99'", "'film'"})
  void aSectorThatDoesNotExistIsRefused(String code) {
    for (JacksonLine line : JacksonLine.values()) {
      InvalidJsonException refusal = line.refusal('"' + code + '"', SicCode.class);
      assertThat(refusal.code()).as("%s", line).isIn(Fault.UNKNOWN_CODE, Fault.MALFORMED);
      assertThat(refusal.getMessage()).startsWith("document must ").endsWith(code);
    }
  }

  private static void refused(String written, Class<?> type, Fault code, String message) {
    for (JacksonLine line : JacksonLine.values()) {
      InvalidJsonException refusal = line.refusal(written.replace('\'', '"'), type);
      assertThat(refusal).as("%s", line).hasMessage(message);
      assertThat(refusal.code()).as("%s", line).isEqualTo(code);
    }
  }
}
