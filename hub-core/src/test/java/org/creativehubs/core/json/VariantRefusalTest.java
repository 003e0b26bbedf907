package org.creativehubs.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creativehubs.core.loan.InstalmentRule;
import org.creativehubs.core.loan.LevelRepayment;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.loan.Repayment;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.testing.JacksonLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sealed type is read by the field that says which variant it is, the same on both lines. */
class VariantRefusalTest {

  private static final Loan LOAN =
      Loan.level("l", Money.parse("GBP 900"), Ratio.ZERO, LocalDate.of(2027, 4, 1), 12);

  private static final List<Repayment> ALL =
      List.of(
          Repayment.level(InstalmentRule.EVEN_PERIODS),
          Repayment.instalments(Money.parse("GBP 5")),
          Repayment.balloon(Money.parse("GBP 7")),
          Repayment.equalPrincipal(),
          Repayment.maturity());

  @Test
  void everyVariantIsWrittenWithItsWordAndReadAgain() {
    for (JacksonLine line : JacksonLine.values()) {
      for (Repayment one : ALL) {
        String json = line.write(one);
        assertThat(json).startsWith("{\"kind\":\"");
        assertThat(line.read(json, Repayment.class)).isEqualTo(one);
      }
      assertThat(line.write(Repayment.maturity())).isEqualTo("{\"kind\":\"MATURITY\"}");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
{'instalmentRule':'DAYS'}                   | MISSING_FIELD | repayment must have the field kind, but was an object without
{}                                          | MISSING_FIELD | repayment must have the field kind, but was an object without
{'kind':'SOMEHOW','stated':1}               | UNKNOWN_CODE  | repayment.kind must be one of BALLOON, EQUAL_PRINCIPAL, LEVEL, MATURITY, but was SOMEHOW
{'stated':1,'kind':'SOMEHOW'}               | UNKNOWN_CODE  | repayment.kind must be one of BALLOON, EQUAL_PRINCIPAL, LEVEL, MATURITY, but was SOMEHOW
{'kind':null}                               | NULL_VALUE    | repayment.kind must be left out or have a value, but was null
{'kind':4}                                  | WRONG_TYPE    | repayment.kind must be text, but was 4
{'stated':1,'kind':{'a':1}}                 | WRONG_TYPE    | repayment.kind must be text, but was an object
'LEVEL'                                     | WRONG_TYPE    | repayment must be a value of type Repayment, but was the text LEVEL
''                                          | WRONG_TYPE    | repayment must be a value of type Repayment, but was empty text
['LEVEL',{'instalmentRule':'DAYS'}]         | WRONG_TYPE    | repayment must be a value of type Repayment, but was an array
[{'kind':'MATURITY'}]                       | WRONG_TYPE    | repayment must be a value of type Repayment, but was an array
7                                           | WRONG_TYPE    | repayment must be a value of type Repayment, but was 7
null                                        | NULL_VALUE    | repayment must be left out or have a value, but was null
{'kind':'MATURITY','stated':1}              | UNKNOWN_FIELD | repayment.stated must be a known field (kind), but was unknown
{'stated':1,'kind':'MATURITY'}              | UNKNOWN_FIELD | repayment.stated must be a known field (kind), but was unknown
{'kind':'LEVEL','kind':'LEVEL'}             | DUPLICATE_FIELD | repayment.kind must be given once, but was given twice
{'kind':'BALLOON','instalmentRule':'DAYS'}  | MISSING_FIELD | repayment must have the field balloon, but was an object without
{'instalmentRule':'DAYS','kind':'BALLOON'}  | MISSING_FIELD | repayment must have the field balloon, but was an object without
{'kind':'LEVEL','instalmentRule':'WEEKLY'}  | UNKNOWN_CODE  | repayment.instalmentRule must be one of DAYS, EVEN_PERIODS, but was WEEKLY
{'instalmentRule':'WEEKLY','kind':'LEVEL'}  | UNKNOWN_CODE  | repayment.instalmentRule must be one of DAYS, EVEN_PERIODS, but was WEEKLY
{'instalmentRule':3,'kind':'LEVEL'}         | WRONG_TYPE    | repayment.instalmentRule must be text, but was 3
{'stated':{'amount':'-1','currency':'GBP'},'kind':'LEVEL'} | OUT_OF_RANGE | repayment.stated must be > 0, but was GBP -1.00
{'stated':{'amount':'0.001','currency':'GBP'},'kind':'LEVEL'} | TOO_PRECISE | repayment.stated.amount must have at most 2 decimals in GBP, but was 0.001
{'kind':'LEVEL'}                            | INCONSISTENT  | repayment.stated must be given if instalmentRule is absent, but was absent
""")
  void whatIsNoVariantIsRefusedByItsPath(String repayment, Fault code, String message) {
    for (JacksonLine line : JacksonLine.values()) {
      String json =
          line.write(LOAN).replace(line.write(LOAN.repayment()), repayment.replace('\'', '"'));
      InvalidJsonException refusal = line.refusal(json, Loan.class);
      assertThat(refusal).as(line.name()).hasMessage(message);
      assertThat(refusal.code()).isEqualTo(code);
    }
  }

  @Test
  void aVariantReadByItsOwnTypeSaysItsWordToo() {
    for (JacksonLine line : JacksonLine.values()) {
      assertThat(
              line.read("{\"kind\":\"LEVEL\",\"instalmentRule\":\"DAYS\"}", LevelRepayment.class))
          .isEqualTo(Repayment.level());
      assertThat(line.refusal("{\"instalmentRule\":\"DAYS\"}", LevelRepayment.class))
          .hasMessage("document must have the field kind, but was an object without");
      assertThat(line.refusal("{\"kind\":\"MATURITY\"}", LevelRepayment.class).code())
          .isEqualTo(Fault.UNKNOWN_CODE);
    }
    assertThat(Set.copyOf(ALL)).hasSize(5);
  }
}
