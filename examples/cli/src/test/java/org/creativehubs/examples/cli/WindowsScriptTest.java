package org.creativehubs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts for Windows keep the rules of its command interpreter. */
class WindowsScriptTest {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private static List<String> lines(String script) throws IOException {
    return Files.readAllLines(Path.of(script), StandardCharsets.US_ASCII).stream()
        .filter(line -> !line.startsWith("rem "))
        .toList();
  }

  private static String text(String script) throws IOException {
    return String.join("\n", lines(script));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../hub.cmd", "src/dist/bin/hub.cmd"})
  void foldersMayHaveBlanksBracketsAndAmpersands(String script) throws IOException {
    for (String line : lines(script)) {
      boolean stripsQuotes = line.contains(":\"=%");
      assertThat(CharMatcher.is('"').countIn(line) % 2).as(line).isEqualTo(stripsQuotes ? 1 : 0);
      String bare = QUOTED.matcher(line.replace(":\"=%", "%")).replaceAll("");
      assertThat(bare.replace("%%p", "").replace("%%n", ""))
          .as("what is not in quotes on the line: " + line)
          .doesNotContain("%here%", "%home%", "%java%", "%JAVA_HOME%", "%~dp0");
    }
    assertThat(text(script)).contains("\"%java%\"", "%JAVA_HOME:\"=%\\bin\\java\"");
  }

  /** {@code if errorlevel 1} passes over codes below zero, as of a JVM that cannot be loaded. */
  @ParameterizedTest
  @ValueSource(strings = {"../hub.cmd", "src/dist/bin/hub.cmd"})
  void everyExitStatusIsSeenAndHandedOn(String script) throws IOException {
    List<String> lines = lines(script);
    int started = lines.indexOf("set \"status=%errorlevel%\"");

    assertThat(lines).noneMatch(line -> line.matches(".*if (not )?errorlevel .*"));
    assertThat(lines.get(started - 1)).endsWith(HubCommand.class.getName() + " %*");
    assertThat(lines.get(lines.size() - 1)).isEqualTo("exit /b %status%");
  }

  /** In a block in brackets variables are what they were before it. */
  @ParameterizedTest
  @ValueSource(strings = {"../hub.cmd", "src/dist/bin/hub.cmd"})
  void noBlockReadsWhatItSets(String script) throws IOException {
    boolean isInBlock = false;
    for (String line : lines(script)) {
      assertThat(isInBlock && (line.contains("set \"") || line.contains("%errorlevel%")))
          .as(line)
          .isFalse();
      isInBlock = line.endsWith("(") || (isInBlock && !line.equals(")"));
    }
    assertThat(isInBlock).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../hub.cmd", "src/dist/bin/hub.cmd"})
  void theWindowShowsUtf8AndIsLeftAsItWas(String script) throws IOException {
    String text = text(script);

    assertThat(text.indexOf("chcp 65001")).isBetween(0, text.indexOf("HubCommand %*"));
    assertThat(text.indexOf("chcp %page%")).isGreaterThan(text.indexOf("set \"status="));
    assertThat(text).startsWith("@echo off").contains("setlocal", "DisableDelayedExpansion");
  }
}
