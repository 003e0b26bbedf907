@echo off
rem The shell on Windows; see hub-shell. Needs JDK 17 or later and, once and after each change, Maven.
setlocal
set "here=%~dp0"
set "root=%here%..\.."
set "home=%root%\examples\cli"
set "list=%home%\target\dependencies.txt"
where java >nul 2>nul || (echo This needs a JDK, 17 or later: java was not found.>&2& exit /b 1)
if not exist "%list%" (
  echo Building the library; delete examples\cli\target after a change.>&2
  call mvn -q -B -f "%root%\pom.xml" -Dquick -pl examples/cli -am package dependency:build-classpath ^
    -Dmdep.outputFile=target/dependencies.txt -DincludeScope=runtime || exit /b 1
)
set "jar="
for %%j in ("%home%\target\hub-cli-*.jar") do if not defined jar set "jar=%%~fj"
for /f "usebackq delims=" %%d in ("%list%") do set "dependencies=%%d"
set "classpath=%jar%;%dependencies%"
if not defined HUB_DATA set "HUB_DATA=."
if defined HUB_CLASSPATH set "classpath=%classpath%;%HUB_CLASSPATH%"
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Dhub.shell.home=%here%." "-Dhub.shell.terminal=true" "-Dhub.data=%HUB_DATA%" ^
  -cp "%classpath%" org.creativehubs.examples.shell.HubShell %*
