@echo off
rem Starts postpolicy.jar, which lies beside this file, with the Java of this computer.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo Java does not start. Install Java 17 or newer, for example from https://adoptium.net, and try again. >&2
  exit /b 2
)
set "options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%c in (evaluate audit compare watch serve) do if "%~1"=="%%c" set "options="
"%java%" %options% %POSTPOLICY_JAVA_OPTIONS% -Dpostpolicy.command=postpolicy -jar "%~dp0postpolicy.jar" %*
