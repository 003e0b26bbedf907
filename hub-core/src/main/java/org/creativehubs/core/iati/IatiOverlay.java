package org.creativehubs.core.iati;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Results written over those of a file, which keeps everything else. */
final class IatiOverlay {

  private static final String ACTIVITY = "iati-activity";
  private static final String TITLE = "title";
  private static final QName ID = XmlElement.own("id");

  /** The order of elements in which the schema wants them; elements of others come last. */
  private static final List<String> ORDER =
      List.of(
          "title",
          "description",
          "period-start",
          "period-end",
          "target",
          "actual",
          "location",
          "dimension",
          "document-link",
          "comment",
          "indicator",
          "reference",
          "baseline",
          "period");

  /** Elements that follow results in an activity. */
  private static final Set<String> AFTER_RESULTS = Set.of("crs-add", "fss");

  private IatiOverlay() {}

  static XmlElement of(XmlElement mine, XmlElement file) {
    List<XmlElement> left = new ArrayList<>(mine.elements(ACTIVITY));
    if (file.is(ACTIVITY)) {
      return activity(left.get(0).elements("result"), file);
    }
    List<XmlElement> theirs = file.elements(ACTIVITY);
    if (theirs.isEmpty()) {
      throw new InvalidValueException(
          Fault.INCONSISTENT, "the file", "have an iati-activity", file.name().getLocalPart());
    }
    boolean onlyOne = left.size() == 1 && theirs.stream().noneMatch(each -> hasTitle(left, each));
    List<XmlNode> children = new ArrayList<>();
    for (XmlNode child : file.children()) {
      boolean takes = onlyOne && child.equals(theirs.get(0));
      children.add(
          child instanceof XmlElement each && each.is(ACTIVITY) ? taken(each, takes, left) : child);
    }
    children.addAll(left);
    return file.withChildren(children);
  }

  private static boolean hasTitle(List<XmlElement> mine, XmlElement theirs) {
    return mine.stream().anyMatch(each -> each.saysTheSame(TITLE, theirs));
  }

  private static XmlElement taken(XmlElement theirs, boolean takes, List<XmlElement> left) {
    Optional<XmlElement> mine =
        left.stream().filter(each -> takes || each.saysTheSame(TITLE, theirs)).findFirst();
    mine.ifPresent(left::remove);
    return mine.map(each -> activity(each.elements("result"), theirs)).orElse(theirs);
  }

  private static XmlElement activity(List<XmlElement> results, XmlElement activity) {
    List<XmlElement> left = new ArrayList<>(results);
    List<XmlNode> children = new ArrayList<>();
    for (XmlNode child : activity.children()) {
      children.add(child instanceof XmlElement each ? result(each, left) : child);
    }
    int at = 0;
    while (at < children.size() && !isAfterResults(children.get(at))) {
      at++;
    }
    children.addAll(at, left);
    return activity.withChildren(children);
  }

  private static boolean isAfterResults(XmlNode node) {
    return node instanceof XmlElement element
        && (AFTER_RESULTS.contains(element.name().getLocalPart())
            || !element.name().getNamespaceURI().isEmpty());
  }

  private static XmlElement result(XmlElement theirs, List<XmlElement> left) {
    Optional<XmlElement> mine =
        theirs.is("result")
            ? left.stream().filter(each -> isSameResult(each, theirs)).findFirst()
            : Optional.empty();
    mine.ifPresent(left::remove);
    return mine.map(each -> merged(each, theirs)).orElse(theirs);
  }

  private static boolean isSameResult(XmlElement mine, XmlElement theirs) {
    List<String> ids = ids(theirs).toList();
    return ids.isEmpty() ? mine.saysTheSame(TITLE, theirs) : ids(mine).anyMatch(ids::contains);
  }

  private static Stream<String> ids(XmlElement element) {
    return Stream.concat(
        element.attribute(ID).stream(), element.elements().stream().flatMap(IatiOverlay::ids));
  }

  private static XmlElement merged(XmlElement mine, XmlElement theirs) {
    Map<QName, String> attributes = new LinkedHashMap<>(theirs.attributes());
    attributes.putAll(mine.attributes());
    List<XmlElement> left = new ArrayList<>(mine.elements());
    List<XmlNode> children = new ArrayList<>();
    for (XmlNode child : theirs.children()) {
      if (child instanceof XmlElement each) {
        Optional<XmlElement> match = left.stream().filter(m -> isSame(m, each)).findFirst();
        match.ifPresent(left::remove);
        children.add(match.map(found -> element(found, each)).orElse(each));
      } else {
        children.add(child);
      }
    }
    children.addAll(left);
    children.sort(Comparator.comparingInt(IatiOverlay::rank));
    return new XmlElement(theirs.name(), attributes, children);
  }

  /** Where the text is mine, it stands; translations beside it stay. */
  private static XmlElement element(XmlElement mine, XmlElement theirs) {
    return mine.elements().isEmpty() && !mine.text().isEmpty()
        ? theirs.withChildren(mine.children())
        : merged(mine, theirs);
  }

  private static int rank(XmlNode node) {
    int rank =
        node instanceof XmlElement element && element.name().getNamespaceURI().isEmpty()
            ? ORDER.indexOf(element.name().getLocalPart())
            : ORDER.size();
    return rank < 0 ? ORDER.size() : rank;
  }

  /** Whether two elements say the same thing, so that the one replaces the other. */
  private static boolean isSame(XmlElement mine, XmlElement theirs) {
    return mine.name().equals(theirs.name())
        && switch (mine.name().getLocalPart()) {
          case "period" ->
              isSame(mine, theirs, "period-start") && isSame(mine, theirs, "period-end");
          case "reference" -> mine.attribute("code").equals(theirs.attribute("code"));
          case "actual", "target", "baseline" ->
              mine.elements("dimension").equals(theirs.elements("dimension"))
                  && theirs.elements("location").isEmpty();
          case "narrative" -> !theirs.attributes().containsKey(XmlElement.LANGUAGE);
          case "indicator" -> mine.saysTheSame(TITLE, theirs);
          default -> true;
        };
  }

  private static boolean isSame(XmlElement mine, XmlElement theirs, String day) {
    return mine.element(day)
        .flatMap(each -> each.attribute("iso-date"))
        .equals(theirs.element(day).flatMap(each -> each.attribute("iso-date")));
  }
}
