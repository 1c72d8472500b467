; The installer for Windows, compiled by installers/windows/installer.sh, which defines:
;   NAME (Throughline, or Throughline Slim)   VERSION   NUMBERS (of the version, four)   OUT
;   BUNDLE (the folder to install)   LISTS (files.nsh: what it has)   LONGEST_PATH (in it)
;   ICON   LICENCE   MACHINE (x86 or amd64: of the installer; the program is x86_64)
;
; setup.exe [/S] [/AllUsers | /CurrentUser] [/D=C:\folder, unquoted and last]
; uninstall.exe [/S] [/Settings]
; They end with 0, 1 when the user cancelled, or 2 when nothing was changed, for a reason that is
; shown; silently it is written to throughline-setup.log in the folder for temporary files.
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS all
Target ${MACHINE}-unicode
RequestExecutionLevel user
AllowSkipFiles off
SetDateSave off ; the same files give the same installer, whenever they were copied
SetOverwrite on
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${NUMBERS}"
!ifdef SIGN ; a command that signs the file behind it
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} ${VERSION}"
VIAddVersionKey "CompanyName" "The Throughline maintainers"
VIAddVersionKey "LegalCopyright" "Apache-2.0; with PyAV under the terms of GPLv3"

!define WINDOW "throughline-editor.exe"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define LONGEST_FOLDER 259 ; what Windows takes where long paths are not switched on

Var Mode ; all or user
Var Asked ; whether /D= named the folder
Var Radio
Var WithSettings

!include "${LISTS}"
!include "ways.nsh"
!include "association.nsh"
!include "texts.nsh"

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION Start
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
Page custom ModePage ModeLeave
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.SettingsPage un.SettingsLeave
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro Texts

Function .onInit
  StrCpy $Asked $INSTDIR
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    !insertmacro Refuse $(NeedsWindows)
  ${EndIf}
  SetRegView 64
  StrCpy $Mode "user"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    StrCpy $Mode "all"
  ${Else}
    ReadRegStr $1 HKLM "${KEY}" "InstallLocation"
    ClearErrors
    ${GetOptions} $0 "/CurrentUser" $2
    ${If} ${Errors} ; not said: as it was installed before
    ${AndIf} $1 != ""
      StrCpy $Mode "all"
    ${EndIf}
  ${EndIf}
  Call UseMode
  ${If} ${Silent}
    Call CheckMode
    Call CheckFolder
  ${EndIf}
FunctionEnd

Function Start ; by the Explorer, so that it does not run as the administrator who installed it
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${WINDOW}"'
FunctionEnd

Section "Install"
  !insertmacro RefuseWhileRunning
  Call RemoveOlder
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe" ; first, so that half an installation can be taken away
  ClearErrors
  !insertmacro InstallFiles
  ${If} ${Errors}
    !insertmacro Refuse $(NotWritten)
  ${EndIf}
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}"
  !insertmacro Associate

  WriteRegStr SHCTX "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr SHCTX "${KEY}" "Publisher" "The Throughline maintainers"
  WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" "$0"
SectionEnd

Function un.onInit
  SetRegView 64
  StrCpy $Mode "user"
  ReadRegStr $0 HKLM "${KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $Mode "all"
  ${EndIf}
  StrCpy $WithSettings 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/Settings" $1
  ${IfNot} ${Errors}
    StrCpy $WithSettings 1
  ${EndIf}
  ${If} $Mode == "all"
    SetShellVarContext all
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      ${If} ${Silent}
        !insertmacro Refuse $(NeedsAdministrator)
      ${EndIf}
      StrCpy $0 ""
      ${If} $WithSettings == 1
        StrCpy $0 "/Settings"
      ${EndIf}
      ExecShell "runas" "$INSTDIR\uninstall.exe" $0
      SetErrorLevel 0
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "Uninstall"
  !insertmacro RefuseWhileRunning
  ; exactly what was installed: projects that lie in the folder stay
  !insertmacro RemoveFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro Dissociate
  DeleteRegKey SHCTX "${KEY}"
  ${If} $WithSettings == 1
    SetShellVarContext current
    Call un.ForgetSettings
  ${EndIf}
SectionEnd
