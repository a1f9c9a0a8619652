@echo off
rem Runs the installed Maven on this project with a JDK 25, wherever that is; downloads nothing.
rem A JDK is taken from JAVA_HOME, then from PATH, then from the usual folders, the first that is a 25.
setlocal EnableExtensions DisableDelayedExpansion

set "FOUND_JDK="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND_JDK for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto") do (
    if not defined FOUND_JDK for /d %%D in ("%ProgramFiles%\%%~V\*") do call :try "%%~fD"
)
if not defined FOUND_JDK for /d %%D in ("%USERPROFILE%\.jdks\*") do call :try "%%~fD"
if not defined FOUND_JDK (
    echo mvnw: JDK 25 is missing: install one, for example Eclipse Temurin 25, or set JAVA_HOME to its folder.>&2
    exit /b 1
)
set "JAVA_HOME=%FOUND_JDK%"

set "MVN="
for /f "delims=" %%M in ('where mvn.cmd 2^>nul') do if not defined MVN set "MVN=%%~fM"
if not defined MVN if defined MAVEN_HOME if exist "%MAVEN_HOME%\bin\mvn.cmd" set "MVN=%MAVEN_HOME%\bin\mvn.cmd"
if not defined MVN (
    echo mvnw: Maven is missing: install Apache Maven 3.8 or later so that mvn is on PATH.>&2
    exit /b 1
)

rem Maven 3.8 uses two things that JDK 25 warns of at every start.
set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED %MAVEN_OPTS%"

set "MAVEN_VERSION="
for /f "tokens=1-3" %%A in ('call "%MVN%" -B -v 2^>nul') do if "%%A %%B"=="Apache Maven" if not defined MAVEN_VERSION set "MAVEN_VERSION=%%C"
if not defined MAVEN_VERSION (
    echo mvnw: %MVN% does not say its version: install Apache Maven 3.8 or later.>&2
    exit /b 1
)
for /f "tokens=1,2 delims=.-" %%A in ("%MAVEN_VERSION%") do (
    set "MAVEN_MAJOR=%%A"
    set "MAVEN_MINOR=%%B"
)
if %MAVEN_MAJOR% LSS 3 goto :too_old
if %MAVEN_MAJOR% EQU 3 if %MAVEN_MINOR% LSS 8 goto :too_old

call "%MVN%" -f "%~dp0pom.xml" %*
exit /b %ERRORLEVEL%

:too_old
echo mvnw: Maven %MAVEN_VERSION% is too old: install Apache Maven 3.8 or later.>&2
exit /b 1

rem :try FOLDER sets FOUND_JDK, unless it is set, to a folder that holds a JDK, not a mere runtime, 25.
:try
if defined FOUND_JDK exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if exist "%~1\release" (
    findstr /r /c:"^JAVA_VERSION=.25[^0-9]" "%~1\release" >nul && set "FOUND_JDK=%~f1"
) else (
    "%~1\bin\java.exe" -version 2>&1 | findstr /r /c:"version .25[^0-9]" >nul && set "FOUND_JDK=%~f1"
)
exit /b 0
