package org.creativehubs.metrics.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.simulation.RandomStream;

/**
 * Which groups do members keep to, and how far? Modularity = sum over groups of (weight within /
 * all weight - resolution x weight out of its members x weight into them / all weight^2), exact.
 *
 * <p>Groups are given, such as sectors or floors, or sought by the method of Louvain: the best of
 * so many searches from random orders of a seed. The best groups of all cannot be found for sure in
 * a large network; how many searches found the same modularity says how far to trust it.
 *
 * <pre>{@code
 * NetworkTie tie = NetworkTie.builder()
 *         .from("studio").to("agency").kind("contract").build();
 * NetworkGroupsReport report = NetworkGroups.of(
 *         List.of("studio", "agency", "school"), List.of(tie), GroupSearch.of(1));
 * report.groups().size(); // 2
 * }</pre>
 */
public final class NetworkGroups {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<NetworkGroupsInput, NetworkGroupsReport> ENTRY =
      CatalogEntry.of(
              "network-groups",
              NetworkGroups.class,
              NetworkGroupsInput.class,
              NetworkGroupsReport.class)
          .title("Groups in a network")
          .question("Which groups do members keep to, and how far?")
          .convention("modularity is exact; resolution 1 where no other is given")
          .convention(
              "direction FROM_TO: by chance is what leads out of a group times what leads into it; "
                  + "weights COUNTS: a count is a strength")
          .convention("sought by the method of Louvain, the best of so many seeded searches")
          .convention("a group found hangs together; how many searches found the best is said")
          .source(NetworkSources.NEWMAN)
          .source(NetworkSources.LEICHT)
          .source(NetworkSources.LOUVAIN)
          .answeredBy(NetworkGroups::answer);

  private NetworkGroups() {}

  /**
   * Groups of a network whose links count once and have no direction.
   *
   * @param members names, each once; at least one
   * @param ties ties between them, each pair once for each kind
   * @param search how groups are sought
   * @return the report
   */
  public static NetworkGroupsReport of(
      List<String> members, List<NetworkTie> ties, GroupSearch search) {
    return answer(
        NetworkGroupsInput.builder()
            .addAllMembers(members)
            .addAllTies(ties)
            .weights(TieWeights.EACH_LINK_ONCE)
            .search(search)
            .build());
  }

  /** Answers the catalogue's question. */
  public static NetworkGroupsReport answer(NetworkGroupsInput input) {
    Links links = Links.of(input.members(), input.ties(), input.direction(), input.weights());
    Modularity network = new Modularity(links);
    NetworkGroupsReport.Builder report =
        NetworkGroupsReport.builder().resolution(input.resolution());
    int[] groups;
    if (input.search().isPresent()) {
      Best best = best(links, network, input);
      groups = best.groups;
      report.foundBy(best.found);
    } else {
      groups = given(links.names(), input.groups());
    }
    List<NetworkGroup> found = groups(input, links.names(), network, groups);
    Term within = Term.given("within groups", sum(found, NetworkGroup::within));
    Term expected = Term.given("by chance", sum(found, NetworkGroup::expected));
    Term modularity =
        links.arcs() == 0
            ? Term.undefined("modularity", Reason.NO_WEIGHT.because("nobody is linked"))
            : within
                .minus(Term.given("resolution", input.resolution()).times(expected))
                .named("modularity")
                .from(NetworkSources.NEWMAN);
    return report
        .addAllGroups(found)
        .modularity(modularity.exact())
        .undefined(modularity.undefined())
        .explanation(explanation(links, found, modularity))
        .build();
  }

  private static Ratio sum(List<NetworkGroup> groups, Function<NetworkGroup, Ratio> part) {
    return Ratio.sum(groups.stream().map(part).toList());
  }

  /** The best groups so far. */
  private static final class Best {

    private final int[] groups;
    private final Ratio modularity;
    private final int found;

    Best(int[] groups, Ratio modularity, int found) {
      this.groups = groups;
      this.modularity = modularity;
      this.found = found;
    }
  }

  private static Best best(Links links, Modularity network, NetworkGroupsInput input) {
    GroupSearch search = input.search().orElseThrow();
    Louvain louvain = new Louvain(links, input.resolution());
    Best best = new Best(new int[0], Ratio.ZERO, 0);
    for (int start = 0; start < search.starts(); start++) {
      int[] groups = louvain.groups(RandomStream.of(search.seed(), start));
      Ratio modularity = network.modularity(groups, input.resolution());
      int order = modularity.compareTo(best.modularity);
      if (order > 0 || best.found == 0) {
        best = new Best(groups, modularity, 1);
      } else if (order == 0) {
        boolean isFirst = Arrays.compare(groups, best.groups) < 0;
        best = new Best(isFirst ? groups : best.groups, modularity, best.found + 1);
      }
    }
    return best;
  }

  private static int[] given(List<String> names, Map<String, String> groups) {
    Map<String, Integer> first = new HashMap<>();
    int[] numbers = new int[names.size()];
    for (int member = 0; member < numbers.length; member++) {
      numbers[member] = first.computeIfAbsent(groups.get(names.get(member)), name -> first.size());
    }
    return numbers;
  }

  private static List<NetworkGroup> groups(
      NetworkGroupsInput input, List<String> names, Modularity network, int[] groups) {
    Ratio[] within = network.within(groups);
    Ratio[] expected = network.expected(groups);
    List<List<String>> members = new ArrayList<>();
    for (int member = 0; member < groups.length; member++) {
      if (groups[member] == members.size()) {
        members.add(new ArrayList<>());
      }
      members.get(groups[member]).add(names.get(member));
    }
    return IntStream.range(0, members.size())
        .mapToObj(
            group ->
                NetworkGroup.builder()
                    .name(name(input, members.get(group).get(0)))
                    .addAllMembers(members.get(group))
                    .within(within[group])
                    .expected(expected[group])
                    .build())
        .sorted(
            Comparator.comparingInt(NetworkGroup::size)
                .reversed()
                .thenComparing(NetworkGroup::name))
        .toList();
  }

  private static String name(NetworkGroupsInput input, String first) {
    return input.groups().getOrDefault(first, first);
  }

  private static Explanation explanation(Links links, List<NetworkGroup> groups, Term modularity) {
    return Explanation.answering("How far do members keep to their groups?")
        .given("members", Answer.number(links.size()))
        .given("linked pairs", Answer.number(links.count()))
        .given("groups", Answer.number(groups.size()))
        .terms(modularity)
        .build();
  }
}
