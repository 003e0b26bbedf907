package org.creativehubs.examples.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Inputs drawn by chance, worked by other programs as well, to nine digits. A program or a package
 * of it that is not installed is skipped.
 */
class PeersTest {

  private static final int PLACES = 20;
  private static final int PLANTS = 60;
  private static final BigDecimal ONE_PERMILLE = new BigDecimal("0.001");
  private static final List<Double> RADII = List.of(0.5, 1.0, 1.5, 2.0, 2.5);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void spdepFindsTheSameAutocorrelation(long seed) throws IOException, InterruptedException {
    Random random = new Random(seed);
    List<Double> values = values(random, PLACES, 50);
    List<List<Integer>> network = network(random, PLACES);
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("moran", global("MORAN", "RANDOMISATION", "ROW_STANDARDISED", values, network));
    inputs.put("normal", global("MORAN", "NORMALITY", "ROW_STANDARDISED", values, network));
    inputs.put("geary", global("GEARY", "RANDOMISATION", "ROW_STANDARDISED", values, network));
    inputs.put("getis", global("GETIS_ORD", "RANDOMISATION", "BINARY", values, network));
    inputs.put("local", local("MORAN", "ROW_STANDARDISED", values, network));
    inputs.put("g", local("G", "BINARY", values, network));
    inputs.put("star", local("G_STAR", "BINARY", values, network));
    String script =
        "x <- "
            + vector(values)
            + "nb <- list("
            + network.stream()
                .map(one -> "c(" + joined(one, 1).replaceAll("(\\d+)", "$1L") + ")")
                .collect(Collectors.joining(", "))
            + ")\n"
            + """
            class(nb) <- 'nb'; attr(nb, 'region.id') <- as.character(1:length(nb))
            w <- nb2listw(nb, style='W'); b <- nb2listw(nb, style='B')
            s <- nb2listw(include.self(nb), style='B')
            whole <- function(name, t) {
              tell(name, paste0('/statistics/0/', c('statistic', 'expected', 'variance')), t$estimate)
              tell(name, '/statistics/0/pValue', t$p.value)
            }
            whole('moran', moran.test(x, w, alternative='two.sided'))
            whole('normal', moran.test(x, w, randomisation=FALSE, alternative='two.sided'))
            whole('geary', geary.test(x, w, alternative='two.sided'))
            whole('getis', globalG.test(x, b, alternative='two.sided'))
            each <- paste0('/statistics/', 1:length(x) - 1)
            m <- localmoran(x, w)
            tell('local', paste0(each, '/statistic'), m[, 1])
            tell('local', paste0(each, '/expected'), m[, 2])
            tell('local', paste0(each, '/variance'), m[, 3])
            tell('local', paste0(each, '/z'), m[, 4])
            tell('g', paste0(each, '/z'), as.numeric(localG(x, b)))
            tell('star', paste0(each, '/z'), as.numeric(localG(x, s)))
            """;

    agrees(Peer.R, "spdep", script, inputs, 4 * 4 + PLACES * 6);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void veganFindsTheSameDiversity(long seed) throws IOException, InterruptedException {
    List<Double> incomes = values(new Random(seed), 8, 90_000);
    List<Map<String, Object>> streams = new ArrayList<>();
    incomes.forEach(
        income ->
            streams.add(Map.of("name", "stream " + streams.size(), "amount", pounds(income))));
    String script =
        "x <- "
            + vector(incomes)
            + """
            tell('income', '/shannon', diversity(x))
            tell('income', '/herfindahl/value/decimal', 1 - diversity(x, 'simpson'))
            tell('income', '/effectiveSources/value/decimal', diversity(x, 'invsimpson'))
            """;

    agrees(
        Peer.R,
        "vegan",
        script,
        Map.of("income", asked("income-diversity", Map.of("streams", streams))),
        3);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void igraphFindsTheSamePositions(long seed) throws IOException, InterruptedException {
    Random random = new Random(seed);
    List<List<Integer>> network = network(random, PLACES);
    List<Integer> groups = random.ints(PLACES, 1, 4).boxed().toList();
    String ends =
        edges(network).stream()
            .map(edge -> (edge.get(0) + 1) + ", " + (edge.get(1) + 1))
            .collect(Collectors.joining(", "));
    String script =
        "g <- make_graph(c(%s), n=%d, directed=FALSE)\n".formatted(ends, PLACES)
            + "of <- c("
            + joined(groups, 0)
            + ")\n"
            + """
            each <- paste0('/members/', 1:vcount(g) - 1)
            tell('whole', paste0(each, '/betweenness'), betweenness(g))
            tell('position', paste0(each, '/constraint/number'), constraint(g))
            tell('position', paste0(each, '/closeness/number'), harmonic_centrality(g, normalized=TRUE))
            tell('position', paste0(each, '/coreNumber'), coreness(g))
            tell('position', paste0(each, '/clustering/number'), transitivity(g, 'local'))
            tell('groups', '/modularity/decimal', modularity(g, of))
            """;
    Map<String, String> inputs =
        Map.of(
            "whole", asked("network-analysis", linked(network, "distance", "HOPS")),
            "position", positions(network, "HARMONIC"),
            "groups", grouped(network, groups));

    agrees(Peer.R, "igraph", script, inputs, PLACES * 5 + 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void networkxFindsTheSamePositions(long seed) throws IOException, InterruptedException {
    Random random = new Random(seed);
    List<List<Integer>> network = network(random, PLACES);
    List<Integer> groups = random.ints(PLACES, 1, 4).boxed().toList();
    String script =
        "g = networkx.Graph(%s)\n".formatted(edges(network))
            + "of = [%s]\n".formatted(joined(groups, 0))
            + """
            groups = [{n for n in g if of[n] == i} for i in set(of)]
            closeness = networkx.closeness_centrality(g)
            size = networkx.effective_size(g)
            constraint = networkx.constraint(g)
            between = networkx.betweenness_centrality(g, normalized=False)
            for n in g:
                tell('position', f'/members/{n}/closeness/number', closeness[n])
                tell('position', f'/members/{n}/effectiveSize/number', size[n])
                tell('position', f'/members/{n}/constraint/number', constraint[n])
                tell('whole', f'/members/{n}/betweenness', between[n])
            tell('groups', '/modularity/decimal',
                 networkx.algorithms.community.modularity(g, groups))
            """;
    Map<String, String> inputs =
        Map.of(
            "whole", asked("network-analysis", linked(network, "distance", "HOPS")),
            "position", positions(network, "OF_THOSE_REACHED"),
            "groups", grouped(network, groups));

    agrees(Peer.PYTHON, "networkx", script, inputs, PLACES * 4 + 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void survivalFindsTheSameShareOfLettings(long seed) throws IOException, InterruptedException {
    Random random = new Random(seed);
    LocalDate watched = LocalDate.parse("2027-01-01");
    List<Map<String, Object>> lettings = new ArrayList<>();
    List<Integer> days = new ArrayList<>();
    List<Integer> ended = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      LocalDate start = watched.minusDays(400 + random.nextInt(300));
      boolean ends = random.nextInt(3) > 0;
      int months = 1 + random.nextInt(12);
      Map<String, Object> letting = new LinkedHashMap<>();
      letting.put("id", "letting " + i);
      letting.put("spaces", List.of("space " + i));
      letting.put("tenant", "tenant " + i);
      letting.put("start", start.toString());
      if (ends) {
        letting.put("termMonths", months);
      }
      lettings.add(letting);
      LocalDate last = ends ? start.plusMonths(months) : watched;
      days.add((int) ChronoUnit.DAYS.between(start, last));
      ended.add(ends ? 1 : 0);
    }
    String script =
        "fit <- survfit(Surv(c(%s), c(%s)) ~ 1)\n".formatted(joined(days, 0), joined(ended, 0))
            + """
            each <- paste0('/rows/', 1:length(fit$time), '/cells/')
            tell('lettings', paste0(each, '0/value/number'), fit$n.risk)
            tell('lettings', paste0(each, '3/value/number'), fit$surv)
            tell('lettings', paste0(each, '4/value/number'), fit$surv * fit$std.err)
            """;
    Map<String, Object> input =
        Map.of("hubs", List.of(), "lettings", lettings, "watchedUntil", watched.toString());

    agrees(
        Peer.R,
        "survival",
        script,
        Map.of("lettings", asked("tenancy-survival", input)),
        3 * (int) days.stream().distinct().count());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theStatisticsOfRFindTheSameConvergence(long seed) throws IOException, InterruptedException {
    Random random = new Random(seed);
    List<Double> first = values(random, 12, 30_000);
    List<Double> last = values(random, 12, 40_000);
    Map<String, String> inputs =
        Map.of(
            "beta",
            asked(
                "beta-convergence",
                Map.of("first", figures(first), "last", figures(last), "years", 10)),
            "sigma",
            asked(
                "sigma-convergence",
                Map.of(
                    "dispersion",
                    "SD_LOG",
                    "times",
                    List.of("first", "last"),
                    "levels",
                    List.of(figures(first), figures(last)))));
    String script =
        "x <- "
            + vector(first)
            + "y <- "
            + vector(last)
            + """
            fit <- summary(lm(log(y / x) / 10 ~ log(x)))$coefficients
            found <- c(fit[, 1], fit[, 2], fit[2, 3], fit[2, 4])
            tell('beta', paste0('/values/', 0:5, '/value'), found)
            f <- var.test(log(x), log(y))
            sd <- function(v) sqrt(mean((log(v) - mean(log(v)))^2))
            found <- c(sd(x), sd(y), sd(x) / sd(y), f$statistic, f$p.value)
            tell('sigma', paste0('/values/', 0:4, '/value'), found)
            """;

    agrees(Peer.R, "stats", script, inputs, 6 + 5);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void ineqFindsTheSameInequality(long seed) throws IOException, InterruptedException {
    List<Double> values = values(new Random(seed), 15, 30_000);
    Map<String, String> inputs =
        Map.of(
            "gini",
            asked("inequality", Map.of("observations", figures(values), "measure", "GINI")),
            "theil",
            asked("inequality", Map.of("observations", figures(values), "measure", "THEIL_T")));
    String script =
        "x <- "
            + vector(values)
            + """
            tell('gini', '/values/0/value', ineq(x, type='Gini'))
            tell('theil', '/values/0/value', ineq(x, type='Theil'))
            """;

    agrees(Peer.R, "ineq", script, inputs, 2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aRootOfScipyIsTheRateOfReturn(long seed) throws IOException, InterruptedException {
    List<Double> flows = new ArrayList<>(List.of(-100_000.0));
    flows.addAll(values(new Random(seed), 6, 40_000));
    List<Map<String, Object>> amounts = flows.stream().map(PeersTest::pounds).toList();
    String script =
        "flows = "
            + flows
            + "\n"
            + """
            worth = lambda rate: sum(x / (1 + rate) ** i for i, x in enumerate(flows))
            tell('rate', '/rate', scipy.optimize.brentq(worth, -0.9, 9, xtol=1e-15))
            print(f'worth /value/money/amount {worth(0.035):.2f}')
            """;
    Map<String, String> inputs =
        Map.of(
            "rate",
            asked("internal-rate-of-return", Map.of("flows", amounts)),
            "worth",
            asked(
                "net-present-value",
                Map.of("rate", "0.035", "flows", amounts, "firstFlow", "NOW")));

    agrees(Peer.PYTHON, "scipy.optimize", script, inputs, 2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void numpyFinancialFindsTheSamePayment(long seed) throws IOException, InterruptedException {
    Random random = new Random(seed);
    double rate = (1 + random.nextInt(1_200)) / 100_000.0;
    int periods = 2 + random.nextInt(200);
    double loan = values(random, 1, 90_000).get(0);
    Map<String, Object> input =
        Map.of(
            "find",
            "PAYMENT",
            "rate",
            Double.toString(rate),
            "periods",
            periods,
            "presentValue",
            pounds(loan),
            "futureValue",
            pounds(0),
            "timing",
            "END");
    String script =
        "paid = numpy_financial.pmt(%s, %s, %s)\n".formatted(rate, periods, loan)
            + "print(f'payment /value/money/amount {paid:.2f}')\n";

    agrees(
        Peer.PYTHON,
        "numpy_financial",
        script,
        Map.of("payment", asked("level-payments", input)),
        1);
  }

  /**
   * Plants by chance in a rectangle. What spatstat calls {@code border} is our border correction: n
   * over the area is the intensity, where the other three have n - 1. It cuts weights at 100, where
   * we have no number; no pair here comes near that.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void spatstatFindsTheSameNeighboursWithinADistance(long seed)
      throws IOException, InterruptedException {
    Random random = new Random(seed);
    List<Double> easts = coordinates(random, 20);
    List<Double> norths = coordinates(random, 10);
    Map<String, String> inputs = new LinkedHashMap<>();
    for (String edge : List.of("NONE", "TRANSLATE", "ISOTROPIC", "BORDER")) {
      inputs.put(edge, ripley("K", edge, easts, norths));
      inputs.put("L-" + edge, ripley("L", edge, easts, norths));
    }
    String script =
        "x <- "
            + vector(easts)
            + "y <- "
            + vector(norths)
            + "r <- c(0, "
            + RADII.stream().map(String::valueOf).collect(Collectors.joining(", "))
            + ")\n"
            + """
            points <- spatstat.geom::ppp(x, y, c(0, 20), c(0, 10))
            each <- paste0('/points/', 0:(length(r) - 2), '/value')
            ours <- c(none='NONE', translate='TRANSLATE', isotropic='ISOTROPIC', border='BORDER')
            found <- Kest(points, r=r, correction=names(ours))
            column <- c(none='un', translate='trans', isotropic='iso', border='border')
            for (edge in names(ours)) {
              k <- found[[column[[edge]]]][-1]
              tell(ours[[edge]], each, k)
              tell(paste0('L-', ours[[edge]]), each, sqrt(k / pi))
            }
            """;

    agrees(Peer.R, "spatstat.explore", script, inputs, 4 * 2 * RADII.size());
  }

  /**
   * The library agrees with each of so many answers of a peer, and would not if the peer had found
   * a thousandth more.
   */
  private void agrees(
      Peer program, String library, String script, Map<String, String> inputs, int answers)
      throws IOException, InterruptedException {
    Publication peer = program.work(folder, library, script, inputs);
    assertThat(peer.answers()).isEqualTo(answers);
    assertThat(differences(peer, peer.cases())).isEmpty();
    assertThat(differences(peer, peer.cases().stream().map(PeersTest::more).toList()))
        .hasSize(answers);
  }

  private static List<String> differences(Publication peer, List<WorkedCase> cases) {
    return cases.stream()
        .flatMap(worked -> Verification.differences(peer, worked).stream())
        .toList();
  }

  private static WorkedCase more(WorkedCase worked) {
    return new WorkedCase(
        worked.name(),
        worked.place(),
        worked.calculator(),
        worked.input(),
        worked.convention(),
        worked.answers().stream()
            .map(answer -> new WorkedAnswer(answer.path(), more(answer.printed()), answer.times()))
            .toList());
  }

  private static String more(String printed) {
    BigDecimal number = new BigDecimal(printed);
    BigDecimal thousandth = number.signum() == 0 ? ONE_PERMILLE : number.multiply(ONE_PERMILLE);
    return number.add(thousandth).setScale(number.scale(), RoundingMode.HALF_UP).toString();
  }

  private static String global(
      String measure,
      String assumption,
      String style,
      List<Double> values,
      List<List<Integer>> network) {
    return asked(
        "spatial-autocorrelation",
        Map.of(
            "observations",
            figures(values),
            "weights",
            weights(style, network),
            "measure",
            measure,
            "inference",
            Map.of("assumption", assumption, "alternative", "TWO_SIDED")));
  }

  private static String local(
      String measure, String style, List<Double> values, List<List<Integer>> network) {
    return asked(
        "local-autocorrelation",
        Map.of(
            "observations",
            figures(values),
            "weights",
            weights(style, network),
            "measure",
            measure,
            "correction",
            "NONE",
            "inference",
            Map.of("alternative", "TWO_SIDED")));
  }

  private static String ripley(
      String function, String edge, List<Double> easts, List<Double> norths) {
    List<Map<String, Object>> plants = new ArrayList<>();
    for (int i = 0; i < easts.size(); i++) {
      plants.add(
          Map.of(
              "region",
              "Town",
              "industry",
              "film",
              "size",
              1,
              "x",
              easts.get(i),
              "y",
              norths.get(i)));
    }
    return asked(
        "ripley",
        Map.of(
            "function",
            function,
            "edge",
            edge,
            "plants",
            plants,
            "radii",
            RADII,
            "window",
            Map.of("west", 0, "east", 20, "south", 0, "north", 10)));
  }

  private static Map<String, Object> weights(String style, List<List<Integer>> network) {
    List<Map<String, Object>> places = new ArrayList<>();
    for (List<Integer> neighbours : network) {
      places.add(
          Map.of(
              "label",
              "p" + places.size(),
              "neighbours",
              neighbours.stream().map(to -> "p" + to).toList()));
    }
    return Map.of("basis", "drawn by chance", "style", style, "places", places);
  }

  private static Map<String, Object> figures(List<Double> values) {
    return Map.of(
        "measure",
        "value",
        "entries",
        IntStream.range(0, values.size())
            .mapToObj(i -> Map.of("label", "p" + i, "value", values.get(i)))
            .toList());
  }

  private static Map<String, Object> pounds(double amount) {
    return Map.of("amount", "%.2f".formatted(amount), "currency", "GBP");
  }

  private static String positions(List<List<Integer>> network, String closeness) {
    Map<String, Object> input = linked(network, "closeness", closeness);
    input.put("weights", "EACH_LINK_ONCE");
    return asked("network-positions", input);
  }

  private static String grouped(List<List<Integer>> network, List<Integer> groups) {
    Map<String, String> of =
        IntStream.range(0, groups.size())
            .boxed()
            .collect(Collectors.toMap(i -> "p" + i, i -> "group " + groups.get(i)));
    Map<String, Object> input = linked(network, "weights", "EACH_LINK_ONCE");
    input.put("groups", of);
    return asked("network-groups", input);
  }

  private static Map<String, Object> linked(
      List<List<Integer>> network, String option, String value) {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("members", IntStream.range(0, network.size()).mapToObj(i -> "p" + i).toList());
    input.put(
        "ties",
        edges(network).stream()
            .map(edge -> Map.of("from", "p" + edge.get(0), "to", "p" + edge.get(1), "kind", "link"))
            .toList());
    input.put(option, value);
    return input;
  }

  private static String asked(String calculator, Map<String, Object> input) {
    return calculator + "/" + JsonMapper.shared().writeValueAsString(input);
  }

  /** Numbers of two decimals, from 1 up. */
  private static List<Double> values(Random random, int size, int most) {
    return random.ints(size, 100, most * 100).mapToObj(cents -> cents / 100.0).toList();
  }

  /** Where plants lie on an axis, from zero to its length, to a hundred-thousandth. */
  private static List<Double> coordinates(Random random, int length) {
    return random.ints(PLANTS, 0, length * 100_000).mapToObj(at -> at / 100_000.0).toList();
  }

  /** The neighbours of each place on a ring with chords drawn by chance. */
  private static List<List<Integer>> network(Random random, int size) {
    List<Set<Integer>> all =
        IntStream.range(0, size).<Set<Integer>>mapToObj(i -> new TreeSet<>()).toList();
    for (int i = 0; i < size; i++) {
      join(all, i, (i + 1) % size);
      join(all, i, random.nextInt(size));
    }
    return all.stream().map(List::<Integer>copyOf).toList();
  }

  private static void join(List<Set<Integer>> all, int one, int other) {
    if (one != other) {
      all.get(one).add(other);
      all.get(other).add(one);
    }
  }

  private static List<List<Integer>> edges(List<List<Integer>> network) {
    List<List<Integer>> edges = new ArrayList<>();
    for (int i = 0; i < network.size(); i++) {
      for (int to : network.get(i)) {
        if (i < to) {
          edges.add(List.of(i, to));
        }
      }
    }
    return edges;
  }

  private static String vector(List<Double> values) {
    return "c(" + values.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")\n";
  }

  private static String joined(List<Integer> numbers, int more) {
    return numbers.stream()
        .map(number -> String.valueOf(number + more))
        .collect(Collectors.joining(", "));
  }
}
