package org.creativehubs.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.sample.Party;
import org.creativehubs.testing.JacksonLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, where and with which words: the same under both lines of Jackson. */
class RefusalContractTest {

  private static final String GOOD = "'name':'a','size':1";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {GOOD,'sise':2}                      | UNKNOWN_FIELD   | sise                | sise must be a known field (age, byName, children, kinds, name, note, since, size, weight), but was unknown
          {GOOD,'children':[{GOOD,'x':1}]}     | UNKNOWN_FIELD   | children[0].x       | children[0].x must be a known field (age, byName, children, kinds, name, note, since, size, weight), but was unknown
          {}                                   | MISSING_FIELD   |                     | document must have the fields name, size, but was an object without
          {GOOD,'children':[{GOOD},{'size':1}]}| MISSING_FIELD   | children[1]         | children[1] must have the field name, but was an object without
          {GOOD,'name':'b'}                    | DUPLICATE_FIELD | name                | name must be given once, but was given twice
          {GOOD,'byName':{'k':{GOOD},'k':{GOOD}}}| DUPLICATE_FIELD | byName.k          | byName.k must be given once, but was given twice
          {GOOD,'note':null}                   | NULL_VALUE      | note                | note must be left out or have a value, but was null
          {'name':null,'size':1}               | NULL_VALUE      | name                | name must be left out or have a value, but was null
          {'name':'a','size':null}             | NULL_VALUE      | size                | size must be left out or have a value, but was null
          {GOOD,'weight':null}                 | NULL_VALUE      | weight              | weight must be left out or have a value, but was null
          {GOOD,'children':[null]}             | NULL_VALUE      | children[0]         | children[0] must be left out or have a value, but was null
          {GOOD,'kinds':['A',null]}            | NULL_VALUE      | kinds[1]            | kinds[1] must be left out or have a value, but was null
          {GOOD,'byName':{'k':null}}           | NULL_VALUE      | byName.k            | byName.k must be left out or have a value, but was null
          null                                 | NULL_VALUE      |                     | document must be left out or have a value, but was null
          {'name':'a','size':2020.5}           | TOO_PRECISE     | size                | size must be a whole number, but was 2020.5
          {'name':'a','size':1e999999999}      | TOO_PRECISE     | size                | size must be a whole number, but was 1e999999999
          {'name':'a','size':99999999999}      | TOO_LARGE       | size                | size must be in [-2147483648, 2147483647], but was 99999999999
          {'name':'a','size':'5'}              | WRONG_TYPE      | size                | size must be a whole number, but was the text 5
          {'name':'a','size':true}             | WRONG_TYPE      | size                | size must be a whole number, but was true
          {'name':'a','size':''}               | WRONG_TYPE      | size                | size must be a whole number, but was empty text
          {'name':'a','size':[1]}              | WRONG_TYPE      | size                | size must be a whole number, but was an array
          {'name':'a','size':-1}               | OUT_OF_RANGE    | size                | size must be >= 0, but was -1
          {GOOD,'byName':{'a.b':{'name':'a','size':-1}}} | OUT_OF_RANGE | byName["a.b"].size | byName["a.b"].size must be >= 0, but was -1
          {'name':5,'size':1}                  | WRONG_TYPE      | name                | name must be text, but was 5
          {'name':5.5,'size':1}                | WRONG_TYPE      | name                | name must be text, but was 5.5
          {'name':false,'size':1}              | WRONG_TYPE      | name                | name must be text, but was false
          {'name':{},'size':1}                 | WRONG_TYPE      | name                | name must be text, but was an object
          {'name':['a'],'size':1}              | WRONG_TYPE      | name                | name must be text, but was an array
          {GOOD,'note':5}                      | WRONG_TYPE      | note                | note must be text, but was 5
          {GOOD,'kinds':['C']}                 | UNKNOWN_CODE    | kinds[0]            | kinds[0] must be one of A, B, but was C
          {GOOD,'kinds':['']}                  | UNKNOWN_CODE    | kinds[0]            | kinds[0] must be one of A, B, but was empty
          {GOOD,'kinds':[1]}                   | WRONG_TYPE      | kinds[0]            | kinds[0] must be text, but was 1
          {GOOD,'kinds':'A'}                   | WRONG_TYPE      | kinds               | kinds must be an array, but was the text A
          {GOOD,'children':{}}                 | WRONG_TYPE      | children            | children must be an array, but was an object
          {GOOD,'children':[5]}                | WRONG_TYPE      | children[0]         | children[0] must be a value of type Party, but was 5
          {GOOD,'children':['']}               | WRONG_TYPE      | children[0]         | children[0] must be a value of type Party, but was empty text
          []                                   | WRONG_TYPE      |                     | document must be a value of type Party, but was an array
          {GOOD,'since':'2020-02-30'}          | MALFORMED       | since               | since must be a date such as 2026-04-01, but was 2020-02-30
          {GOOD,'since':'yesterday'}           | MALFORMED       | since               | since must be a date such as 2026-04-01, but was yesterday
          {GOOD,'since':''}                    | WRONG_TYPE      | since               | since must be a date such as 2026-04-01, but was empty text
          {GOOD,'since':[2020,1,2]}            | WRONG_TYPE      | since               | since must be a date such as 2026-04-01, but was an array
          {GOOD,'since':5}                     | WRONG_TYPE      | since               | since must be a date such as 2026-04-01, but was 5
          {GOOD,'weight':'NaN'}                | NOT_FINITE      | weight              | weight must be a finite number, but was NaN
          {GOOD,'weight':'-Infinity'}          | NOT_FINITE      | weight              | weight must be a finite number, but was -Infinity
          {GOOD,'weight':1e400}                | NOT_FINITE      | weight              | weight must be a finite number, but was 1e400
          {GOOD,'weight':1e999999999}          | NOT_FINITE      | weight              | weight must be a finite number, but was 1e999999999
          {GOOD,'weight':'1.5'}                | WRONG_TYPE      | weight              | weight must be a number, but was the text 1.5
          {GOOD,'age':1.5}                     | TOO_PRECISE     | age                 | age must be a whole number, but was 1.5
          """)
  void aBadDocumentIsRefusedWithTheSameWordsOnBothLines(
      String written, Fault code, String path, String message) {
    String json = written.replace("GOOD", GOOD).replace('\'', '"');

    for (JacksonLine line : JacksonLine.values()) {
      InvalidJsonException refusal = line.refusal(json, Party.class);
      assertThat(refusal).as("%s", line).hasMessage(message);
      assertThat(refusal.code()).as("%s", line).isEqualTo(code);
      assertThat(refusal.path()).as("%s", line).isEqualTo(path == null ? "" : path);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyMissingFieldIsNamedAtOnceWithItsPath(JacksonLine line) {
    InvalidJsonException refusal = line.refusal("{\"children\":[]}", Party.class);

    assertThat(refusal.fields()).containsExactly("name", "size");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{'children':[",
        "{'weight':NaN}",
        "{'weight':+1}",
        "{'name':'a','size':1} x",
        "{'name':'a','size':1} {}",
        "{name:'a'}",
        "{'name':'a',}",
        "// {}"
      })
  void textThatIsNoJsonIsRefusedAsSyntax(String written) {
    for (JacksonLine line : JacksonLine.values()) {
      InvalidJsonException refusal = line.refusal(written.replace('\'', '"'), Party.class);
      assertThat(refusal.code()).as("%s %s", line, refusal).isEqualTo(Fault.SYNTAX);
      assertThat(refusal.getMessage()).doesNotContain("\n").doesNotContain("REDACTED");
    }
  }
}
