; How the installer decides: for whom, where, whether it may; and what it says when it may not.

!macro Refuse sentence
  SetErrorLevel 2
  ${If} ${Silent}
    Push "${sentence}"
    !ifdef __UNINSTALL__
      Call un.Log
    !else
      Call Log
    !endif
  ${Else}
    MessageBox MB_OK|MB_ICONSTOP "${sentence}"
  ${EndIf}
  Quit
!macroend

!macro Log un
Function ${un}Log ; the sentence is on the stack
  Exch $0
  Push $1
  FileOpen $1 "$TEMP\throughline-setup.log" a
  FileSeek $1 0 END
  FileWriteUTF16LE /BOM $1 "${NAME} ${VERSION}: $0$\r$\n"
  FileClose $1
  Pop $1
  Pop $0
FunctionEnd
!macroend
!insertmacro Log ""
!insertmacro Log "un."

; A program that runs cannot be opened for writing. In a window it may be closed and tried again.
!macro RefuseWhileRunning
  !define ID ${__COUNTER__}
  again_${ID}:
  StrCpy $0 0
  !insertmacro Programs
  ${If} $0 != 0
    ${If} ${Silent}
      !insertmacro Refuse $(Running)
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION $(Running) IDRETRY again_${ID}
    SetErrorLevel 2
    Quit
  ${EndIf}
  !undef ID
!macroend

!macro Program name
  ${If} ${FileExists} "$INSTDIR\${name}"
    ClearErrors
    FileOpen $1 "$INSTDIR\${name}" a
    ${If} ${Errors}
      StrCpy $0 1
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
!macroend

Function UseMode ; the registry and the folders that belong to it
  ${If} $Mode == "all"
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
  ${If} $Asked != ""
    StrCpy $INSTDIR $Asked
    Return
  ${EndIf}
  ReadRegStr $INSTDIR SHCTX "${KEY}" "InstallLocation"
  ${If} $INSTDIR != ""
    Return
  ${EndIf}
  ${If} $Mode == "all"
    StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
  ${Else}
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
  ${EndIf}
FunctionEnd

Function CheckMode ; for everybody only an administrator may; windows asks for one
  ${If} $Mode != "all"
    Return
  ${EndIf}
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 == "Admin"
    Return
  ${EndIf}
  ${If} ${Silent}
    !insertmacro Refuse $(NeedsAdministrator)
  ${EndIf}
  ClearErrors
  StrCpy $0 "/AllUsers"
  ${If} $Asked != ""
    StrCpy $0 "/AllUsers /D=$INSTDIR"
  ${EndIf}
  ExecShell "runas" "$EXEPATH" $0
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONEXCLAMATION $(NeedsAdministrator)
    Abort
  ${EndIf}
  Quit
FunctionEnd

Function ModePage
  !insertmacro MUI_HEADER_TEXT "$(ForWhom)" "$(ForWhomMore)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 10u 100% 12u "$(ForMe)"
  Pop $0
  ${NSD_CreateRadioButton} 0 30u 100% 12u "$(ForAll)"
  Pop $Radio
  ${If} $Mode == "all"
    ${NSD_Check} $Radio
  ${Else}
    ${NSD_Check} $0
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function ModeLeave
  ${NSD_GetState} $Radio $0
  ${If} $0 == ${BST_CHECKED}
    StrCpy $Mode "all"
  ${Else}
    StrCpy $Mode "user"
  ${EndIf}
  Call UseMode
  Call CheckMode
FunctionEnd

!macro RefuseFolder sentence
  ${If} ${Silent}
    !insertmacro Refuse ${sentence}
  ${EndIf}
  MessageBox MB_OK|MB_ICONEXCLAMATION ${sentence}
  Abort
!macroend

Function FindOlder ; into $1: whether this program lies there; many have an uninstall.exe
  StrCpy $1 0
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ${If} ${FileExists} "$INSTDIR\${WINDOW}"
    ${OrIf} ${FileExists} "$INSTDIR\_internal\*.*"
      StrCpy $1 1
    ${EndIf}
  ${EndIf}
FunctionEnd

Function CheckFolder ; not so long that files in it cannot be opened, and nobody else's
  StrLen $0 $INSTDIR
  IntOp $0 $0 + ${LONGEST_PATH}
  ${If} $0 > ${LONGEST_FOLDER}
    !insertmacro RefuseFolder $(TooLong)
  ${EndIf}
  Call FindOlder
  ${If} $1 == 1
    Return
  ${EndIf}
  ${DirState} "$INSTDIR" $0
  ${If} $0 == 1
    !insertmacro RefuseFolder $(NotEmpty)
  ${EndIf}
FunctionEnd

Function RemoveOlder ; what an older version had and this one has not would stay otherwise
  Call FindOlder
  ${If} $1 != 1
    Return
  ${EndIf}
  ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR' $0
  ${If} $0 != 0
    !insertmacro Refuse $(NotRemoved)
  ${EndIf}
FunctionEnd

Function un.SettingsPage
  !insertmacro MUI_HEADER_TEXT "$(Keeping)" "$(KeepingMore)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateCheckBox} 0 10u 100% 12u "$(Forget)"
  Pop $Radio
  ${If} $WithSettings == 1
    ${NSD_Check} $Radio
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function un.SettingsLeave
  ${NSD_GetState} $Radio $WithSettings
FunctionEnd

; Settings, logs, the engine environment and models that were fetched; samples that somebody may
; have worked on, projects and models that were trained here stay.
Function un.ForgetSettings
  StrCpy $0 "$LOCALAPPDATA\throughline"
  FindFirst $1 $2 "$0\*"
  ${DoUntil} $2 == ""
    StrCpy $3 $2 "" -12
    ${If} $2 != "."
    ${AndIf} $2 != ".."
    ${AndIf} $2 != "samples"
    ${AndIf} $2 != "models"
    ${AndIf} $3 != ".throughline"
      Delete "$0\$2"
      RMDir /r "$0\$2"
    ${EndIf}
    FindNext $1 $2
  ${Loop}
  FindClose $1
  FindFirst $1 $2 "$0\models\*"
  ${DoUntil} $2 == ""
    ${If} $2 != "."
    ${AndIf} $2 != ".."
    ${AndIf} ${FileExists} "$0\models\$2\throughline.lock.json"
      RMDir /r "$0\models\$2"
    ${EndIf}
    FindNext $1 $2
  ${Loop}
  FindClose $1
  RMDir "$0\models"
  RMDir "$0"
FunctionEnd
