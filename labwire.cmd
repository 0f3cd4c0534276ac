@echo off
rem The labwire command: builds itself when it was not built yet, then runs. Needs a JDK, 17 or newer.
setlocal

set "ROOT=%~dp0"
set "JAR=%ROOT%cli\target\labwire-cli.jar"
set "STAMP=%ROOT%cli\target\labwire.built"
set "LOG=%ROOT%target\labwire-build.log"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --version >nul 2>nul
if errorlevel 1 (
    echo labwire: no JDK 17 or newer at JAVA_HOME or on the PATH 1>&2
    exit /b 2
)

if exist "%STAMP%" if exist "%JAR%" goto run
echo labwire: building itself; this takes a few minutes the first time 1>&2
if not exist "%ROOT%target" mkdir "%ROOT%target"
pushd "%ROOT%"
call mvnw.cmd -B -ntp -pl cli -am package -Dmaven.test.skip=true -Dlabwire.checks.skip=true >"%LOG%" 2>&1
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" (
    echo labwire: the build has failed; everything it said is in %LOG% 1>&2
    exit /b 2
)
type nul >"%STAMP%"

:run
"%JAVA%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
