; The setup for one user of a PC: no administrator rights, no network. scripts/package gives VERSION, BIN and OUT.
Target amd64-unicode
Unicode true
!include MUI2.nsh
!include LogicLib.nsh

!define NAME "Gương Sáng"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\GuongSang"
!define WEBVIEW "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"

Name "${NAME}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\GuongSang"
SetCompressor /SOLID lzma
BrandingText " "
ShowInstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Guong Sang"
VIAddVersionKey "FileDescription" "Guong Sang"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" ""

!define MUI_ICON "icon.ico"
!define MUI_UNICON "icon.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\guongsang.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Mở Gương Sáng"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "Chỉ chương trình bị gỡ. Dữ liệu của cơ quan trong thư mục GuongSang vẫn còn nguyên."
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"

; WaitForExit keeps asking until the program is closed: Windows does not let a running program be replaced.
!macro WaitForExit
  ${If} ${FileExists} "$INSTDIR\guongsang.exe"
    ${Do}
      ClearErrors
      FileOpen $0 "$INSTDIR\guongsang.exe" a
      ${If} ${Errors}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Gương Sáng đang mở. Hãy đóng chương trình rồi bấm Thử lại." /SD IDCANCEL IDRETRY +2
        Abort
      ${Else}
        FileClose $0
        ${ExitDo}
      ${EndIf}
    ${Loop}
  ${EndIf}
!macroend

; WebViewVersion leaves in $0 the version of the WebView2 runtime, for the machine or for this user, or nothing.
Function WebViewVersion
  SetRegView 32
  ReadRegStr $0 HKLM "SOFTWARE\${WEBVIEW}" "pv"
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    ReadRegStr $0 HKCU "Software\${WEBVIEW}" "pv"
  ${EndIf}
  SetRegView 64
  ${If} $0 == "0.0.0.0"
    StrCpy $0 ""
  ${EndIf}
FunctionEnd

; InstallWebView runs Microsoft's own installer when it lies beside the setup, and otherwise says what is missing.
Function InstallWebView
  Call WebViewVersion
  ${If} $0 != ""
    Return
  ${EndIf}
  FindFirst $1 $2 "$EXEDIR\MicrosoftEdgeWebView2RuntimeInstaller*.exe"
  FindClose $1
  ${If} $2 == ""
    FindFirst $1 $2 "$EXEDIR\MicrosoftEdgeWebview2Setup*.exe"
    FindClose $1
  ${EndIf}
  ${If} $2 != ""
    DetailPrint "Đang cài Microsoft Edge WebView2"
    ExecWait '"$EXEDIR\$2" /silent /install'
    Call WebViewVersion
  ${EndIf}
  ${If} $0 == ""
    MessageBox MB_OK|MB_ICONINFORMATION "Máy này chưa có Microsoft Edge WebView2 nên cửa sổ Gương Sáng chưa mở được. Hãy chép tệp cài MicrosoftEdgeWebView2RuntimeInstallerX64.exe của Microsoft vào cùng thư mục với bộ cài này rồi chạy lại bộ cài, hoặc nhờ người phụ trách máy tính cài giúp." /SD IDOK
  ${EndIf}
FunctionEnd

Section
  !insertmacro WaitForExit
  SetOutPath "$INSTDIR"
  File "${BIN}\guongsang.exe"
  File "${BIN}\guongsang-cli.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\guongsang.exe"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\guongsang.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\guongsang.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  Call InstallWebView
SectionEnd

Section Uninstall
  !insertmacro WaitForExit
  Delete "$INSTDIR\guongsang.exe"
  Delete "$INSTDIR\guongsang-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  ; The place of the window and the browser's own files. The data folder is not touched.
  RMDir /r "$LOCALAPPDATA\GuongSang-Window"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
