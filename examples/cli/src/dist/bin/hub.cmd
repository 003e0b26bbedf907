@echo off
rem The command line of Creative Hubs. Needs Java 17 or later. Try: hub list
setlocal EnableExtensions DisableDelayedExpansion
set "java=java"
rem Some set JAVA_HOME with quotes around it, or with a backslash at its end.
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java"
set "home=%~dp0.."
"%java%" --version >nul 2>&1
if not "%errorlevel%"=="0" (
  echo This needs Java, 17 or later: java was not found, or is older. 1>&2
  exit /b 127
)
rem Answers are in UTF-8. The code page of the window becomes what it was again.
set "page="
for /f "tokens=2 delims=:" %%p in ('chcp 2^>nul') do for /f "delims=. " %%n in ("%%p") do set "page=%%n"
chcp 65001 >nul 2>&1
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 -cp "%home%\lib\*" org.creativehubs.examples.cli.HubCommand %*
set "status=%errorlevel%"
if defined page chcp %page% >nul 2>&1
exit /b %status%
