@echo off
rem The command line of Creative Hubs. Needs Java 17 or later. Try: hub list
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "home=%~dp0.."
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 -cp "%home%\lib\*" org.creativehubs.examples.cli.HubCommand %*
exit /b %ERRORLEVEL%
