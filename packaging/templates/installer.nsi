; The installer for Windows, of the one-folder build. $program is that folder, $installer the file to write.
Unicode true
!include "MUI2.nsh"

Name "$title"
OutFile "$installer"
InstallDir "$$LOCALAPPDATA\Programs\$title"
InstallDirRegKey HKCU "Software\$title" "InstallDir"
RequestExecutionLevel user
SetCompressor /SOLID lzma
VIProductVersion "$version.0"
VIAddVersionKey "ProductName" "$title"
VIAddVersionKey "FileDescription" "$summary"
VIAddVersionKey "FileVersion" "$version"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "$icon"
!define MUI_FINISHPAGE_RUN "$$INSTDIR\$title.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "$licence"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\$command"

Section
  SetOutPath "$$INSTDIR"
  File /r "$program/*"
  WriteUninstaller "$$INSTDIR\uninstall.exe"
  CreateShortcut "$$SMPROGRAMS\$title.lnk" "$$INSTDIR\$title.exe"
  WriteRegStr HKCU "Software\$title" "InstallDir" "$$INSTDIR"
  WriteRegStr HKCU "$${UNINSTALL}" "DisplayName" "$title"
  WriteRegStr HKCU "$${UNINSTALL}" "DisplayVersion" "$version"
  WriteRegStr HKCU "$${UNINSTALL}" "DisplayIcon" "$$INSTDIR\$title.exe"
  WriteRegStr HKCU "$${UNINSTALL}" "UninstallString" '"$$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "$${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "$${UNINSTALL}" "NoRepair" 1
SectionEnd

; Only what was installed is removed: the folder may be one that the person uses for other things, and libraries and
; settings are kept elsewhere.
Section "Uninstall"
  RMDir /r "$$INSTDIR\_internal"
  Delete "$$INSTDIR\$title.exe"
  Delete "$$INSTDIR\$command.exe"
  Delete "$$INSTDIR\LICENSE"
  Delete "$$INSTDIR\uninstall.exe"
  RMDir "$$INSTDIR"
  Delete "$$SMPROGRAMS\$title.lnk"
  DeleteRegKey HKCU "$${UNINSTALL}"
  DeleteRegKey HKCU "Software\$title"
SectionEnd
