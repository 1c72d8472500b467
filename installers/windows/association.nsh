; What the file manager knows. A packed project may be called NAME.throughline: a double click opens
; it. A project itself is a folder, which has no type: "Open with Throughline" is in its menu, as in
; that of NAME.throughline.zip, and in no other's.
!define CLASSES "Software\Classes"
!define PROGID "${NAME}.Project"

!macro Verb where pattern
  WriteRegStr SHCTX "${CLASSES}\${where}\shell\${NAME}" "" "$(OpenWith)"
  WriteRegStr SHCTX "${CLASSES}\${where}\shell\${NAME}" "Icon" "$INSTDIR\${WINDOW}"
  WriteRegStr SHCTX "${CLASSES}\${where}\shell\${NAME}" "AppliesTo" 'System.FileName:"${pattern}"'
  WriteRegStr SHCTX "${CLASSES}\${where}\shell\${NAME}\command" "" '"$INSTDIR\${WINDOW}" "%1"'
!macroend

!macro Associate
  WriteRegStr SHCTX "${CLASSES}\${PROGID}" "" "$(ProjectKind)"
  WriteRegStr SHCTX "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr SHCTX "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr SHCTX "${CLASSES}\.throughline" "" "${PROGID}"
  WriteRegStr SHCTX "${CLASSES}\.throughline\OpenWithProgids" "${PROGID}" ""
  !insertmacro Verb "Directory" "*.throughline"
  !insertmacro Verb "SystemFileAssociations\.zip" "*.throughline.zip"
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\throughline.exe" "" \
    "$INSTDIR\throughline.exe"
  ${RefreshShellIcons}
!macroend

!macro Dissociate
  DeleteRegKey SHCTX "${CLASSES}\${PROGID}"
  DeleteRegKey SHCTX "${CLASSES}\Directory\shell\${NAME}"
  DeleteRegKey SHCTX "${CLASSES}\SystemFileAssociations\.zip\shell\${NAME}"
  DeleteRegValue SHCTX "${CLASSES}\.throughline\OpenWithProgids" "${PROGID}"
  ReadRegStr $0 SHCTX "${CLASSES}\.throughline" ""
  ${If} $0 == "${PROGID}" ; and not another edition's
    DeleteRegValue SHCTX "${CLASSES}\.throughline" ""
  ${EndIf}
  DeleteRegKey /ifempty SHCTX "${CLASSES}\.throughline\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\.throughline"
  StrCpy $1 "Software\Microsoft\Windows\CurrentVersion\App Paths\throughline.exe"
  ReadRegStr $0 SHCTX $1 ""
  ${If} $0 == "$INSTDIR\throughline.exe"
    DeleteRegKey SHCTX $1
  ${EndIf}
  ${un.RefreshShellIcons}
!macroend
