@echo off
rem Starts readout with the Java that lies beside it. Tested with the cmd of Wine alone: no Windows machine was at hand.
rem READOUT_JAVA_OPTS adds options for Java.
setlocal
set "home=%~dp0.."
set "use=note"
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if not "%~1"=="archive" goto start
set "use=archive"
call :look %*
:start
set "cache=-XX:SharedArchiveFile=%home%\lib\%use%.jsa"
if exist "%home%\lib\%use%.aot" set "cache=-XX:AOTCache=%home%\lib\%use%.aot"
"%home%\lib\runtime\bin\java" -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:-UsePerfData ^
  %flags% "%cache%" %READOUT_JAVA_OPTS% -cp "%home%\lib\texts.jar;%home%\lib\readout.jar" readout.Main %*
exit /b %errorlevel%

rem The same choice as in the other launcher, readout, which says why. A site that is there keeps the flags above.
:look
set "site="
set "before="
set records=0
:next
if [%1]==[] goto chosen
if "%before%"=="-o" set "site=%~1"
if "%before%"=="--output" set "site=%~1"
set "before=%~1"
if exist "%~1\*" for /r "%~1" %%n in (*.yaml *.yml) do set /a records+=1
shift
goto next
:chosen
if defined site if exist "%site%\index.html" exit /b 0
set "heap=-XX:+UseParallelGC -XX:GCTimeRatio=19 -XX:MaxNewSize=48m"
set "flags=%heap% -XX:TieredStopAtLevel=1"
if %records% geq 3000 set "flags=%heap% -XX:MaxInlineLevel=4 -XX:FreqInlineSize=60 -XX:InlineSmallCode=500"
exit /b 0
