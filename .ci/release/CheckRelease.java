import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Holds what would be published against the rules of Maven Central, and against our own: only the
 * modules meant for users, POMs without our build, jars that name version and licence, and a list
 * of parts. Run as {@code java CheckRelease.java FOLDER VERSION [signed]}; it prints every fault.
 */
final class CheckRelease {

  private static final Set<String> JARS =
      Set.of("hub-core", "hub-metrics", "hub-finance", "hub-report", "hub-cli");
  private static final String BOM = "hub-bom";
  private static final Map<String, String> SUMS =
      new TreeMap<>(
          Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512"));

  private static final Set<String> ASKED_FOR = Set.of("md5", "sha1");

  private final List<String> faults = new ArrayList<>();
  private final Path group;
  private final String version;
  private final boolean signed;

  private CheckRelease(Path folder, String version, boolean signed) {
    this.group = folder.resolve("org").resolve("creativehubs");
    this.version = version;
    this.signed = signed;
  }

  public static void main(String[] args) throws Exception {
    boolean signed = args.length > 2 && args[2].equals("signed");
    CheckRelease release = new CheckRelease(Path.of(args[0]), args[1], signed);
    int files = release.check();
    release.faults.forEach(System.err::println);
    System.out.println(files + " files looked at, " + release.faults.size() + " faults");
    System.exit(release.faults.isEmpty() ? 0 : 1);
  }

  private int check() throws Exception {
    Set<String> wanted = new TreeSet<>(JARS);
    wanted.add(BOM);
    Set<String> found = new TreeSet<>(names(group));
    require(found.equals(wanted), "published are " + found + " instead of " + wanted);
    require(version.matches("\\d+\\.\\d+\\.\\d+"), "a release has no such version: " + version);
    int files = 0;
    for (String artifact : found) {
      Path folder = group.resolve(artifact).resolve(version);
      require(names(group.resolve(artifact)).equals(List.of(version)), artifact + ": versions");
      checkPom(folder, artifact);
      if (JARS.contains(artifact)) {
        checkJars(folder, artifact);
      }
      for (String name : names(folder)) {
        if (!name.matches(".*\\.(md5|sha1|sha256|sha512|asc)")) {
          checkSums(folder.resolve(name));
          files++;
        }
      }
    }
    return files;
  }

  private void checkSums(Path file) throws Exception {
    for (Map.Entry<String, String> sum : SUMS.entrySet()) {
      Path told = file.resolveSibling(file.getFileName() + "." + sum.getKey());
      byte[] digest = MessageDigest.getInstance(sum.getValue()).digest(Files.readAllBytes(file));
      boolean there = Files.exists(told);
      require(there || !ASKED_FOR.contains(sum.getKey()), told.getFileName() + " is missing");
      require(
          !there || Files.readString(told).strip().startsWith(HexFormat.of().formatHex(digest)),
          told.getFileName() + " is not the sum of its file");
    }
    if (signed) {
      Path signature = file.resolveSibling(file.getFileName() + ".asc");
      require(
          Files.exists(signature) && Files.readString(signature).contains("BEGIN PGP SIGNATURE"),
          file.getFileName() + " is not signed");
    }
  }

  private void checkPom(Path folder, String artifact) throws Exception {
    Path file = folder.resolve(artifact + "-" + version + ".pom");
    if (!Files.exists(file)) {
      faults.add(file.getFileName() + " is missing");
      return;
    }
    Element pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    for (String path :
        List.of(
            "groupId",
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "scm/connection",
            "scm/developerConnection",
            "scm/url")) {
      require(!text(pom, path).isBlank(), artifact + ": the POM has no " + path);
    }
    require(text(pom, "artifactId").equals(artifact), artifact + ": artifactId");
    require(text(pom, "version").equals(version), artifact + ": version");
    for (String ours :
        List.of("parent", "build", "modules", "profiles", "properties", "repositories")) {
      require(all(pom, ours).isEmpty(), artifact + ": the POM still has " + ours);
    }
    require(
        artifact.equals(BOM) || all(pom, "dependencyManagement").isEmpty(),
        artifact + ": the POM still manages versions");
    for (Element dependency : all(pom, "dependencies/dependency")) {
      String name = artifact + ": " + text(dependency, "artifactId");
      require(!text(dependency, "version").isBlank(), name + " has no version");
      require(!text(dependency, "version").contains("SNAPSHOT"), name + " is a snapshot");
      require(!text(dependency, "scope").equals("test"), name + " is for tests");
    }
    if (artifact.equals(BOM)) {
      Set<String> managed =
          all(pom, "dependencyManagement/dependencies/dependency").stream()
              .map(dependency -> text(dependency, "artifactId"))
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> libraries = new TreeSet<>(JARS);
      libraries.remove("hub-cli");
      require(managed.equals(libraries), artifact + " manages " + managed);
    }
  }

  private void checkJars(Path folder, String artifact) throws IOException {
    String stem = artifact + "-" + version;
    List<String> wanted = new ArrayList<>(List.of(".jar", "-sources.jar", "-javadoc.jar"));
    wanted.add("-cyclonedx.json");
    if (artifact.equals("hub-cli")) {
      wanted.add("-bin.zip");
    }
    List<String> there = names(folder);
    for (String end : wanted) {
      require(there.contains(stem + end), stem + end + " is missing");
    }
    require(!there.contains(stem + "-tests.jar"), stem + "-tests.jar is published");
    if (there.contains(stem + ".jar")) {
      try (JarFile jar = new JarFile(folder.resolve(stem + ".jar").toFile())) {
        String told = jar.getManifest().getMainAttributes().getValue("Implementation-Version");
        require(version.equals(told), stem + ".jar says that its version is " + told);
        holds(jar, stem + ".jar", "META-INF/LICENSE", "META-INF/NOTICE", "module-info.class");
      }
    }
    if (there.contains(stem + "-sources.jar")) {
      try (JarFile jar = new JarFile(folder.resolve(stem + "-sources.jar").toFile())) {
        holds(jar, stem + "-sources.jar", "META-INF/LICENSE", "module-info.java");
      }
    }
    if (there.contains(stem + "-javadoc.jar")) {
      try (JarFile jar = new JarFile(folder.resolve(stem + "-javadoc.jar").toFile())) {
        holds(jar, stem + "-javadoc.jar", "index.html");
      }
    }
    if (there.contains(stem + "-cyclonedx.json")) {
      String parts = Files.readString(folder.resolve(stem + "-cyclonedx.json"));
      require(parts.contains("\"CycloneDX\""), stem + ": the list of parts is no CycloneDX");
      require(
          parts.contains("pkg:maven/org.creativehubs/" + artifact),
          stem + ": the list of parts is of something else");
    }
  }

  private void holds(JarFile jar, String name, String... entries) {
    for (String entry : entries) {
      require(jar.getEntry(entry) != null, name + " has no " + entry);
    }
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("maven-metadata"))
          .sorted()
          .toList();
    }
  }

  private static String text(Element element, String path) {
    List<Element> found = all(element, path);
    return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
  }

  private static List<Element> all(Element element, String path) {
    List<Element> found = List.of(element);
    for (String name : path.split("/")) {
      found = found.stream().flatMap(one -> children(one, name)).toList();
    }
    return found;
  }

  private static Stream<Element> children(Element element, String name) {
    return IntStream.range(0, element.getChildNodes().getLength())
        .mapToObj(element.getChildNodes()::item)
        .filter(node -> node.getNodeType() == Node.ELEMENT_NODE && node.getNodeName().equals(name))
        .map(Element.class::cast);
  }
}
