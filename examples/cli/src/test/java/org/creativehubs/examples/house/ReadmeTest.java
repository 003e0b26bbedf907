package org.creativehubs.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.organisation.IncomeBasis;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.affordability.AffordabilityAssessment;
import org.creativehubs.finance.affordability.AffordabilityContext;
import org.creativehubs.finance.affordability.AffordabilityPolicy;
import org.creativehubs.finance.affordability.LeaseAffordability;
import org.creativehubs.finance.affordability.RateLimit;
import org.creativehubs.finance.affordability.ShareLimit;
import org.junit.jupiter.api.Test;

/** The README's promises. */
class ReadmeTest {

  private static final Path README = Path.of("..", "..", "README.md");
  private static final Path THIS =
      Path.of("src/test/java/org/creativehubs/examples/house/ReadmeTest.java");

  @Test
  void theCodeOnTheFirstScreenRuns() {
    // README begins
    Letting studio =
        Letting.builder()
            .id("studio-7")
            .area(Area.parse("150 SQ_FT"))
            .rent(Rent.parse("GBP 17 per SQ_FT per YEAR"))
            .otherCharges(Rent.parse("GBP 2 per SQ_FT per YEAR"))
            .build();

    AffordabilityPolicy policy =
        AffordabilityPolicy.builder()
            .name("all-in ceiling and a fifth of income")
            .maximumAllInRate(
                RateLimit.chosen(
                    RentRate.parse("GBP 19 per SQ_FT per YEAR"), "our lettings policy"))
            .maximumShareOfIncome(ShareLimit.chosen(Ratio.parse("20%"), "our lettings policy"))
            .incomeBasis(IncomeBasis.INCOME)
            .build();

    AffordabilityContext tenant =
        AffordabilityContext.builder()
            .annualIncome(Money.parse("GBP 16500"))
            .incomeBasis(IncomeBasis.INCOME)
            .build();

    LocalDate today = LocalDate.parse("2026-11-29");
    AffordabilityAssessment answer = LeaseAffordability.under(policy).assess(studio, today, tenant);
    // README ends

    assertThat(answer.isAffordable()).isTrue();
    assertThat(answer.annualCost()).contains(Money.parse("GBP 2850"));
    assertThat(answer.explanation().toString()).contains("17.27 %");
    assertThat(HubJson.write(answer)).contains("\"steps\"");
  }

  @Test
  void theReadmeShowsTheCodeThatRuns() throws IOException {
    String readme = Files.readString(README);
    String shown = readme.substring(readme.indexOf("```java") + 7);
    String code = shown.substring(0, shown.indexOf("answer.isAffordable"));

    String test = Files.readString(THIS);
    String run =
        test.substring(test.indexOf("// README begins") + 16, test.indexOf("// README ends"));

    assertThat(words(code)).isEqualTo(words(run));
  }

  @Test
  void everyLinkOfTheReadmeLeadsSomewhere() throws IOException {
    String readme = Files.readString(README);
    Set<String> anchors = anchors(readme);
    try (Stream<MatchResult> links = Pattern.compile("]\\(([^):]+)\\)").matcher(readme).results()) {
      assertThat(links.map(link -> link.group(1)).toList())
          .isNotEmpty()
          .allMatch(link -> anchors.contains(link) || Files.exists(README.resolveSibling(link)));
    }
  }

  /** How a heading is linked to: in lower case, with hyphens for blanks and without other signs. */
  private static Set<String> anchors(String readme) {
    return readme
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> "#" + heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  private static String words(String code) {
    return CharMatcher.whitespace().removeFrom(code);
  }
}
