package org.creativehubs.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.loan.LevelRepayment;
import org.creativehubs.core.loan.Loan;
import org.creativehubs.core.loan.Repayment;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.sample.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values inside the documents of an application, which its own mapper reads: strictly, whatever the
 * mapper allows for the types of the application, with nothing registered.
 */
class AnyMapperTest {

  /** A request of an application: a type of its own around values of the library. */
  public static final class Request {
    public String name = "";
    public Party party = Party.builder().name("none").size(0).build();
    public List<Party> parties = new ArrayList<>();
    public Map<String, Repayment> repayments = Map.of();
    public Optional<Money> price = Optional.empty();
    public Ratio share = Ratio.ZERO;
  }

  /** Mappers as applications have them. */
  enum Mapper {
    LINE_2 {
      @Override
      Request read(String json) throws Exception {
        return new ObjectMapper().registerModule(new Jdk8Module()).readValue(json, Request.class);
      }
    },
    LINE_2_AS_BOOT_3 {
      @Override
      Request read(String json) throws Exception {
        return new ObjectMapper()
            .registerModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readerFor(Request.class)
            .readValue(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    },
    LINE_2_FROM_A_TREE {
      @Override
      Request read(String json) throws Exception {
        ObjectMapper mapper =
            new ObjectMapper()
                .registerModule(new Jdk8Module())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return mapper.treeToValue(mapper.readTree(json), Request.class);
      }
    },
    LINE_3 {
      @Override
      Request read(String json) {
        return new JsonMapper().readValue(json, Request.class);
      }
    },
    LINE_3_FROM_A_TREE {
      @Override
      Request read(String json) {
        JsonMapper mapper = new JsonMapper();
        return mapper.treeToValue(mapper.readTree(json), Request.class);
      }
    };

    abstract Request read(String json) throws Exception;

    InvalidJsonException refusal(String json) {
      Throwable thrown = assertThrown(() -> read(json.replace('\'', '"')));
      Throwable wrapped = new IllegalStateException("as frameworks wrap it", thrown);
      return InvalidJsonException.from(wrapped).orElseThrow();
    }

    boolean isTree() {
      return name().endsWith("TREE");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'party':{'name':'a','size':1,'nte':'x'}}       | UNKNOWN_FIELD | party.nte
          {'party':{'name':'a'}}                          | MISSING_FIELD | party
          {'party':{'name':'a','size':'1'}}               | WRONG_TYPE    | party.size
          {'party':{'name':'a','size':1.5}}               | TOO_PRECISE   | party.size
          {'party':{'name':'a','size':null}}              | NULL_VALUE    | party.size
          {'party':{'name':'a','size':99999999999}}       | TOO_LARGE     | party.size
          {'party':{'name':'a','size':-1}}                | OUT_OF_RANGE  | party.size
          {'party':{'name':7,'size':1}}                   | WRONG_TYPE    | party.name
          {'party':{'name':'a','size':1,'kinds':['C']}}   | UNKNOWN_CODE  | party.kinds[0]
          {'party':{'name':'a','size':1,'kinds':[0]}}     | WRONG_TYPE    | party.kinds[0]
          {'party':{'name':'a','size':1,'since':'x'}}     | MALFORMED     | party.since
          {'party':{'name':'a','size':1,'weight':'NaN'}}  | NOT_FINITE    | party.weight
          {'party':[]}                                    | WRONG_TYPE    | party
          {'party':''}                                    | WRONG_TYPE    | party
          {'parties':[{'name':'a','size':1},{'name':'b','size':1,'more':0}]} | UNKNOWN_FIELD | parties[1].more
          {'parties':[{'name':'a','size':1,'children':[{'name':'b'}]}]} | MISSING_FIELD | parties[0].children[0]
          {'repayments':{'a':{'kind':'LEVEL','rule':1}}}  | UNKNOWN_FIELD | repayments.a.rule
          {'repayments':{'a':{'rule':1,'kind':'LEVEL'}}}  | UNKNOWN_FIELD | repayments.a.rule
          {'repayments':{'a':{'rule':1}}}                 | MISSING_FIELD | repayments.a
          {'repayments':{'a':{'kind':'ANY'}}}             | UNKNOWN_CODE  | repayments.a.kind
          {'repayments':{'a':'LEVEL'}}                    | WRONG_TYPE    | repayments.a
          {'price':{'amount':'1','currency':'GBP','vat':1}} | UNKNOWN_FIELD | price.vat
          {'price':{'amount':'1'}}                        | MISSING_FIELD | price
          {'price':{'amount':'1.001','currency':'GBP'}}   | TOO_PRECISE   | price.amount
          {'price':{'amount':null,'currency':'GBP'}}      | NULL_VALUE    | price.amount
          {'price':7}                                     | WRONG_TYPE    | price
          {'share':'a half'}                              | MALFORMED     | share
          {'share':'1e999999999'}                         | TOO_LARGE     | share
          {'share':true}                                  | WRONG_TYPE    | share
          """)
  void aValueIsRefusedByTheRuleItBreaksAndItsPathInTheWholeDocument(
      String json, Fault code, String path) {
    for (Mapper mapper : Mapper.values()) {
      InvalidJsonException refusal = mapper.refusal(json);
      assertThat(refusal.code()).as("%s: %s", mapper, refusal.getMessage()).isEqualTo(code);
      assertThat(refusal.path()).as("%s", mapper).isEqualTo(path);
      assertThat(refusal.getMessage()).startsWith(path + (code == Fault.MISSING_FIELD ? " " : ""));
      assertThat(refusal.fields()).allSatisfy(field -> assertThat(field).startsWith(path));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFieldGivenTwiceIsRefusedThoughTheParserDoesNotCare(Mapper mapper) {
    if (mapper.isTree()) {
      return; // a tree has kept one of the two
    }
    assertThat(mapper.refusal("{'party':{'name':'a','size':1,'size':2}}"))
        .hasMessage("party.size must be given once, but was given twice");
    assertThat(
            mapper.refusal(
                "{'parties':[{'name':'a','size':1,'children':[{'name':'c','name':'c','size':1}]}]}"))
        .hasMessage("parties[0].children[0].name must be given once, but was given twice");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRightIsReadAndTheTypesOfTheApplicationKeepItsSettings(Mapper mapper) throws Exception {
    String unknown = mapper == Mapper.LINE_2 ? "" : "\"own\":1,";
    Request request =
        mapper.read(
            "{"
                + unknown
                + "\"name\":7,\"party\":{\"size\":3,\"name\":\"a\",\"note\":\"n\","
                + "\"children\":[{\"name\":\"c\",\"size\":1}],\"byName\":{}},"
                + "\"parties\":[{\"name\":\"p\",\"size\":1},{\"name\":\"q\",\"size\":2}],"
                + "\"price\":{\"currency\":\"GBP\",\"amount\":\"1.50\"},\"share\":\"1/3\","
                + "\"repayments\":{\"a\":{\"kind\":\"MATURITY\"}}}");

    assertThat(request.name).isEqualTo("7");
    assertThat(request.party.size()).isEqualTo(3);
    assertThat(request.party.children()).hasSize(1);
    assertThat(request.parties).extracting(Party::name).containsExactly("p", "q");
    assertThat(request.price).contains(Money.parse("GBP 1.50"));
    assertThat(request.share).isEqualTo(Ratio.of(1, 3));
    assertThat(request.repayments).containsEntry("a", Repayment.maturity());
  }

  @Test
  void aNamedSwitchSkipsFieldsOfLaterVersionsAndNothingElse() throws Exception {
    String later =
        "{\"name\":\"a\",\"size\":1,\"later\":{\"deep\":[1]},\"children\":"
            + "[{\"name\":\"c\",\"size\":1,\"new\":0}]}";
    Party two =
        new ObjectMapper()
            .readerFor(Party.class)
            .withAttribute(HubJson.SKIP_UNKNOWN_FIELDS, true)
            .readValue(later);
    Party three =
        new JsonMapper()
            .readerFor(Party.class)
            .withAttribute(HubJson.SKIP_UNKNOWN_FIELDS, true)
            .readValue(later);

    assertThat(two).isEqualTo(three);
    assertThat(two.children()).hasSize(1);
    assertThat(
            InvalidJsonException.from(
                assertThrown(
                    () ->
                        new JsonMapper()
                            .readerFor(Party.class)
                            .withAttribute(HubJson.SKIP_UNKNOWN_FIELDS, true)
                            .readValue("{\"name\":\"a\",\"size\":\"1\",\"later\":1}"))))
        .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(Fault.WRONG_TYPE));
  }

  /** An application that wants the fields of a value among its own. */
  public static final class Unwrapping {
    @JsonUnwrapped public Party party = Party.builder().name("none").size(0).build();
    public String own = "";
  }

  /** The same of a type with forms of its own. */
  public static final class UnwrappingMoney {
    @JsonUnwrapped public Money price = Money.parse("GBP 0.00");
  }

  /** The same of a sealed type. */
  public static final class UnwrappingRepayment {
    @JsonUnwrapped public Repayment repayment = Repayment.maturity();
  }

  @ParameterizedTest
  @ValueSource(classes = {Unwrapping.class, UnwrappingMoney.class, UnwrappingRepayment.class})
  void aValueIsNotLostAmongTheFieldsAroundIt(Class<?> unwrapping) {
    String json = "{\"own\":\"x\",\"name\":\"a\",\"size\":1}";
    ObjectMapper lenient =
        new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    assertThat(assertThrown(() -> lenient.readValue(json, unwrapping)))
        .hasMessageContaining("@JsonUnwrapped must not stand on a ");
    assertThat(assertThrown(() -> new JsonMapper().readValue(json, unwrapping)))
        .hasMessageContaining("@JsonUnwrapped must not stand on a ");
  }

  /** Something of any class, as the cache or the session store of an application holds it. */
  public static final class Cached {
    public Object value = "";
  }

  @Test
  void mappersThatWriteTheClassOfAValueReadItAgain() throws Exception {
    Cached cached = new Cached();
    for (Object value :
        List.of(
            Repayment.level(),
            Money.parse("GBP 1.50"),
            Ratio.of(1, 3),
            DateRange.of(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-06-30")))) {
      cached.value = value;
      ObjectMapper two =
          new ObjectMapper()
              .registerModules(new Jdk8Module(), new JavaTimeModule())
              .activateDefaultTyping(
                  com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                      .allowIfBaseType(Object.class)
                      .build());
      JsonMapper three =
          JsonMapper.builder()
              .activateDefaultTyping(
                  tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                      .allowIfBaseType(Object.class)
                      .build())
              .build();

      assertThat(two.readValue(two.writeValueAsString(cached), Cached.class).value)
          .isEqualTo(value);
      assertThat(three.readValue(three.writeValueAsString(cached), Cached.class).value)
          .isEqualTo(value);
    }
  }

  @Test
  void whereOneVariantIsAskedForTheOthersAreNotOffered() {
    String other = "{\"kind\":\"MATURITY\"}";
    for (Throwable refused :
        List.of(
            assertThrown(() -> new ObjectMapper().readValue(other, LevelRepayment.class)),
            assertThrown(() -> new JsonMapper().readValue(other, LevelRepayment.class)))) {
      assertThat(InvalidJsonException.from(refused).orElseThrow())
          .hasMessage("kind must be one of LEVEL, but was MATURITY");
    }
  }

  @Test
  void whatIsNotOfTheLibraryIsNoRefusalOfIt() {
    assertThat(InvalidJsonException.from(new IllegalStateException("other"))).isEmpty();
    assertThat(
            InvalidJsonException.from(
                assertThrown(() -> new JsonMapper().readValue("{\"name\":[1]}", Request.class))))
        .isEmpty();
    assertThat(
            InvalidJsonException.from(
                assertThrown(() -> new JsonMapper().readValue("{\"id\":1}", Loan.class))))
        .isPresent();
  }

  private static Throwable assertThrown(org.junit.jupiter.api.function.Executable reading) {
    return org.junit.jupiter.api.Assertions.assertThrows(Throwable.class, reading);
  }
}
