@echo off
rem The command line of the creative-hubs library. Try: examples\hub report peckham-levels
rem It builds the library once; delete examples\cli\target\lib to build it again after a change.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "home=%here%cli\target"
set "java=java"
rem Some set JAVA_HOME with quotes around it, or with a backslash at its end.
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java"
"%java%" --version >nul 2>&1
if not "%errorlevel%"=="0" (
  echo This needs a JDK, 17 or later: java was not found, or is older. 1>&2
  exit /b 1
)
if exist "%home%\lib\" goto run
where mvn >nul 2>&1
if not "%errorlevel%"=="0" (
  echo This needs Maven, 3.8.7 or later, once: mvn was not found. 1>&2
  exit /b 1
)
echo Building the library; only needed once. 1>&2
call mvn -q -B -f "%here%..\pom.xml" -Dquick -pl examples/cli -am package dependency:copy-dependencies -DoutputDirectory=target/lib -DincludeScope=runtime 1>&2
if not "%errorlevel%"=="0" (
  if exist "%home%\lib\" rmdir /s /q "%home%\lib"
  echo The build failed. 1>&2
  exit /b 1
)
:run
rem Answers are in UTF-8. The code page of the window becomes what it was again.
set "page="
for /f "tokens=2 delims=:" %%p in ('chcp 2^>nul') do for /f "delims=. " %%n in ("%%p") do set "page=%%n"
chcp 65001 >nul 2>&1
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 -cp "%home%\classes;%home%\lib\*" org.creativehubs.examples.cli.HubCommand %*
set "status=%errorlevel%"
if defined page chcp %page% >nul 2>&1
exit /b %status%
