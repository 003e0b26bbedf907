package org.creativehubs.metrics.membership;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import com.google.common.graph.Traverser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Companies linked by owners: each has at most one, so each group has at most one circle. */
final class CorporateGroups {

  private final Map<String, String> owners;
  private final Map<String, String> groupOf = new TreeMap<>();

  private CorporateGroups(Map<String, String> owners) {
    this.owners = owners;
    MutableGraph<String> links = GraphBuilder.undirected().allowsSelfLoops(true).build();
    owners.forEach(links::putEdge);
    for (String company : links.nodes()) {
      if (!groupOf.containsKey(company)) {
        Traverser.forGraph(links)
            .breadthFirst(company)
            .forEach(member -> groupOf.put(member, company));
      }
    }
  }

  static CorporateGroups of(Map<String, String> owners) {
    return new CorporateGroups(owners);
  }

  /** Some companies by group, each group and its members in the order given. */
  List<List<String>> group(List<String> companies) {
    Map<String, ImmutableList.Builder<String>> groups = new LinkedHashMap<>();
    for (String company : companies) {
      String group = groupOf.getOrDefault(company, company);
      groups.computeIfAbsent(group, any -> ImmutableList.builder()).add(company);
    }
    return groups.values().stream().<List<String>>map(ImmutableList.Builder::build).toList();
  }

  /** Every circle of owners, its companies and the circles in alphabetical order. */
  List<List<String>> circles() {
    Set<String> seen = new TreeSet<>();
    ImmutableList.Builder<List<String>> circles = ImmutableList.builder();
    for (String company : new TreeSet<>(owners.keySet())) {
      Set<String> path = new TreeSet<>();
      String at = company;
      while (at != null && seen.add(at)) {
        path.add(at);
        at = owners.get(at);
      }
      if (at != null && path.contains(at)) {
        circles.add(circleFrom(at));
      }
    }
    return circles.build();
  }

  private List<String> circleFrom(String company) {
    Set<String> circle = new TreeSet<>();
    for (String at = company; at != null && circle.add(at); ) {
      at = owners.get(at);
    }
    return ImmutableList.copyOf(circle);
  }
}
