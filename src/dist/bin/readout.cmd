@echo off
rem Starts readout with the Java that lies beside it. Not tested yet: no Windows machine was at hand.
rem READOUT_JAVA_OPTS adds options for Java.
setlocal
set "home=%~dp0.."
set "use=note"
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%~1"=="archive" (
  set "use=archive"
  set "flags=-XX:+UseParallelGC -XX:GCTimeRatio=19 -XX:MaxInlineLevel=4 -XX:FreqInlineSize=60 -XX:InlineSmallCode=500"
)
set "cache=-XX:SharedArchiveFile=%home%\lib\%use%.jsa"
if exist "%home%\lib\%use%.aot" set "cache=-XX:AOTCache=%home%\lib\%use%.aot"
"%home%\lib\runtime\bin\java" -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:-UsePerfData ^
  %flags% "%cache%" %READOUT_JAVA_OPTS% -cp "%home%\lib\texts.jar;%home%\lib\readout.jar" readout.Main %*
exit /b %errorlevel%
