<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>soyuz_gui</name>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>{title} ({clock})</source>
      <translation>{title} ({clock})</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/errors.py" />
      <source>The library {path} is damaged.</source>
      <translation>Die Bibliothek {path} ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/errors.py" />
      <source>Restore a backup, or save what can still be read: Tools ▸ Restore Library, or “soyuz-gui restore”.</source>
      <translation>Stellen Sie eine Sicherung wieder her, oder retten Sie, was sich noch lesen lässt: Extras ▸ Bibliothek wiederherstellen oder „soyuz-gui restore“.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/times/typed.py" />
      <source>Type it like 2018-12-03 17:33 (in UTC), 3 December 2018, December 2018 or 2018.</source>
      <translation>Geben Sie sie ein wie 2018-12-03 17:33 (in UTC), 3 December 2018, December 2018 oder 2018.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/times/typed.py" />
      <source>“{typed}” is no time.</source>
      <translation>„{typed}“ ist keine Zeitangabe.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/times/typed.py" />
      <source>{day} is no such weekday as “{typed}” says.</source>
      <translation>{day} ist nicht der Wochentag, den „{typed}“ nennt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/times/typed.py" />
      <source>Leave the weekday out, or mend the day.</source>
      <translation>Lassen Sie den Wochentag weg, oder berichtigen Sie den Tag.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/times/typed.py" />
      <source>“{found}” can be of several places.</source>
      <translation>„{found}“ kann zu mehreren Orten gehören.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/times/typed.py" />
      <source>Say which: such as Moscow time, or in UTC.</source>
      <translation>Sagen Sie, welche: etwa Moscow time, oder in UTC.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/times/typed.py" />
      <source>“{typed}” does not tell the year in four digits.</source>
      <translation>„{typed}“ nennt das Jahr nicht vierstellig.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/times/typed.py" />
      <source>“{found}” is {one} or {other}, by the order of day and month.</source>
      <translation>„{found}“ ist {one} oder {other}, je nach Reihenfolge von Tag und Monat.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/times/typed.py" />
      <source>Type the one that you mean.</source>
      <translation>Geben Sie die gemeinte ein.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>Type {wanted}, such as {like}.</source>
      <translation>Gefragt ist {wanted}, etwa {like}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is no {attribute}.</source>
      <translation>„{text}“ ist kein Wert für „{attribute}“.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>There are: {vocabularies}.</source>
      <translation>Möglich sind: {vocabularies}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is no age.</source>
      <translation>„{text}“ ist kein Alter.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>Type the years, such as 43.</source>
      <translation>Geben Sie die Jahre ein, etwa 43.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is no expedition.</source>
      <translation>„{text}“ ist keine Expedition.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>Type its number, such as Expedition 58.</source>
      <translation>Geben Sie ihre Nummer ein, etwa Expedition 58.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is no length of time.</source>
      <translation>„{text}“ ist keine Zeitspanne.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>Type hours and minutes, such as 6 h 30 min.</source>
      <translation>Geben Sie Stunden und Minuten ein, etwa 6 h 30 min.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>A fact needs a value.</source>
      <translation>Eine Angabe braucht einen Wert.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>Type one, or reject the fact.</source>
      <translation>Geben Sie einen ein, oder verwerfen Sie die Angabe.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is {known}, not {wanted}.</source>
      <translation>„{text}“ ist {known}; gefragt ist {wanted}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is {time}, not {wanted}.</source>
      <translation>„{text}“ ist {time}; gefragt ist {wanted}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is no name of {wanted}.</source>
      <translation>„{text}“ ist kein Name; gefragt ist {wanted}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is no wording.</source>
      <translation>„{text}“ ist kein Wortlaut.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>Type what the article says, in words.</source>
      <translation>Geben Sie in Worten ein, was der Artikel sagt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>{tip} ({key} or {other})</source>
      <translation>{tip} ({key} oder {other})</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>{tip} ({key})</source>
      <translation>{tip} ({key})</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/commands/edit.py" />
      <source>{count} rows copied</source>
      <translation>
        <numerusform>{count} Zeile kopiert</numerusform>
        <numerusform>{count} Zeilen kopiert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/exporting.py" />
      <source>Pictures (*.png);;Drawings (*.svg)</source>
      <translation>Bilder (*.png);;Zeichnungen (*.svg)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/exporting.py" />
      <source>Save the timeline as</source>
      <translation>Zeitleiste speichern unter</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/exporting.py" />
      <source>The timeline is saved as {target}</source>
      <translation>Die Zeitleiste ist als {target} gespeichert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/exporting.py" />
      <source>Exporting to {name}</source>
      <translation>Export nach {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/commands/exporting.py" />
      <source>{count} rows written to {target}</source>
      <translation>
        <numerusform>{count} Zeile nach {target} geschrieben</numerusform>
        <numerusform>{count} Zeilen nach {target} geschrieben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/file.py" />
      <source>New library</source>
      <translation>Neue Bibliothek</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/file.py" />
      <source>Open it, or choose another name: a new library never replaces a file.</source>
      <translation>Öffnen Sie sie, oder wählen Sie einen anderen Namen: Eine neue Bibliothek ersetzt nie eine Datei.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/file.py" />
      <source>Open library</source>
      <translation>Bibliothek öffnen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/importing.py" />
      <source>Articles ({kinds});;All files (*)</source>
      <translation>Artikel ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/importing.py" />
      <source>Import articles</source>
      <translation>Artikel importieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/importing.py" />
      <source>Import a folder of articles</source>
      <translation>Einen Ordner mit Artikeln importieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/importing.py" />
      <source>From watched folders: {report}</source>
      <translation>Aus überwachten Ordnern: {report}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/importing.py" />
      <source>Importing</source>
      <translation>Import läuft</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/importing.py" />
      <source>Import: {report}</source>
      <translation>Import: {report}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Write the dossier to</source>
      <translation>Dossier schreiben nach</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Pages (*.html);;PDF (*.pdf)</source>
      <translation>Seiten (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Write the calendar to</source>
      <translation>Kalender schreiben nach</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Calendars (*.ics)</source>
      <translation>Kalender (*.ics)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Write the files for Datasette to</source>
      <translation>Dateien für Datasette schreiben nach</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Write the library to</source>
      <translation>Bibliothek schreiben nach</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>ZIP files (*.zip)</source>
      <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Import a library</source>
      <translation>Eine Bibliothek importieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Exported libraries (*.zip)</source>
      <translation>Exportierte Bibliotheken (*.zip)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Keep it as</source>
      <translation>Aufbewahren als</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Choose another name: a library that is imported never replaces a file.</source>
      <translation>Wählen Sie einen anderen Namen: Eine importierte Bibliothek ersetzt nie eine Datei.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Copied: {text}</source>
      <translation>Kopiert: {text}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Records and search index are made anew</source>
      <translation>Einträge und Suchindex sind neu aufgebaut</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>No record is selected.</source>
      <translation>Es ist kein Eintrag ausgewählt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Select a mission, a person or an incident first.</source>
      <translation>Wählen Sie zuerst eine Mission, eine Person oder einen Zwischenfall aus.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Writing the dossier of {label}</source>
      <translation>Das Dossier zu {label} wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Writing the calendar</source>
      <translation>Der Kalender wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Writing for Datasette</source>
      <translation>Die Dateien für Datasette werden geschrieben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Writing the library</source>
      <translation>Die Bibliothek wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Importing the library</source>
      <translation>Die Bibliothek wird importiert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Making the records anew</source>
      <translation>Die Einträge werden neu aufgebaut</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>No sentence of a fact is lit.</source>
      <translation>Es ist kein Satz einer Angabe hervorgehoben.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Click a value in the details first.</source>
      <translation>Klicken Sie zuerst in den Details auf einen Wert.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>“{name}” is no name for this.</source>
      <translation>„{name}“ ist hierfür kein Name.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Choose one that ends with one of: {endings}</source>
      <translation>Wählen Sie einen, der auf eines davon endet: {endings}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>The dossier is written to {path}</source>
      <translation>Das Dossier ist nach {path} geschrieben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Written: {command}</source>
      <translation>Geschrieben: {command}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>{count} articles with all that belongs to them written to {target}</source>
      <translation>
        <numerusform>{count} Artikel mit allem, was dazugehört, nach {target} geschrieben</numerusform>
        <numerusform>{count} Artikel mit allem, was dazugehört, nach {target} geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>{count} entries written to {target}</source>
      <translation>
        <numerusform>{count} Eintrag nach {target} geschrieben</numerusform>
        <numerusform>{count} Einträge nach {target} geschrieben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>{count} without a date left out</source>
      <translation>{count} ohne Datum ausgelassen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>Restoring the library</source>
      <translation>Die Bibliothek wird wiederhergestellt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>Saving what reads</source>
      <translation>Was sich lesen lässt, wird gerettet</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>It is as in {backup}.</source>
      <translation>Sie ist wie in {backup}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>The library was restored.</source>
      <translation>Die Bibliothek wurde wiederhergestellt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>Import again: {names} and {more} more</source>
      <translation>Importieren Sie erneut: {names} und {more} weitere</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>{count} articles were saved.</source>
      <translation>
        <numerusform>{count} Artikel wurde gerettet.</numerusform>
        <numerusform>{count} Artikel wurden gerettet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>What was there before is kept: {kept}</source>
      <translation>Was vorher da war, ist aufbewahrt: {kept}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>Import again: {names}</source>
      <translation>Importieren Sie erneut: {names}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>No article is missing.</source>
      <translation>Es fehlt kein Artikel.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>The damaged library is kept: {kept}</source>
      <translation>Die beschädigte Bibliothek ist aufbewahrt: {kept}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/tools.py" />
      <source>Back up to</source>
      <translation>Sichern nach</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/commands/tools.py" />
      <source>The check found {count} problems.</source>
      <translation>
        <numerusform>Die Prüfung fand {count} Fehler.</numerusform>
        <numerusform>Die Prüfung fand {count} Fehler.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/tools.py" />
      <source>Checking the library</source>
      <translation>Die Bibliothek wird geprüft</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/tools.py" />
      <source>Backing up</source>
      <translation>Sicherung läuft</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/tools.py" />
      <source>The library is sound.</source>
      <translation>Die Bibliothek ist in Ordnung.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/tools.py" />
      <source>Every quote matches the text of its article.</source>
      <translation>Jedes Zitat stimmt mit dem Text seines Artikels überein.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/tools.py" />
      <source>The library was copied to {target}</source>
      <translation>Die Bibliothek wurde nach {target} kopiert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/topic.py" />
      <source>Another job is still running.</source>
      <translation>Ein anderer Auftrag läuft noch.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/topic.py" />
      <source>Wait for it, or cancel it in the status bar.</source>
      <translation>Warten Sie darauf, oder brechen Sie ihn in der Statusleiste ab.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/topic.py" />
      <source>Libraries ({kinds});;All files (*)</source>
      <translation>Bibliotheken ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/topic.py" />
      <source>“{name}” exists already.</source>
      <translation>„{name}“ gibt es schon.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Undoing</source>
      <translation>Rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Doing again</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Going through the history</source>
      <translation>Gang durch den Verlauf</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Deciding</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Undone: {step}</source>
      <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Done again: {step}</source>
      <translation>Wiederhergestellt: {step}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>The library is as it was after: {step}</source>
      <translation>Die Bibliothek ist wie nach: {step}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Something else was decided since.</source>
      <translation>Inzwischen wurde etwas anderes entschieden.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Decide it again to have the other places shown.</source>
      <translation>Entscheiden Sie es noch einmal, um die anderen Stellen zu sehen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Nothing to undo</source>
      <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Nothing to do again</source>
      <translation>Nichts wiederherzustellen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>the import</source>
      <translation>dem Import</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Another window changed the history meanwhile. The last step is now: {last}</source>
      <translation>Ein anderes Fenster hat den Verlauf inzwischen geändert. Der letzte Schritt ist jetzt: {last}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>It is shown now; do it again if you mean this step.</source>
      <translation>Er wird jetzt angezeigt; wiederholen Sie den Befehl, wenn Sie diesen Schritt meinen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/deciding.py" />
      <source>No words are selected.</source>
      <translation>Es sind keine Wörter ausgewählt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/deciding.py" />
      <source>Select the words of the article that say it, then add the fact.</source>
      <translation>Wählen Sie die Wörter des Artikels aus, die es sagen, und fügen Sie dann die Angabe hinzu.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/deciding.py" />
      <source>No article is selected.</source>
      <translation>Es ist kein Artikel ausgewählt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/deciding.py" />
      <source>Select one or many in the list of articles.</source>
      <translation>Wählen Sie in der Liste der Artikel einen oder mehrere aus.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/delegates/coverage.py" />
      <source>Facts</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>not stated</source>
      <translation>nicht genannt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Saved news articles as a browsable history of crewed spaceflight: every value opens the sentence that says so.</source>
      <translation>Gesammelte Nachrichtenartikel als Geschichte der bemannten Raumfahrt: Jeder Wert führt zu dem Satz, der ihn belegt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Free software under the MIT licence. Nothing leaves your machine.</source>
      <translation>Freie Software unter der MIT-Lizenz. Nichts verlässt Ihren Rechner.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>The program's icon</source>
      <translation>Symbol des Programms</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Parts and licences</source>
      <translation>Bestandteile und Lizenzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>About Soyuz Mission History</source>
      <translation>Über Soyuz Mission History</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Details for a report</source>
      <translation>Angaben für einen Bericht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>About the program</source>
      <translation>Über das Programm</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>&amp;Details</source>
      <translation>&amp;Details</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>&amp;Parts and Licences</source>
      <translation>&amp;Bestandteile und Lizenzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>&amp;Copy Details</source>
      <translation>Details &amp;kopieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Copy the details, to put them into a report</source>
      <translation>Die Details kopieren, um sie in einen Bericht einzufügen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Part</source>
      <translation>Bestandteil</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/also_here.py" />
      <source>Also in Other Places</source>
      <translation>Auch an anderen Stellen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/also_here.py" />
      <source>Places</source>
      <translation>Stellen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/also_here.py" />
      <source>The same can be decided here, as one step with what you just decided:</source>
      <translation>Dasselbe lässt sich hier entscheiden, als ein Schritt mit dem, was Sie eben entschieden haben:</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/also_here.py" />
      <source>&amp;Do the Same There</source>
      <translation>&amp;Dort ebenso</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>Columns to export, in order</source>
      <translation>Zu exportierende Spalten, in ihrer Reihenfolge</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>Move the column up</source>
      <translation>Die Spalte nach oben schieben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>Move the column down</source>
      <translation>Die Spalte nach unten schieben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>Tick all columns</source>
      <translation>Alle Spalten ankreuzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>Tick no column</source>
      <translation>Keine Spalte ankreuzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>Double-click or F2 for a heading of your own</source>
      <translation>Doppelklick oder F2 für eine eigene Überschrift</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>Only what is shown changes; what is stored and exported stays in UTC, and a month stays a month</source>
      <translation>Nur die Anzeige ändert sich; gespeichert und exportiert wird in UTC, und ein Monat bleibt ein Monat</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>In UTC</source>
      <translation>In UTC</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>In a time zone</source>
      <translation>In einer Zeitzone</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>As in the source</source>
      <translation>Wie in der Quelle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>Times</source>
      <translation>Zeiten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>Type a part of its name, such as a city</source>
      <translation>Geben Sie einen Teil des Namens ein, etwa eine Stadt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>&amp;Shown</source>
      <translation>&amp;Anzeigen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>Time &amp;zone</source>
      <translation>Zeit&amp;zone</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>What the articles say is read again with the new day: “on Friday” may become another date.</source>
      <translation>Was die Artikel sagen, wird mit dem neuen Tag neu gelesen: Aus „on Friday“ kann ein anderes Datum werden.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>Date and Source</source>
      <translation>Datum und Quelle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>&amp;Set</source>
      <translation>&amp;Setzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>2018-10-12, or 12 October 2018</source>
      <translation>2018-10-12 oder 12 October 2018</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>The day is &amp;not known</source>
      <translation>Der Tag ist &amp;nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>&amp;Published on</source>
      <translation>&amp;Veröffentlicht am</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>Type the day of publication, or say that it is not known.</source>
      <translation>Geben Sie den Tag der Veröffentlichung ein, oder sagen Sie, dass er nicht bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>Published now</source>
      <translation>Bisher veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>&amp;Title</source>
      <translation>&amp;Titel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>P&amp;ublisher</source>
      <translation>V&amp;erlag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>&amp;Author</source>
      <translation>Ver&amp;fasser</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>{count} selected</source>
      <translation>{count} ausgewählt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>Forget the settings that are chosen</source>
      <translation>Die gewählten Einstellungen vergessen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>Save settings</source>
      <translation>Einstellungen speichern</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>Name:</source>
      <translation>Name:</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>Save…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>Save these settings under a name</source>
      <translation>Diese Einstellungen unter einem Namen speichern</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>Saved settings…</source>
      <translation>Gespeicherte Einstellungen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>None saved yet</source>
      <translation>Noch keine gespeichert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Quote</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Status</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Comma</source>
      <translation>Komma</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Semicolon</source>
      <translation>Semikolon</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Tab</source>
      <translation>Tabulator</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Vertical bar</source>
      <translation>Senkrechter Strich</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>As the format has them</source>
      <translation>Wie im Format üblich</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>CR LF, as Windows</source>
      <translation>CR LF, wie Windows</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>LF, as Unix</source>
      <translation>LF, wie Unix</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Titles, for people</source>
      <translation>Titel, für Menschen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Keys, for programs</source>
      <translation>Schlüssel, für Programme</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>A file &amp;beside it tells how it was made</source>
      <translation>Eine Datei daneben &amp;hält fest, wie sie entstand</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Query, settings, sources and their hashes, as JSON: the table can be made again</source>
      <translation>Abfrage, Einstellungen, Quellen und ihre Prüfsummen als JSON: Die Tabelle lässt sich erneut erzeugen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>share a cell, between them</source>
      <translation>teilen sich eine Zelle, dazwischen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Separator of several values</source>
      <translation>Trennzeichen mehrerer Werte</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>What stands between several values of a cell</source>
      <translation>Was zwischen mehreren Werten einer Zelle steht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Beside values</source>
      <translation>Neben den Werten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Se&amp;veral values</source>
      <translation>&amp;Mehrere Werte</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>&amp;Dates</source>
      <translation>&amp;Datumsangaben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>&amp;Headings</source>
      <translation>&amp;Überschriften</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Deli&amp;miter</source>
      <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Li&amp;ne ends</source>
      <translation>&amp;Zeilenenden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>have a row each: {column}</source>
      <translation>haben je eine Zeile: {column}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>CSV for Excel and other spreadsheets</source>
      <translation>CSV für Excel und andere Tabellenkalkulationen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>CSV for programs (RFC 4180, ISO dates)</source>
      <translation>CSV für Programme (RFC 4180, ISO-Datum)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Excel workbook (XLSX)</source>
      <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Tab-separated values</source>
      <translation>Durch Tabulatoren getrennte Werte</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>JSON, one object a line</source>
      <translation>JSON, ein Objekt je Zeile</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Markdown table</source>
      <translation>Markdown-Tabelle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Selected rows ({count})</source>
      <translation>Ausgewählte Zeilen ({count})</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>The whole library, without the filter</source>
      <translation>Die ganze Bibliothek, ohne den Filter</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Export to</source>
      <translation>Exportieren nach</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>{format} ({pattern});;All files (*)</source>
      <translation>{format} ({pattern});;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>“{name}” does not say {format}.</source>
      <translation>„{name}“ sagt nicht {format}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Sav&amp;ed</source>
      <translation>Ges&amp;peichert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>&amp;List</source>
      <translation>&amp;Liste</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>&amp;Format</source>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>&amp;Columns, in the order of the file</source>
      <translation>&amp;Spalten, in der Reihenfolge der Datei</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>First rows of the export</source>
      <translation>Erste Zeilen des Exports</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>&amp;Save as…</source>
      <translation>Speichern &amp;unter…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>{count} columns</source>
      <translation>
        <numerusform>{count} Spalte</numerusform>
        <numerusform>{count} Spalten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>{contents}. The first rows as they will be written:</source>
      <translation>{contents}. Die ersten Zeilen, wie sie geschrieben werden:</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>All that the filter leaves</source>
      <translation>Alles, was der Filter übrig lässt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>All rows</source>
      <translation>Alle Zeilen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Save as “{name}”</source>
      <translation>Als „{name}“ speichern</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Programs take a file for what its name says.</source>
      <translation>Programme halten eine Datei für das, was ihr Name sagt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Replace it?</source>
      <translation>Soll sie ersetzt werden?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Tick at least one column.</source>
      <translation>Kreuzen Sie mindestens eine Spalte an.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>a line for each of several values</source>
      <translation>eine Zeile für jeden von mehreren Werten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Write {format}</source>
      <translation>{format} schreiben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>such as 2018-12-03 17:33 (in UTC), 3 December 2018, 2018-12 or 2018</source>
      <translation>etwa 2018-12-03 17:33 (in UTC), 3 December 2018, 2018-12 oder 2018</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Mission</source>
      <translation>Mission</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Incident</source>
      <translation>Zwischenfall</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Edit Value</source>
      <translation>Wert ändern</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>&amp;Change</source>
      <translation>&amp;Ändern</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>The article says</source>
      <translation>Der Artikel sagt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Type what the words mean.</source>
      <translation>Geben Sie ein, was die Wörter bedeuten.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Change Subject</source>
      <translation>Bezug ändern</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Record that the words speak of</source>
      <translation>Eintrag, von dem die Wörter sprechen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>This is said of</source>
      <translation>Das gilt bisher für</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>&amp;It is said of</source>
      <translation>&amp;Es gilt für</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Add a Fact</source>
      <translation>Angabe hinzufügen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>&amp;Add</source>
      <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>It happened</source>
      <translation>Es ist geschehen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>It is planned</source>
      <translation>Es ist geplant</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Up: at the launch</source>
      <translation>Aufstieg: beim Start</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Down: at the landing</source>
      <translation>Abstieg: bei der Landung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>&amp;Kind of record</source>
      <translation>Art des Eintra&amp;gs</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>&amp;Record</source>
      <translation>&amp;Eintrag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>&amp;What is said</source>
      <translation>&amp;Was gesagt wird</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>&amp;Value</source>
      <translation>Wer&amp;t</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>W&amp;hen</source>
      <translation>W&amp;ann</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Wa&amp;y</source>
      <translation>W&amp;ohin</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Choose the record that the words speak of, or type the name of a new one.</source>
      <translation>Wählen Sie den Eintrag, von dem die Wörter sprechen, oder geben Sie den Namen eines neuen ein.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Type the value.</source>
      <translation>Geben Sie den Wert ein.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>This is read as {value}.</source>
      <translation>Das wird verstanden als {value}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>There is no “{typed}”.</source>
      <translation>„{typed}“ gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Choose the record that is meant.</source>
      <translation>Wählen Sie den Eintrag, der gemeint ist.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>nothing that is known</source>
      <translation>nichts Bekanntes</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>Guide</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>Pages of the guide</source>
      <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>Search the guide</source>
      <translation>Im Handbuch suchen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>&amp;Close</source>
      <translation>&amp;Schließen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>The page before</source>
      <translation>Die Seite davor</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>&amp;Forward</source>
      <translation>&amp;Vorwärts</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>The page after</source>
      <translation>Die Seite danach</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>Open in Web &amp;Browser</source>
      <translation>Im Web&amp;browser öffnen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>The whole guide as one page, to read or print</source>
      <translation>Das ganze Handbuch als eine Seite, zum Lesen oder Drucken</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>All outcomes</source>
      <translation>Alle Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Import History</source>
      <translation>Importverlauf</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Words in a path or a reason</source>
      <translation>Wörter in einem Pfad oder einem Grund</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Search the history of imports</source>
      <translation>Im Importverlauf suchen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>What happened to each file</source>
      <translation>Was mit jeder Datei geschah</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Export the history of imports</source>
      <translation>Importverlauf exportieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Tables (*.csv)</source>
      <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>&amp;Outcome</source>
      <translation>E&amp;rgebnis</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>&amp;Retry</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Con&amp;tinue</source>
      <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Read the selected files again, or all that failed</source>
      <translation>Die ausgewählten Dateien erneut lesen, oder alle fehlgeschlagenen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Read what imports that were stopped did not</source>
      <translation>Lesen, was abgebrochene Importe nicht gelesen haben</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>{count} files</source>
      <translation>
        <numerusform>{count} Datei</numerusform>
        <numerusform>{count} Dateien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Select a file to read where it is and what happened to it.</source>
      <translation>Wählen Sie eine Datei, um zu lesen, wo sie ist und was mit ihr geschah.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/importing.py" />
      <source>nothing to import</source>
      <translation>nichts zu importieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/importing.py" />
      <source>{outcomes}, then stopped</source>
      <translation>{outcomes}, dann beendet</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/importing.py" />
      <source>{outcomes}, then cancelled</source>
      <translation>{outcomes}, dann abgebrochen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/importing.py" />
      <source>{count} {outcome}</source>
      <translation>{count} {outcome}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/importing.py" />
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>Nothing is logged so far.</source>
      <translation>Bisher ist nichts protokolliert.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>Nothing has gone wrong so far.</source>
      <translation>Bisher ist nichts schiefgegangen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>&amp;Problems only</source>
      <translation>Nur &amp;Probleme</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>Leave out what went well</source>
      <translation>Auslassen, was gut ging</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>&amp;Copy All</source>
      <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>Open &amp;Folder</source>
      <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>The log cannot be read: {strerror}.</source>
      <translation>Das Protokoll lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>One record is to come of these. Choose what it shows where they differ. Nothing is lost: a merge can be undone, or split again later.</source>
      <translation>Hieraus soll ein Eintrag werden. Wählen Sie, was er zeigt, wo sie sich unterscheiden. Nichts geht verloren: Eine Zusammenführung lässt sich rückgängig machen oder später wieder aufteilen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>Merge Records</source>
      <translation>Einträge zusammenführen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>&amp;Merge</source>
      <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>Fields of both records</source>
      <translation>Felder beider Einträge</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>What speaks against it</source>
      <translation>Was dagegen spricht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>What would change</source>
      <translation>Was sich ändern würde</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>These Two Are &amp;Different</source>
      <translation>Diese beiden sind &amp;verschieden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>Keep them apart, for good</source>
      <translation>Sie auf Dauer auseinanderhalten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>What would change is being worked out…</source>
      <translation>Was sich ändern würde, wird ermittelt…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>{count} more selected records are merged with them.</source>
      <translation>
        <numerusform>{count} weiterer ausgewählter Eintrag wird mit ihnen zusammengeführt.</numerusform>
        <numerusform>{count} weitere ausgewählte Einträge werden mit ihnen zusammengeführt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>&amp;Merge Anyway</source>
      <translation>&amp;Trotzdem zusammenführen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>⚠ New question: {title}</source>
      <translation>⚠ Neue Frage: {title}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>✔ Settled: {title}</source>
      <translation>✔ Geklärt: {title}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>the same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>This changes {things}.</source>
      <translation>Das ändert: {things}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>both are kept</source>
      <translation>beide bleiben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>Keep both</source>
      <translation>Beide behalten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/palette.py" />
      <source>Command Palette</source>
      <translation>Befehlspalette</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/palette.py" />
      <source>What do you want to do?</source>
      <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/palette.py" />
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/palette.py" />
      <source>Commands that fit</source>
      <translation>Passende Befehle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>The folder used last</source>
      <translation>Der zuletzt verwendete Ordner</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>As the desktop is</source>
      <translation>Wie die Arbeitsfläche</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>For all kinds of colour vision</source>
      <translation>Für jedes Farbsehen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>As the system is</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source> pt</source>
      <translation> pt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>&amp;Use Last</source>
      <translation>&amp;Letzter Ordner</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Begin in the folder that was used last</source>
      <translation>In dem Ordner beginnen, der zuletzt verwendet wurde</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>None: this computer alone</source>
      <translation>Keiner: nur dieser Rechner</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>The address of the scheduler of a Dask cluster, such as tcp://192.168.0.10:8786</source>
      <translation>Die Adresse des Schedulers eines Dask-Clusters, etwa tcp://192.168.0.10:8786</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>&amp;Watched Folders…</source>
      <translation>&amp;Überwachte Ordner…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Import from: {folder}</source>
      <translation>Importieren aus: {folder}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Folder that imports begin in</source>
      <translation>Ordner, in dem Importe beginnen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Lan&amp;guage</source>
      <translation>S&amp;prache</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>&amp;Colours</source>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>&amp;Highlights</source>
      <translation>&amp;Hervorhebungen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>&amp;Text of articles and details</source>
      <translation>&amp;Text von Artikeln und Details</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>&amp;Exports are first offered as</source>
      <translation>&amp;Exporte zunächst anbieten als</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>&amp;Imports begin in</source>
      <translation>&amp;Importe beginnen in</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Das&amp;k scheduler for imports</source>
      <translation>Dask-S&amp;cheduler für Importe</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>New files are imported from</source>
      <translation>Neue Dateien kommen aus</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Kept in {file}</source>
      <translation>Gespeichert in {file}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Restore &amp;Defaults</source>
      <translation>Auf &amp;Standard zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Choose a folder that imports always begin in</source>
      <translation>Einen Ordner wählen, in dem Importe immer beginnen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;Rename</source>
      <translation>&amp;Umbenennen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Name now</source>
      <translation>Bisheriger Name</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;New name</source>
      <translation>&amp;Neuer Name</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Type another name. The spellings of the articles stay as they are.</source>
      <translation>Geben Sie einen anderen Namen ein. Die Schreibweisen der Artikel bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>These Two Are Different</source>
      <translation>Diese beiden sind verschieden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;Keep Apart</source>
      <translation>&amp;Auseinanderhalten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>The other record</source>
      <translation>Der andere Eintrag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>This record</source>
      <translation>Dieser Eintrag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>is &amp;not</source>
      <translation>ist &amp;nicht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Choose the record that it must never be taken for.</source>
      <translation>Wählen Sie den Eintrag, für den er nie gehalten werden darf.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>The record to merge with</source>
      <translation>Der Eintrag, mit dem zusammengeführt wird</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;Compare…</source>
      <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Merge</source>
      <translation>Zusammenführen:</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;with</source>
      <translation>&amp;mit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Split {record}</source>
      <translation>{record} aufteilen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;Split</source>
      <translation>&amp;Aufteilen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>What can be split off</source>
      <translation>Was sich abtrennen lässt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Name of the record that these become</source>
      <translation>Name des Eintrags, der daraus wird</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;Tick a merge to take back, or the articles that speak of something else:</source>
      <translation>&amp;Kreuzen Sie eine Zusammenführung an, die zurückgenommen werden soll, oder die Artikel, die von etwas anderem sprechen:</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;Name of the other</source>
      <translation>&amp;Name des anderen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Nothing is ticked.</source>
      <translation>Es ist nichts angekreuzt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>One article at least must stay.</source>
      <translation>Mindestens ein Artikel muss bleiben.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Type a name for what is split off.</source>
      <translation>Geben Sie einen Namen für das Abgetrennte ein.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Take back: {step} ({time} UTC)</source>
      <translation>Zurücknehmen: {step} ({time} UTC)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>backup of the day</source>
      <translation>tägliche Sicherung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>before an update of the program</source>
      <translation>vor einer Aktualisierung des Programms</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>before a restore</source>
      <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Restore Library</source>
      <translation>Bibliothek wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Automatic backups</source>
      <translation>Automatische Sicherungen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>&amp;Restore</source>
      <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Choose a &amp;File…</source>
      <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>&amp;Save What Reads</source>
      <translation>&amp;Lesbares retten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Make a new library of all that can still be read of this one</source>
      <translation>Eine neue Bibliothek aus allem machen, was sich von dieser noch lesen lässt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Restore from</source>
      <translation>Wiederherstellen aus</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Put a backup in place of “{name}”. What is there now is kept, so nothing is lost.</source>
      <translation>Setzen Sie eine Sicherung an die Stelle von „{name}“. Was jetzt dort ist, wird aufbewahrt; nichts geht verloren.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>There is no automatic backup of “{name}”. Choose a file, or save what still reads.</source>
      <translation>Es gibt keine automatische Sicherung von „{name}“. Wählen Sie eine Datei, oder retten Sie, was sich noch lesen lässt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Made</source>
      <translation>Erstellt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Elsewhere</source>
      <translation>Sonst</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Keyboard Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/watched_folders.py" />
      <source>New files in ticked folders, and in folders in them, are imported while this library is open and when it opens.</source>
      <translation>Neue Dateien in angekreuzten Ordnern und deren Unterordnern werden importiert, solange diese Bibliothek offen ist und wenn sie geöffnet wird.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/watched_folders.py" />
      <source>Watched Folders</source>
      <translation>Überwachte Ordner</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/watched_folders.py" />
      <source>Watched folders</source>
      <translation>Überwachte Ordner</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/watched_folders.py" />
      <source>&amp;Add…</source>
      <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/watched_folders.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/watched_folders.py" />
      <source>Watch the folder no longer; what was imported stays</source>
      <translation>Den Ordner nicht mehr überwachen; was importiert wurde, bleibt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/watched_folders.py" />
      <source>Folder to watch</source>
      <translation>Zu überwachender Ordner</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/docks.py" />
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/docks.py" />
      <source>Found in Text</source>
      <translation>Im Text gefunden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/docks.py" />
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/docks.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/docks.py" />
      <source>Show or hide the pane “{title}”</source>
      <translation>Den Bereich „{title}“ zeigen oder verbergen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dropping.py" />
      <source>Drop to open “{name}”</source>
      <translation>Loslassen, um „{name}“ zu öffnen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dropping.py" />
      <source>Drop to import “{name}”</source>
      <translation>Loslassen, um „{name}“ zu importieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/dropping.py" />
      <source>Drop to import {count} files</source>
      <translation>
        <numerusform>Loslassen, um {count} Datei zu importieren</numerusform>
        <numerusform>Loslassen, um {count} Dateien zu importieren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/language.py" />
      <source>“{words}”</source>
      <translation>„{words}“</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/large_steps.py" />
      <source>A step that changes many things is still being made.</source>
      <translation>Ein Schritt, der vieles ändert, ist noch im Gang.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/main_window.py" />
      <source>Create Library</source>
      <translation>Bibliothek anlegen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/main_window.py" />
      <source>Choose Another…</source>
      <translation>Andere wählen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/main_window.py" />
      <source>Create an empty library there, or choose another one.</source>
      <translation>Legen Sie dort eine leere Bibliothek an, oder wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/main_window.py" />
      <source>Cancelled: {title}</source>
      <translation>Abgebrochen: {title}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/messages.py" />
      <source>Something went wrong inside the program.</source>
      <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/messages.py" />
      <source>What happened: {problem}

Your library is safe: whatever you decided or imported was saved when it was done. The program can go on; should it behave oddly, start it again.

To report this, copy the details and send them with a word about what you did. They are in the log, too (Help ▸ Log): {log_file}</source>
      <translation>Was geschah: {problem}

Ihre Bibliothek ist sicher: Was Sie entschieden oder importiert haben, wurde sofort gespeichert. Das Programm kann weiterlaufen; verhält es sich seltsam, starten Sie es neu.

Um dies zu melden, kopieren Sie die Details und senden Sie sie mit einem Wort dazu, was Sie getan haben. Sie stehen auch im Protokoll (Hilfe ▸ Protokoll): {log_file}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/messages.py" />
      <source>Copy Details</source>
      <translation>Details kopieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/conflicts.py" />
      <source>asked again: a new article disagrees with the answer</source>
      <translation>erneut gefragt: Ein neuer Artikel widerspricht der Antwort</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/conflicts.py" />
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/conflicts.py" />
      <source>left open</source>
      <translation>offen gelassen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/conflicts.py" />
      <source>decided</source>
      <translation>entschieden</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/models/conflicts.py" />
      <source>{question} {state}, {count} answers</source>
      <translation>
        <numerusform>{question} {state}, {count} Antwort</numerusform>
        <numerusform>{question} {state}, {count} Antworten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/dimming.py" />
      <source>{row}, does not belong to {record}</source>
      <translation>{row}, gehört nicht zu {record}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>not filtered</source>
      <translation>nicht gefiltert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>with</source>
      <translation>mit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>without</source>
      <translation>ohne</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>… {count} more</source>
      <translation>
        <numerusform>… {count} weiterer</numerusform>
        <numerusform>… {count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>Show fewer</source>
      <translation>Weniger zeigen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>Reset “{title}” (Del)</source>
      <translation>„{title}“ zurücksetzen (Entf)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>Reset {title}</source>
      <translation>{title} zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>nothing chosen</source>
      <translation>nichts gewählt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>{clause}
Click: only with, again: without, again: off</source>
      <translation>{clause}
Klick: nur mit, noch einmal: ohne, noch einmal: aus</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>How many</source>
      <translation>Wie viele</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/history.py" />
      <source>As the articles say</source>
      <translation>Wie die Artikel es sagen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/history.py" />
      <source>Before anything was decided</source>
      <translation>Bevor etwas entschieden wurde</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/models/history.py" />
      <source>{count} decisions</source>
      <translation>
        <numerusform>{count} Entscheidung</numerusform>
        <numerusform>{count} Entscheidungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/history.py" />
      <source>Not applied: {reason}</source>
      <translation>Nicht angewandt: {reason}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/history.py" />
      <source>the state that is shown</source>
      <translation>der Stand, der gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/history.py" />
      <source>not applied: what it is about is gone</source>
      <translation>nicht angewandt: Worum es geht, ist nicht mehr da</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/history.py" />
      <source>not applied</source>
      <translation>nicht angewandt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/imported_files.py" />
      <source>When (UTC)</source>
      <translation>Wann (UTC)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/imported_files.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/imported_files.py" />
      <source>What happened</source>
      <translation>Was geschah</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/spoken.py" />
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/printing.py" />
      <source>{target} cannot be written.</source>
      <translation>{target} lässt sich nicht schreiben.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/printing.py" />
      <source>Choose another place.</source>
      <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/screenshot.py" />
      <source>The picture “{target}” could not be written.</source>
      <translation>Das Bild „{target}“ ließ sich nicht schreiben.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/screenshot.py" />
      <source>Choose another folder or name.</source>
      <translation>Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>Sa&amp;ved Searches</source>
      <translation>&amp;Gespeicherte Suchen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>&amp;Bookmarks</source>
      <translation>Leseze&amp;ichen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>Save Search</source>
      <translation>Suche speichern</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>A name for “{text}”:</source>
      <translation>Ein Name für „{text}“:</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>The search is saved as “{name}”</source>
      <translation>Die Suche ist als „{name}“ gespeichert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>&amp;Forget</source>
      <translation>&amp;Vergessen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>No search is saved yet</source>
      <translation>Noch keine Suche gespeichert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>No bookmarks yet</source>
      <translation>Noch keine Lesezeichen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>There is no search to save: type one into the box first.</source>
      <translation>Es gibt keine Suche zu speichern: Geben Sie zuerst eine in das Suchfeld ein.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>Select a mission, a person, an incident or an article to bookmark it.</source>
      <translation>Wählen Sie eine Mission, eine Person, einen Zwischenfall oder einen Artikel aus, um ein Lesezeichen zu setzen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>Forgotten: {name}</source>
      <translation>Vergessen: {name}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>No bookmark any more: {label}</source>
      <translation>Kein Lesezeichen mehr: {label}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>Bookmarked: {label}</source>
      <translation>Lesezeichen gesetzt: {label}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/source/article_pane.py" />
      <source>{count} facts</source>
      <translation>
        <numerusform>{count} Angabe</numerusform>
        <numerusform>{count} Angaben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/article_pane.py" />
      <source>fact {number} of {total}</source>
      <translation>Angabe {number} von {total}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>Select a mission, a person or an incident</source>
      <translation>Wählen Sie eine Mission, eine Person oder einen Zwischenfall aus</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>No other article tells of this record</source>
      <translation>Kein anderer Artikel spricht von diesem Eintrag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>Article beside, {number}</source>
      <translation>Artikel daneben, {number}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>Which of the other articles on the record is shown</source>
      <translation>Welcher der anderen Artikel zu dem Eintrag gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>Sentence before that, in this article</source>
      <translation>Satz davor, in diesem Artikel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>Next sentence behind the record, in this article</source>
      <translation>Nächster Satz hinter dem Eintrag, in diesem Artikel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>Text of the article beside, {number}</source>
      <translation>Text des Artikels daneben, {number}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>{text} Here</source>
      <translation>{text} hier</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/find_bar.py" />
      <source>Find in this article</source>
      <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/find_bar.py" />
      <source>Previous match in this article (Shift+F3)</source>
      <translation>Vorige Fundstelle in diesem Artikel (Umschalt+F3)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/find_bar.py" />
      <source>Next match in this article (F3)</source>
      <translation>Nächste Fundstelle in diesem Artikel (F3)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/find_bar.py" />
      <source>Close the search in this article (Esc)</source>
      <translation>Die Suche in diesem Artikel schließen (Esc)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/find_bar.py" />
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/find_bar.py" />
      <source>{number} of {total}</source>
      <translation>{number} von {total}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/find_bar.py" />
      <source>{total} found</source>
      <translation>{total} gefunden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/legend.py" />
      <source>Show or hide the marks of kind “{kind}”</source>
      <translation>Die Markierungen der Art „{kind}“ zeigen oder verbergen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/marks.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/marks.py" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/marks.py" />
      <source>Vehicle</source>
      <comment>rocket or spacecraft</comment>
      <translation>Raumfahrzeug</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/marks.py" />
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/marks.py" />
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/pane.py" />
      <source>Select a row to see the sentences behind it.</source>
      <translation>Wählen Sie eine Zeile aus, um die Sätze dahinter zu sehen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/reading.py" />
      <source>Text of the article</source>
      <translation>Text des Artikels</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/text.py" />
      <source>Select All</source>
      <translation>Alles auswählen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/text.py" />
      <source>Go to {record}</source>
      <translation>Zu {record} gehen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/text.py" />
      <source>Add a Fact…</source>
      <translation>Angabe hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/text.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/canvas.py" />
      <source>Timeline of the flights</source>
      <translation>Zeitleiste der Flüge</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>{count} missions without a date</source>
      <translation>
        <numerusform>{count} Mission ohne Datum</numerusform>
        <numerusform>{count} Missionen ohne Datum</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Closer (+, or the wheel)</source>
      <translation>Näher (+ oder Mausrad)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Wider (−, or the wheel)</source>
      <translation>Weiter (− oder Mausrad)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Show All</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>All flights (0)</source>
      <translation>Alle Flüge (0)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Save Picture…</source>
      <translation>Bild speichern…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Save the timeline as PNG or SVG</source>
      <translation>Die Zeitleiste als PNG oder SVG speichern</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Drag on the years to filter by a span of time</source>
      <translation>Ziehen über die Jahre filtert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>No article dates any of these flights.</source>
      <translation>Kein Artikel datiert einen dieser Flüge.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pictures.py" />
      <source>“{name}” is no picture of a known kind.</source>
      <translation>„{name}“ ist kein Bild einer bekannten Art.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pictures.py" />
      <source>Choose a name that ends in .png or .svg.</source>
      <translation>Wählen Sie einen Namen, der auf .png oder .svg endet.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pictures.py" />
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/scale.py" />
      <source>{day} {month} {year}</source>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/tool_bar.py" />
      <source>Search and navigation</source>
      <translation>Suche und Navigation</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/tool_bar.py" />
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/answers.py" />
      <source>Accept the proposed answer to {count} questions?</source>
      <translation>
        <numerusform>Die vorgeschlagene Antwort auf {count} Frage annehmen?</numerusform>
        <numerusform>Die vorgeschlagenen Antworten auf {count} Fragen annehmen?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/answers.py" />
      <source>Spellings are taken for one name. It is one step of the history, and can be undone as one.</source>
      <translation>Schreibweisen gelten dann als ein Name. Es ist ein Schritt des Verlaufs und lässt sich als einer rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/answers.py" />
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>No contradictions.

Where independent articles disagree about a fact, or spell a name in ways that are not known to be one, the question comes up here with the words of each.</source>
      <translation>Keine Widersprüche.

Wo sich unabhängige Artikel über eine Angabe uneins sind oder einen Namen auf Weisen schreiben, die nicht als einer bekannt sind, erscheint hier die Frage mit dem Wortlaut beider Seiten.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>None of the questions matches the search. Esc in the search box clears it.</source>
      <translation>Keine der Fragen passt zur Suche. Esc im Suchfeld leert es.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>Accept the Proposals of All {count} Open Questions Shown…</source>
      <translation>
        <numerusform>Den Vorschlag zu {count} offenen Frage annehmen…</numerusform>
        <numerusform>Die Vorschläge zu allen {count} gezeigten offenen Fragen annehmen…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>{count} questions</source>
      <translation>
        <numerusform>{count} Frage</numerusform>
        <numerusform>{count} Fragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>{found} of {count} questions</source>
      <translation>
        <numerusform>{found} von {count} Frage</numerusform>
        <numerusform>{found} von {count} Fragen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{count} missions</source>
      <translation>
        <numerusform>{count} Mission</numerusform>
        <numerusform>{count} Missionen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{count} crew members</source>
      <translation>
        <numerusform>{count} Besatzungsmitglied</numerusform>
        <numerusform>{count} Besatzungsmitglieder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{count} incidents</source>
      <translation>
        <numerusform>{count} Zwischenfall</numerusform>
        <numerusform>{count} Zwischenfälle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{count} articles</source>
      <translation>
        <numerusform>{count} Artikel</numerusform>
        <numerusform>{count} Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{found} of {count} missions</source>
      <translation>
        <numerusform>{found} von {count} Mission</numerusform>
        <numerusform>{found} von {count} Missionen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{found} of {count} crew members</source>
      <translation>
        <numerusform>{found} von {count} Besatzungsmitglied</numerusform>
        <numerusform>{found} von {count} Besatzungsmitgliedern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{found} of {count} incidents</source>
      <translation>
        <numerusform>{found} von {count} Zwischenfall</numerusform>
        <numerusform>{found} von {count} Zwischenfällen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{found} of {count} articles</source>
      <translation>
        <numerusform>{found} von {count} Artikel</numerusform>
        <numerusform>{found} von {count} Artikeln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{found} of {count} facts</source>
      <translation>
        <numerusform>{found} von {count} Angabe</numerusform>
        <numerusform>{found} von {count} Angaben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>None of the {count} missions matches the search. Esc in the search box clears it.</source>
      <translation>
        <numerusform>Die einzige Mission passt nicht zur Suche. Esc im Suchfeld leert es.</numerusform>
        <numerusform>Keine der {count} Missionen passt zur Suche. Esc im Suchfeld leert es.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>None of the {count} crew members matches the search. Esc in the search box clears it.</source>
      <translation>
        <numerusform>Das einzige Besatzungsmitglied passt nicht zur Suche. Esc im Suchfeld leert es.</numerusform>
        <numerusform>Keines der {count} Besatzungsmitglieder passt zur Suche. Esc im Suchfeld leert es.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>None of the {count} incidents matches the search. Esc in the search box clears it.</source>
      <translation>
        <numerusform>Der einzige Zwischenfall passt nicht zur Suche. Esc im Suchfeld leert es.</numerusform>
        <numerusform>Keiner der {count} Zwischenfälle passt zur Suche. Esc im Suchfeld leert es.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>None of the {count} articles matches the search. Esc in the search box clears it.</source>
      <translation>
        <numerusform>Der einzige Artikel passt nicht zur Suche. Esc im Suchfeld leert es.</numerusform>
        <numerusform>Keiner der {count} Artikel passt zur Suche. Esc im Suchfeld leert es.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>No missions yet. They come from articles: import files (Ctrl+I), or drop them on this window.</source>
      <translation>Noch keine Missionen. Sie kommen aus Artikeln: Importieren Sie Dateien (Strg+I), oder ziehen Sie sie auf dieses Fenster.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>No crew members yet. They come from articles: import files (Ctrl+I), or drop them on this window.</source>
      <translation>Noch keine Besatzungsmitglieder. Sie kommen aus Artikeln: Importieren Sie Dateien (Strg+I), oder ziehen Sie sie auf dieses Fenster.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>No incidents yet. They come from articles: import files (Ctrl+I), or drop them on this window.</source>
      <translation>Noch keine Zwischenfälle. Sie kommen aus Artikeln: Importieren Sie Dateien (Strg+I), oder ziehen Sie sie auf dieses Fenster.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>No articles yet. Import files (Ctrl+I) or a folder, or drop them on this window.</source>
      <translation>Noch keine Artikel. Importieren Sie Dateien (Strg+I) oder einen Ordner, oder ziehen Sie sie auf dieses Fenster.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>What belongs to the selected missions ({count})</source>
      <translation>
        <numerusform>Was zu der ausgewählten Mission gehört ({count})</numerusform>
        <numerusform>Was zu den ausgewählten Missionen gehört ({count})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>What belongs to the selected crew members ({count})</source>
      <translation>
        <numerusform>Was zu dem ausgewählten Besatzungsmitglied gehört ({count})</numerusform>
        <numerusform>Was zu den ausgewählten Besatzungsmitgliedern gehört ({count})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>What belongs to the selected incidents ({count})</source>
      <translation>
        <numerusform>Was zu dem ausgewählten Zwischenfall gehört ({count})</numerusform>
        <numerusform>Was zu den ausgewählten Zwischenfällen gehört ({count})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>What belongs to the selected articles ({count})</source>
      <translation>
        <numerusform>Was zu dem ausgewählten Artikel gehört ({count})</numerusform>
        <numerusform>Was zu den ausgewählten Artikeln gehört ({count})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>What belongs to the selected facts ({count})</source>
      <translation>
        <numerusform>Was zu der ausgewählten Angabe gehört ({count})</numerusform>
        <numerusform>Was zu den ausgewählten Angaben gehört ({count})</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/coverage.py" />
      <source>Coverage of the missions</source>
      <translation>Abdeckung der Missionen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/coverage.py" />
      <source>Only flights with a fact that is {standing} ({clause})</source>
      <translation>Nur Flüge mit einer Angabe, für die gilt: {standing} ({clause})</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/coverage.py" />
      <source>Only flights for which this holds: {fact} {standing}</source>
      <translation>Nur Flüge, für die gilt: {fact} {standing}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/coverage.py" />
      <source>Only Flights for Which This Holds: {fact} {standing}</source>
      <translation>Nur Flüge, für die gilt: {fact} {standing}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/coverage.py" />
      <source>Without Flights for Which This Holds: {fact} {standing}</source>
      <translation>Ohne Flüge, für die gilt: {fact} {standing}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details.py" />
      <source>Select a mission, a person, an incident or an article to see what is known of it.</source>
      <translation>Wählen Sie eine Mission, eine Person, einen Zwischenfall oder einen Artikel aus, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details.py" />
      <source>Details of the selection</source>
      <translation>Details zur Auswahl</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>No article tells a time, a place or an outcome of this flight.</source>
      <translation>Kein Artikel nennt eine Zeit, einen Ort oder einen Ausgang dieses Flugs.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>No article tells an agency, a country or an age.</source>
      <translation>Kein Artikel nennt eine Agentur, ein Land oder ein Alter.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>No article tells more of it than that it happened.</source>
      <translation>Kein Artikel sagt mehr darüber, als dass es geschah.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>to the minute</source>
      <translation>auf die Minute genau</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>to the hour</source>
      <translation>auf die Stunde genau</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>to the day</source>
      <translation>auf den Tag genau</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>to the month</source>
      <translation>auf den Monat genau</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>to the year</source>
      <translation>auf das Jahr genau</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Say that it is {label}</source>
      <translation>Festlegen, dass es {label} ist</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Incidents</source>
      <translation>Zwischenfälle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>No article tells of an incident.</source>
      <translation>Kein Artikel berichtet von einem Zwischenfall.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Flights</source>
      <translation>Flüge</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>No article tells which flight it happened to.</source>
      <translation>Kein Artikel sagt, bei welchem Flug es geschah.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>⚠ the sources disagree</source>
      <translation>⚠ die Quellen sind uneins</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Settle it in the inbox</source>
      <translation>Unter „Widersprüche“ klären</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Incidents lived through</source>
      <translation>Erlebte Zwischenfälle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>No article tells of an incident on these flights.</source>
      <translation>Kein Artikel berichtet von einem Zwischenfall auf diesen Flügen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>{count} sources say so: show this instead</source>
      <translation>
        <numerusform>{count} Quelle sagt es so: stattdessen dies zeigen</numerusform>
        <numerusform>{count} Quellen sagen es so: stattdessen dies zeigen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>= catalogue</source>
      <translation>= Katalog</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Versions</source>
      <translation>Fassungen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Version {number}, the current one</source>
      <translation>Fassung {number}, die aktuelle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Version {number}</source>
      <translation>Fassung {number}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Read it</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>No longer in this version</source>
      <translation>In dieser Fassung nicht mehr enthalten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>{count} words</source>
      <translation>
        <numerusform>{count} Wort</numerusform>
        <numerusform>{count} Wörter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Missions</source>
      <translation>Missionen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Nothing in this article was taken for a flight, a person or an incident.</source>
      <translation>Nichts in diesem Artikel wurde als Flug, Person oder Zwischenfall erkannt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>also</source>
      <translation>auch</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>◷ planned</source>
      <translation>◷ geplant</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>imported {day}</source>
      <translation>importiert am {day}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Read from</source>
      <translation>Gelesen aus</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>May be</source>
      <translation>Vielleicht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Author</source>
      <translation>Verfasser</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Reprints</source>
      <translation>Nachdrucke</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>catalogue: {value}</source>
      <translation>Katalog: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>the name of this record</source>
      <translation>der Name dieses Eintrags</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>the name of another</source>
      <translation>der Name eines anderen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>not settled</source>
      <translation>nicht geklärt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>by the catalogue</source>
      <translation>laut Katalog</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>by you</source>
      <translation>von Ihnen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>The flight launched before this one: {launch}</source>
      <translation>Der Flug, der vor diesem startete: {launch}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>The flight launched after this one: {launch}</source>
      <translation>Der Flug, der nach diesem startete: {launch}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>Say of “{spelling}”: {verdict}</source>
      <translation>Über „{spelling}“ sagen: {verdict}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>Time in space</source>
      <translation>Zeit im Weltraum</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>No article tells of a flight; this person is only mentioned.</source>
      <translation>Kein Artikel berichtet von einem Flug; diese Person wird nur erwähnt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>{attribute}, as it was planned</source>
      <translation>{attribute}, wie geplant war</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>Spellings in the articles</source>
      <translation>Schreibweisen in den Artikeln</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>no article tells when</source>
      <translation>kein Artikel sagt, wann</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>landing only</source>
      <translation>nur Landung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>told {day}</source>
      <translation>berichtet am {day}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>{up}, down on {down}</source>
      <translation>{up}, Rückkehr mit {down}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/facet_tree.py" />
      <source>Space: only with, again: without, again: off. Delete resets a group.</source>
      <translation>Leertaste: nur mit, noch einmal: ohne, noch einmal: aus. Entf setzt eine Gruppe zurück.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/facet_tree.py" />
      <source>Reset All</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/facet_tree.py" />
      <source>Reset “{title}”</source>
      <translation>„{title}“ zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>Confirm</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>Reject</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>Edit Value…</source>
      <translation>Wert ändern…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>Change Subject…</source>
      <translation>Bezug ändern…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>Copy Citation</source>
      <translation>Zitat kopieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>The article says so, and it is so</source>
      <translation>Der Artikel sagt es, und so ist es</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>The article does not say so</source>
      <translation>Der Artikel sagt es nicht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>The words mean another value</source>
      <translation>Die Wörter bedeuten einen anderen Wert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>The words speak of another record</source>
      <translation>Die Wörter sprechen von einem anderen Eintrag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>Copy the sentence with its source and day</source>
      <translation>Den Satz mit Quelle und Tag kopieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/filter_bar.py" />
      <source>{count} belong to {record}</source>
      <translation>
        <numerusform>{count} gehört zu {record}</numerusform>
        <numerusform>{count} gehören zu {record}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/filter_bar.py" />
      <source>{count} belong to {record}, the others are dimmed. Show only what belongs to it (Ctrl+L)</source>
      <translation>
        <numerusform>{count} gehört zu {record}, die anderen sind abgeblendet. Nur Zugehöriges zeigen (Strg+L)</numerusform>
        <numerusform>{count} gehören zu {record}, die anderen sind abgeblendet. Nur Zugehöriges zeigen (Strg+L)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/filter_bar.py" />
      <source>Show the people who are only mentioned, too ({clause})</source>
      <translation>Auch die Personen zeigen, die nur erwähnt werden ({clause})</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/filter_bar.py" />
      <source>{count} only mentioned</source>
      <translation>
        <numerusform>{count} nur erwähnt</numerusform>
        <numerusform>{count} nur erwähnt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/filter_bar.py" />
      <source>Remove “{part}” from the filter</source>
      <translation>„{part}“ aus dem Filter entfernen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/filter_bar.py" />
      <source>Everything is shown</source>
      <translation>Alles wird gezeigt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/filters.py" />
      <source>Find in the lists below</source>
      <translation>In den Listen darunter suchen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/filters.py" />
      <source>Find in the filters</source>
      <translation>In den Filtern suchen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/filters.py" />
      <source>Lists only the values that have what is typed here; Esc shows all again</source>
      <translation>Zeigt nur die Werte, die das Eingegebene enthalten; Esc zeigt wieder alle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/filters.py" />
      <source>Reset all filters: show everything</source>
      <translation>Alle Filter zurücksetzen: alles zeigen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/filters.py" />
      <source>What the rows can be filtered by comes with the first articles.</source>
      <translation>Wonach sich filtern lässt, kommt mit den ersten Artikeln.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/flight_strip.py" />
      <source>Left and right go from flight to flight, Return goes there.</source>
      <translation>Links und Rechts gehen von Flug zu Flug, die Eingabetaste geht dorthin.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/flight_strip.py" />
      <source>Flights in time</source>
      <translation>Flüge in der Zeit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/flight_strip.py" />
      <source>{flight}, {number} of {total}</source>
      <translation>{flight}, {number} von {total}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/found.py" />
      <source>Type words in the search box to find them in the articles.</source>
      <translation>Geben Sie Wörter in das Suchfeld ein, um sie in den Artikeln zu finden.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/found.py" />
      <source>Found in text</source>
      <translation>Im Text gefunden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/found.py" />
      <source>No article has these words.</source>
      <translation>Kein Artikel enthält diese Wörter.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/found.py" />
      <source>{number} of the first {total}</source>
      <translation>{number} von den ersten {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/found.py" />
      <source>the first {count} places</source>
      <translation>
        <numerusform>die erste {count} Stelle</numerusform>
        <numerusform>die ersten {count} Stellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/found.py" />
      <source>{count} places</source>
      <translation>
        <numerusform>{count} Stelle</numerusform>
        <numerusform>{count} Stellen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/history.py" />
      <source>What you decide is listed here. Double-click a step, or press Return on it, to go back to it.</source>
      <translation>Hier steht, was Sie entscheiden. Doppelklick oder Eingabetaste auf einem Schritt kehrt zu ihm zurück.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/history.py" />
      <source>History of decisions</source>
      <translation>Verlauf der Entscheidungen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/job_bar.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/job_bar.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/job_bar.py" />
      <source>Rest until you continue; the window can be used meanwhile</source>
      <translation>Ruhen, bis Sie fortsetzen; das Fenster bleibt benutzbar</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/job_bar.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/job_bar.py" />
      <source>Stop here; what is stored stays stored</source>
      <translation>Hier aufhören; was gespeichert ist, bleibt gespeichert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/job_bar.py" />
      <source>{job} {done} of {total}</source>
      <translation>{job}: {done} von {total}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/job_bar.py" />
      <source>Continue</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/lists.py" />
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/offer_bar.py" />
      <source>Do the Same There</source>
      <translation>Dort ebenso</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/offer_bar.py" />
      <source>Decide the same at all these places, as one step</source>
      <translation>An all diesen Stellen dasselbe entscheiden, als ein Schritt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/offer_bar.py" />
      <source>Choose…</source>
      <translation>Auswählen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/offer_bar.py" />
      <source>Look at the places, and choose among them</source>
      <translation>Die Stellen ansehen und unter ihnen wählen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/offer_bar.py" />
      <source>Leave the other places as they are</source>
      <translation>Die anderen Stellen lassen, wie sie sind</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/offer_bar.py" />
      <source>Also in {count} other places</source>
      <translation>
        <numerusform>Auch an {count} anderen Stelle</numerusform>
        <numerusform>Auch an {count} anderen Stellen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/page.py" />
      <source>{number} of {total} places in this article</source>
      <translation>{number} von {total} Stellen in diesem Artikel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>All of these stand side by side</source>
      <translation>Alle diese stehen nebeneinander</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Come back to it later</source>
      <translation>Später darauf zurückkommen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>the catalogue has {reference}</source>
      <translation>der Katalog hat {reference}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Both (B)</source>
      <translation>Beide (B)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>All of them (B)</source>
      <translation>Alle (B)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Reopen (Space)</source>
      <translation>Wieder öffnen (Leertaste)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Leave open (Space)</source>
      <translation>Offen lassen (Leertaste)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Yes, the same (A)</source>
      <translation>Ja, dasselbe (A)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Accept (A)</source>
      <translation>Annehmen (A)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>No, another (X)</source>
      <translation>Nein, ein anderer (X)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Reject (X)</source>
      <translation>Verwerfen (X)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>These spellings are one name</source>
      <translation>Diese Schreibweisen sind ein Name</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>{value} is right, the others are not</source>
      <translation>{value} ist richtig, die anderen nicht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>{value} is another's name</source>
      <translation>{value} ist der Name eines anderen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>The articles do not say {value}</source>
      <translation>Die Artikel sagen nicht {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question_list.py" />
      <source>Questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question_list.py" />
      <source>Questions decided</source>
      <translation>Entschiedene Fragen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question_list.py" />
      <source>Question {number} of {total} · {count} decided</source>
      <translation>Frage {number} von {total} · {count} entschieden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question_list.py" />
      <source>{count} decided</source>
      <translation>{count} entschieden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/record_pane.py" />
      <source>Copy with Headers</source>
      <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/record_table.py" />
      <source>Table: {table}</source>
      <translation>Tabelle: {table}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/record_table.py" />
      <source>&amp;Columns</source>
      <translation>&amp;Spalten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/record_table.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>{count} independent sources in {articles} articles</source>
      <translation>
        <numerusform>{count} Quelle in {articles} Artikeln</numerusform>
        <numerusform>{count} unabhängige Quellen in {articles} Artikeln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>{count} independent sources</source>
      <translation>
        <numerusform>{count} Quelle</numerusform>
        <numerusform>{count} unabhängige Quellen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>Answer {number}: {value}</source>
      <translation>Antwort {number}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>Choose {value}</source>
      <translation>{value} wählen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>What the sources say for {value}</source>
      <translation>Was die Quellen zu {value} sagen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>✔ your answer</source>
      <translation>✔ Ihre Antwort</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>This is right ({key})</source>
      <translation>Das ist richtig ({key})</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>This is right</source>
      <translation>Das ist richtig</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>Show in the Text</source>
      <translation>Im Text zeigen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>★ proposed: {reason}</source>
      <translation>★ vorgeschlagen: {reason}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>★ proposed</source>
      <translation>★ vorgeschlagen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/search_box.py" />
      <source>Search, or filter: crew:kononenko year:2018..2023 "soft landing" -delay</source>
      <translation>Suchen oder filtern: crew:kononenko year:2018..2023 "soft landing" -delay</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/search_box.py" />
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/search_box.py" />
      <source>Searches missions, people, incidents and the text of articles</source>
      <translation>Sucht Missionen, Personen, Zwischenfälle und den Text der Artikel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/search_box.py" />
      <source>Ctrl+F or / comes here, Esc clears.</source>
      <translation>Strg+F oder / führt hierher, Esc leert.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/search_completer.py" />
      <source>Completions of the search</source>
      <translation>Ergänzungen der Suche</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/welcome.py" />
      <source>Drop saved news articles on this window. Soyuz Mission History reads them, finds the missions, crews and incidents that they report, and keeps the sentence behind every value.</source>
      <translation>Ziehen Sie gespeicherte Nachrichtenartikel auf dieses Fenster. Soyuz Mission History liest sie, findet die Missionen, Besatzungen und Zwischenfälle, von denen sie berichten, und bewahrt den Satz hinter jedem Wert.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/welcome.py" />
      <source>Open the sample library</source>
      <translation>Die Beispielbibliothek öffnen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/welcome.py" />
      <source>Five real articles about Soyuz flights, to look around in.</source>
      <translation>Fünf echte Artikel über Sojus-Flüge, um sich umzusehen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/welcome.py" />
      <source>Import files…</source>
      <translation>Dateien importieren…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/welcome.py" />
      <source>Import a folder…</source>
      <translation>Einen Ordner importieren…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/welcome.py" />
      <source>Open a library…</source>
      <translation>Eine Bibliothek öffnen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/welcome.py" />
      <source>Opened before:</source>
      <translation>Zuvor geöffnet:</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/year_histogram.py" />
      <source>Arrow keys go through the years, with Shift they take a span; Return filters by it, Delete resets.</source>
      <translation>Pfeiltasten gehen durch die Jahre, mit der Umschalttaste wählen sie eine Spanne; die Eingabetaste filtert danach, Entf setzt zurück.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/year_histogram.py" />
      <source>Years</source>
      <translation>Jahre</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/year_histogram.py" />
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/year_histogram.py" />
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/year_histogram.py" />
      <source>{label}: {count}
Click or drag over the years</source>
      <translation>{label}: {count}
Klicken oder über die Jahre ziehen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/watching.py" />
      <source>Importing new files</source>
      <translation>Neue Dateien werden importiert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/window_menus.py" />
      <source>Open &amp;Recent</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/window_menus.py" />
      <source>&amp;Panes</source>
      <translation>&amp;Bereiche</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/window_menus.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/window_menus.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/window_menus.py" />
      <source>&amp;Undo {step}</source>
      <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/window_menus.py" />
      <source>&amp;Redo {step}</source>
      <translation>&amp;Wiederherstellen: {step}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/window_menus.py" />
      <source>No library was open before</source>
      <translation>Bisher war keine Bibliothek geöffnet</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/windows.py" />
      <source>The language changes at the next start.</source>
      <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/archives.py" />
      <source>Unpack it yourself if you trust it, and import the folder.</source>
      <translation>Entpacken Sie es selbst, wenn Sie ihm trauen, und importieren Sie den Ordner.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/archives.py" />
      <source>Unpack it yourself and import the folder.</source>
      <translation>Entpacken Sie es selbst, und importieren Sie den Ordner.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/archives.py" />
      <source>This file is larger than {size} MB.</source>
      <translation>Diese Datei ist größer als {size} MB.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/archives.py" />
      <source>Split it into its articles first.</source>
      <translation>Teilen Sie sie zuerst in ihre Artikel.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/document.py" />
      <source>The text of this file is longer than {millions} million characters.</source>
      <translation>Der Text dieser Datei ist länger als {millions} Millionen Zeichen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/html.py" />
      <source>This page is longer than any article.</source>
      <translation>Diese Seite ist länger als jeder Artikel.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/html.py" />
      <source>Save its text as plain text and import that file.</source>
      <translation>Speichern Sie ihren Text als reinen Text, und importieren Sie diese Datei.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/html.py" />
      <source>No article was found on this page.</source>
      <translation>Auf dieser Seite wurde kein Artikel gefunden.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/html.py" />
      <source>This page is damaged.</source>
      <translation>Diese Seite ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/html.py" />
      <source>Save it again, or its text alone.</source>
      <translation>Speichern Sie sie erneut, oder nur ihren Text.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>This mail holds no text.</source>
      <translation>Diese E-Mail enthält keinen Text.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>Import its attachments as files of their own.</source>
      <translation>Importieren Sie ihre Anhänge als eigene Dateien.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>This saved page holds no text.</source>
      <translation>Diese gespeicherte Seite enthält keinen Text.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>Save the page again, or its text alone.</source>
      <translation>Speichern Sie die Seite erneut, oder nur ihren Text.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>This mail has more parts than any article.</source>
      <translation>Diese E-Mail hat mehr Teile als jeder Artikel.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>Save its text as plain text.</source>
      <translation>Speichern Sie ihren Text als einfachen Text.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>This file holds no mail.</source>
      <translation>Diese Datei enthält keine E-Mail.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>Save the mail again.</source>
      <translation>Speichern Sie die E-Mail erneut.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>This mail is damaged.</source>
      <translation>Diese E-Mail ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>Save the mail again, or its text alone.</source>
      <translation>Speichern Sie die E-Mail noch einmal oder nur ihren Text.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>This file is protected by a password.</source>
      <translation>Diese Datei ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>Unpack the archive yourself and import the folder.</source>
      <translation>Entpacken Sie das Archiv selbst, und importieren Sie den Ordner.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>This archive is damaged.</source>
      <translation>Dieses Archiv ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>Get it again, or unpack what can be and import the folder.</source>
      <translation>Beschaffen Sie es erneut, oder entpacken Sie, was geht, und importieren Sie den Ordner.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>This archive is packed in a way that cannot be read.</source>
      <translation>Dieses Archiv ist auf eine Weise gepackt, die sich nicht lesen lässt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>Pack it anew as plain ZIP.</source>
      <translation>Packen Sie es neu als einfaches ZIP.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>There is no such file in this archive.</source>
      <translation>In diesem Archiv gibt es keine solche Datei.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>Check the name.</source>
      <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>This file cannot be read: {strerror}.</source>
      <translation>Diese Datei lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>Check who may read it.</source>
      <translation>Prüfen Sie, wer sie lesen darf.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>There is no such file.</source>
      <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>Archives are nested too deep here.</source>
      <translation>Archive sind hier zu tief verschachtelt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>Unpack this one yourself.</source>
      <translation>Entpacken Sie dieses selbst.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/pdf.py" />
      <source>This PDF is damaged.</source>
      <translation>Dieses PDF ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/pdf.py" />
      <source>Open it in a PDF reader and print it to a new PDF.</source>
      <translation>Öffnen Sie es in einem PDF-Betrachter, und drucken Sie es in ein neues PDF.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/pdf.py" />
      <source>This PDF holds pictures of its pages only, no text.</source>
      <translation>Dieses PDF enthält nur Bilder seiner Seiten, keinen Text.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/pdf.py" />
      <source>Run a text recognition (OCR) on it first.</source>
      <translation>Lassen Sie zuerst eine Texterkennung (OCR) darüber laufen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/pdf.py" />
      <source>This PDF is protected by a password.</source>
      <translation>Dieses PDF ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/pdf.py" />
      <source>Save a copy without a password.</source>
      <translation>Speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/plain.py" />
      <source>This file holds no text.</source>
      <translation>Diese Datei enthält keinen Text.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/plain.py" />
      <source>Save the article as plain text and import that file.</source>
      <translation>Speichern Sie den Artikel als reinen Text, und importieren Sie diese Datei.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/plain.py" />
      <source>This file is empty.</source>
      <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/plain.py" />
      <source>Save the article again.</source>
      <translation>Speichern Sie den Artikel erneut.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/readers.py" />
      <source>Files that end in “{suffix}” cannot be read.</source>
      <translation>Dateien, die auf „{suffix}“ enden, lassen sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/readers.py" />
      <source>Save the article as one of: {names}.</source>
      <translation>Speichern Sie den Artikel als eines von: {names}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/readers.py" />
      <source>This file was being written while it was read.</source>
      <translation>In diese Datei wurde geschrieben, während sie gelesen wurde.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/readers.py" />
      <source>Import it again when that is done.</source>
      <translation>Importieren Sie sie noch einmal, wenn das beendet ist.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/readers.py" />
      <source>This is no file.</source>
      <translation>Das ist keine Datei.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/readers.py" />
      <source>Name a text file or a folder.</source>
      <translation>Nennen Sie eine Textdatei oder einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/readers.py" />
      <source>This link leads to no file.</source>
      <translation>Diese Verknüpfung führt zu keiner Datei.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/readers.py" />
      <source>Delete it, or make it anew.</source>
      <translation>Löschen Sie sie oder legen Sie sie neu an.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/signatures.py" />
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/signatures.py" />
      <source>an archive, or a document packed as one</source>
      <translation>ein Archiv oder ein so gepacktes Dokument</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/signatures.py" />
      <source>a PDF document</source>
      <translation>ein PDF-Dokument</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/signatures.py" />
      <source>a Rich Text document</source>
      <translation>ein Rich-Text-Dokument</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/signatures.py" />
      <source>a document of an older office program</source>
      <translation>ein Dokument eines älteren Büroprogramms</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/signatures.py" />
      <source>This file holds no text: by its first bytes it is {what}.</source>
      <translation>Diese Datei enthält keinen Text: Nach ihren ersten Bytes ist sie {what}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/signatures.py" />
      <source>Give it the ending of what it is, or save it as plain text.</source>
      <translation>Geben Sie ihr die Endung dessen, was sie ist, oder speichern Sie sie als reinen Text.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/word.py" />
      <source>This Word document is damaged.</source>
      <translation>Dieses Word-Dokument ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/word.py" />
      <source>Open it in a word processor and save it again.</source>
      <translation>Öffnen Sie es in einer Textverarbeitung, und speichern Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/word.py" />
      <source>This Word document holds no text.</source>
      <translation>Dieses Word-Dokument enthält keinen Text.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/word.py" />
      <source>Save the article as plain text.</source>
      <translation>Speichern Sie den Artikel als reinen Text.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/articles.py" />
      <source>from the file</source>
      <translation>aus der Datei</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/articles.py" />
      <source>from its text</source>
      <translation>aus seinem Text</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/articles.py" />
      <source>set by you</source>
      <translation>von Ihnen gesetzt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/articles.py" />
      <source>worked out</source>
      <translation>erschlossen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/articles.py" />
      <source>version {number} of {total}, replaced by a newer one</source>
      <translation>Fassung {number} von {total}, durch eine neuere ersetzt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/articles.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/articles.py" />
      <source>{day} ({basis})</source>
      <translation>{day} ({basis})</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/articles.py" />
      <source>version {number} of {total}</source>
      <translation>Fassung {number} von {total}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/articles.py" />
      <source>The same story as {articles}: one source</source>
      <translation>Dieselbe Meldung wie {articles}: eine Quelle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/articles.py" />
      <source>There is no article with the number {number}.</source>
      <translation>Es gibt keinen Artikel mit der Nummer {number}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/articles.py" />
      <source>Look at the list of articles.</source>
      <translation>Sehen Sie in der Liste der Artikel nach.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/articles.py" />
      <source>{name}, where it was first</source>
      <translation>{name}, wo sie zuerst stand</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>less than {count} days</source>
      <translation>
        <numerusform>weniger als {count} Tag</numerusform>
        <numerusform>weniger als {count} Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>{time} on {some} of {count} flights</source>
      <translation>
        <numerusform>{time} auf {some} von {count} Flug</numerusform>
        <numerusform>{time} auf {some} von {count} Flügen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>{count} days</source>
      <translation>
        <numerusform>{count} Tag</numerusform>
        <numerusform>{count} Tage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>landing of {flight}</source>
      <translation>Landung von {flight}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>{times} ({plan})</source>
      <translation>{times} ({plan})</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>about {duration}</source>
      <translation>etwa {duration}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>{low} to {high} days</source>
      <translation>{low} bis {high} Tage</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>not known: {times}</source>
      <translation>nicht bekannt: {times}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>no flight yet</source>
      <translation>noch kein Flug</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>{time} on {count} flights, from launch to landing</source>
      <translation>
        <numerusform>{time} auf {count} Flug, vom Start bis zur Landung</numerusform>
        <numerusform>{time} auf {count} Flügen, vom Start bis zur Landung</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>at least {duration}</source>
      <translation>mindestens {duration}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>launch of {flight}</source>
      <translation>Start von {flight}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>launch and landing of {flight}</source>
      <translation>Start und Landung von {flight}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>No article tells how they came down; counted to the landing of the craft that launched them</source>
      <translation>Kein Artikel sagt, wie sie zurückkehrten; gezählt bis zur Landung des Schiffs, mit dem sie starteten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>Launch and landing contradict each other, and are not counted</source>
      <translation>Start und Landung widersprechen sich und sind nicht gezählt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>Only planned, and not counted</source>
      <translation>Nur geplant und nicht gezählt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>down on {flight}</source>
      <translation>Rückkehr mit {flight}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>the articles contradict each other</source>
      <translation>die Artikel widersprechen sich</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/careers.py" />
      <source>{remark}: {flights}.</source>
      <translation>{remark}: {flights}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/coverage.py" />
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/coverage.py" />
      <source>decided by you</source>
      <translation>von Ihnen entschieden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/coverage.py" />
      <source>single source</source>
      <translation>nur eine Quelle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/coverage.py" />
      <source>disputed</source>
      <translation>umstritten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/coverage.py" />
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/browsing/coverage.py" />
      <source>disputed; {count} sources for {value}</source>
      <translation>
        <numerusform>umstritten; {count} Quelle für {value}</numerusform>
        <numerusform>umstritten; {count} Quellen für {value}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/coverage.py" />
      <source>{count} {standing}</source>
      <translation>{count} {standing}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/coverage.py" />
      <source>missing: no article tells it</source>
      <translation>fehlt: kein Artikel sagt es</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/browsing/coverage.py" />
      <source>confirmed by {count} sources: {value}</source>
      <translation>
        <numerusform>von {count} Quelle bestätigt: {value}</numerusform>
        <numerusform>von {count} Quellen bestätigt: {value}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/coverage.py" />
      <source>{decision}: {value}</source>
      <translation>{decision}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/coverage.py" />
      <source>from a single source: {value}</source>
      <translation>aus nur einer Quelle: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/coverage.py" />
      <source>no flights</source>
      <translation>keine Flüge</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/crews.py" />
      <source>Crew up</source>
      <translation>Besatzung (Start)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/crews.py" />
      <source>No article tells who went up.</source>
      <translation>Kein Artikel sagt, wer startete.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/crews.py" />
      <source>Crew down</source>
      <translation>Besatzung (Landung)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/crews.py" />
      <source>No article tells who came down.</source>
      <translation>Kein Artikel sagt, wer landete.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/crews.py" />
      <source>Crew</source>
      <translation>Besatzung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/crews.py" />
      <source>No article names a crew.</source>
      <translation>Kein Artikel nennt eine Besatzung.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/kin.py" />
      <source>There is no {kind} with the number {number}.</source>
      <translation>Es gibt keinen Eintrag der Art „{kind}“ mit der Nummer {number}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/kin.py" />
      <source>It may be gone since the last import.</source>
      <translation>Vielleicht ist er seit dem letzten Import verschwunden.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/records.py" />
      <source>{reason} ({points} of the {needed} points that it takes)</source>
      <translation>{reason} ({points} der nötigen {needed} Punkte)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/records.py" />
      <source>{mission} (landing)</source>
      <translation>{mission} (Landung)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/records.py" />
      <source>nothing against it</source>
      <translation>nichts spricht dagegen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/records.py" />
      <source>{mission} (planned landing)</source>
      <translation>{mission} (geplante Landung)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/records.py" />
      <source>{mission} (planned)</source>
      <translation>{mission} (geplant)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/stories.py" />
      <source>Course</source>
      <translation>Hergang</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/stories.py" />
      <source>No article tells what happened.</source>
      <translation>Kein Artikel sagt, was geschah.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/stories.py" />
      <source>Cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/stories.py" />
      <source>No article tells why.</source>
      <translation>Kein Artikel sagt, warum.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/stories.py" />
      <source>Consequence</source>
      <translation>Folge</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/stories.py" />
      <source>No article tells what came of it.</source>
      <translation>Kein Artikel sagt, was daraus wurde.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/timeline.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/timeline.py" />
      <source>Kind: {kind}</source>
      <translation>Art: {kind}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/timeline.py" />
      <source>Launch</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/timeline.py" />
      <source>Landing</source>
      <translation>Landung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/timeline.py" />
      <source>Crew: {names}</source>
      <translation>Besatzung: {names}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>{attribute}: {value}</source>
      <translation>{attribute}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>{sentence} (dated by the catalogue)</source>
      <translation>{sentence} (Tag aus dem Katalog)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>{record}, which is not named here</source>
      <translation>{record}, hier nicht beim Namen genannt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>{record}, called “{name}” here</source>
      <translation>{record}, hier „{name}“ genannt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>planned {value}</source>
      <translation>geplant {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>about {time}</source>
      <translation>etwa {time}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>{day} {month}</source>
      <translation>{day}. {month}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/cautions.py" />
      <source>{flight} (launched {time})</source>
      <translation>{flight} (Start {time})</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/cautions.py" />
      <source>The catalogue has {names} and {last} as different flights.</source>
      <translation>Der Katalog führt {names} und {last} als verschiedene Flüge.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/cautions.py" />
      <source>The catalogue has {names} and {last} as different people.</source>
      <translation>Der Katalog führt {names} und {last} als verschiedene Personen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>{attribute}: which is right for {record}?</source>
      <translation>{attribute}: Was ist für {record} richtig?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>Is “{rival}” the name of {record}?</source>
      <translation>Ist „{rival}“ der Name von {record}?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>When was {record} launched?</source>
      <translation>Wann startete {record}?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>Where was {record} launched?</source>
      <translation>Wo startete {record}?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>What launched {record}?</source>
      <translation>Womit startete {record}?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>Where did {record} go?</source>
      <translation>Wohin flog {record}?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>When did {record} dock?</source>
      <translation>Wann koppelte {record} an?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>When did {record} undock?</source>
      <translation>Wann koppelte {record} ab?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>When did {record} land?</source>
      <translation>Wann landete {record}?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>Where did {record} land?</source>
      <translation>Wo landete {record}?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>How did {record} end?</source>
      <translation>Wie endete {record}?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>Which agency does {record} belong to?</source>
      <translation>Zu welcher Agentur gehört {record}?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>Which country is {record} from?</source>
      <translation>Aus welchem Land kommt {record}?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>When did it happen: {record}?</source>
      <translation>Wann geschah es: {record}?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>Which flight did it happen to: {record}?</source>
      <translation>Bei welchem Flug geschah es: {record}?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>The sources do not contradict each other there any more.</source>
      <translation>Dort widersprechen sich die Quellen nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>Look at the list again.</source>
      <translation>Sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/conflict_views.py" />
      <source>Spelling</source>
      <translation>Schreibweise</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/decided.py" />
      <source>you chose this</source>
      <translation>von Ihnen gewählt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/decided.py" />
      <source>you let all values stand</source>
      <translation>Sie ließen alle Werte stehen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/decided.py" />
      <source>you gave this</source>
      <translation>von Ihnen angegeben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/decided.py" />
      <source>you confirmed this</source>
      <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/decided.py" />
      <source>you gave this name</source>
      <translation>von Ihnen so benannt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/decided.py" />
      <source>you decided this</source>
      <translation>von Ihnen entschieden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/decided.py" />
      <source>{decision} on {day}</source>
      <translation>{decision} am {day}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>nothing changes</source>
      <translation>nichts ändert sich</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>{count} people</source>
      <translation>
        <numerusform>{count} Person</numerusform>
        <numerusform>{count} Personen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>Nothing was decided.</source>
      <translation>Es wurde nichts entschieden.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>Choose what to decide on.</source>
      <translation>Wählen Sie, worüber entschieden werden soll.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>`soyuz-gui history` lists what was decided.</source>
      <translation>„soyuz-gui history“ listet auf, was entschieden wurde.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>There is nothing to do again.</source>
      <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>Only what was undone last can be.</source>
      <translation>Das geht nur mit dem, was zuletzt rückgängig gemacht wurde.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>There is no step {number}.</source>
      <translation>Es gibt keinen Schritt {number}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>`soyuz-gui history` lists them.</source>
      <translation>„soyuz-gui history“ listet sie auf.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>Step {number} was abandoned: something else was decided after it was undone.</source>
      <translation>Schritt {number} wurde aufgegeben: Nach dem Rückgängigmachen wurde etwas anderes entschieden.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>Choose a step that is done or undone.</source>
      <translation>Wählen Sie einen Schritt, der gilt oder rückgängig gemacht ist.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>{count} articles and what follows from their days</source>
      <translation>
        <numerusform>{count} Artikel und was aus seinem Tag folgt</numerusform>
        <numerusform>{count} Artikel und was aus ihren Tagen folgt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>what {count} articles are known by</source>
      <translation>
        <numerusform>was von {count} Artikel angegeben ist</numerusform>
        <numerusform>was von {count} Artikeln angegeben ist</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>{count} new conflicts</source>
      <translation>
        <numerusform>{count} neuer Widerspruch</numerusform>
        <numerusform>{count} neue Widersprüche</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>{count} conflicts settled</source>
      <translation>
        <numerusform>{count} Widerspruch geklärt</numerusform>
        <numerusform>{count} Widersprüche geklärt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>“{one}” and “{other}” were said to be different.</source>
      <translation>„{one}“ und „{other}“ wurden für verschieden erklärt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/deciding.py" />
      <source>Undo that first.</source>
      <translation>Machen Sie das zuerst rückgängig.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>The sources do not contradict each other there.</source>
      <translation>Dort widersprechen sich die Quellen nicht.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>Change a fact, or add one, instead.</source>
      <translation>Ändern Sie stattdessen eine Angabe, oder fügen Sie eine hinzu.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>No source says “{typed}”.</source>
      <translation>Keine Quelle sagt „{typed}“.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>The sources say: {told}.</source>
      <translation>Die Quellen sagen: {told}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>A name is no value that can be edited.</source>
      <translation>Ein Name ist kein Wert, der sich ändern lässt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>Rename the record, or settle its spelling.</source>
      <translation>Benennen Sie den Eintrag um, oder klären Sie seine Schreibweise.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>A {kind} has no {attribute}.</source>
      <translation>Einträge der Art „{kind}“ haben keine Angabe „{attribute}“.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>Choose a record of the same kind.</source>
      <translation>Wählen Sie einen Eintrag derselben Art.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>There is no such place in the articles.</source>
      <translation>Eine solche Stelle gibt es in den Artikeln nicht.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>Select the words again.</source>
      <translation>Wählen Sie die Wörter erneut aus.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>It has: {names}.</source>
      <translation>Es gibt: {names}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>It is not said what the words speak of.</source>
      <translation>Es fehlt, wovon die Wörter sprechen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>Name a record.</source>
      <translation>Nennen Sie einen Eintrag.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>This is an earlier version of {article}.</source>
      <translation>Das ist eine frühere Fassung von {article}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>Decide on the one that counts now.</source>
      <translation>Entscheiden Sie über die, die jetzt gilt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>A record needs a name.</source>
      <translation>Ein Eintrag braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>Type one.</source>
      <translation>Geben Sie einen ein.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>One record alone cannot be merged.</source>
      <translation>Ein einzelner Eintrag lässt sich nicht zusammenführen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>Choose two or more.</source>
      <translation>Wählen Sie zwei oder mehr.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>Only records of one kind can be one.</source>
      <translation>Nur Einträge einer Art können eins sein.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>Merge flights with flights, people with people.</source>
      <translation>Führen Sie Flüge mit Flügen und Personen mit Personen zusammen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>Nothing was chosen to be taken out.</source>
      <translation>Es wurde nichts zum Herausnehmen gewählt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>Choose members and a name for them.</source>
      <translation>Wählen Sie Mitglieder und einen Namen für sie.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>Only two records of one kind can be kept apart.</source>
      <translation>Nur zwei Einträge einer Art lassen sich auseinanderhalten.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>Choose two.</source>
      <translation>Wählen Sie zwei.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>There is no record with the number {number}.</source>
      <translation>Es gibt keinen Eintrag mit der Nummer {number}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>There is no fact with the number {number}.</source>
      <translation>Es gibt keine Angabe mit der Nummer {number}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>It may be gone since the last decision.</source>
      <translation>Vielleicht ist sie seit der letzten Entscheidung verschwunden.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>“{typed}” is no single day.</source>
      <translation>„{typed}“ ist kein einzelner Tag.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/drafting.py" />
      <source>Type year, month and day, as in 2018-10-12.</source>
      <translation>Geben Sie Jahr, Monat und Tag ein, wie in 2018-10-12.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/joining_views.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>{first}, and {count} more decisions</source>
      <translation>
        <numerusform>{first}, und {count} weitere Entscheidung</numerusform>
        <numerusform>{first}, und {count} weitere Entscheidungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Reject {value} as the {attribute} of {record}</source>
      <translation>{value} als {attribute} von {record} verwerfen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Accept the proposed answers to {count} questions</source>
      <translation>
        <numerusform>Die vorgeschlagene Antwort auf {count} Frage annehmen</numerusform>
        <numerusform>Die vorgeschlagenen Antworten auf {count} Fragen annehmen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>{spellings} are {record}</source>
      <translation>{spellings} sind {record}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Date “{article}” as of unknown day</source>
      <translation>„{article}“ auf unbekannten Tag datieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>{attribute} {value} of {record}</source>
      <translation>{attribute} {value} von {record}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Choose {value} for the {attribute} of {record}</source>
      <translation>{value} als {attribute} von {record} wählen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>{first}, and {count} more details</source>
      <translation>
        <numerusform>{first}, und eine weitere Angabe</numerusform>
        <numerusform>{first}, und {count} weitere Angaben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Answer {number} questions: {first}, …</source>
      <translation>{number} Fragen beantworten: {first}, …</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>{spelling} is {record}</source>
      <translation>{spelling} ist {record}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Set the {detail} of “{article}” to “{text}”</source>
      <translation>„{article}“: {detail} auf „{text}“ setzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Date “{article}” as published on {day}</source>
      <translation>„{article}“ als veröffentlicht am {day} datieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Let all values stand for the {attribute} of {record}</source>
      <translation>{record}, {attribute}: alle Werte stehen lassen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Leave the question open for the {attribute} of {record}</source>
      <translation>{record}, {attribute}: die Frage offen lassen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>{first}, and {count} more articles</source>
      <translation>
        <numerusform>{first}, und ein weiterer Artikel</numerusform>
        <numerusform>{first}, und {count} weitere Artikel</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Confirm {fact}</source>
      <translation>Bestätigen: {fact}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Reject {fact}</source>
      <translation>Verwerfen: {fact}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Change {fact} to {value}</source>
      <translation>Ändern: {fact} zu {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Move {fact} to {record}</source>
      <translation>Verschieben: {fact} zu {record}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Add {attribute} {value} to {record}</source>
      <translation>{attribute} {value} zu {record} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>“{spelling}” is {record}</source>
      <translation>„{spelling}“ ist {record}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>“{spelling}” is not {record}</source>
      <translation>„{spelling}“ ist nicht {record}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>“{spelling}” may be {record}</source>
      <translation>„{spelling}“ ist vielleicht {record}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Rename {record} to {name}</source>
      <translation>{record} in {name} umbenennen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Merge {records} into {record}</source>
      <translation>{records} mit {record} zusammenführen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Split what was merged into {record}</source>
      <translation>Was mit {record} zusammengeführt wurde, aufteilen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Take {name} out of {record}</source>
      <translation>{name} aus {record} herausnehmen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/words.py" />
      <source>Keep {one} and {other} apart</source>
      <translation>{one} und {other} auseinanderhalten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/dates.py" />
      <source>as in the source</source>
      <translation>wie in der Quelle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/dates.py" />
      <source>{place} time</source>
      <translation>Zeit von {place}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/calendars.py" />
      <source>Exporting events</source>
      <translation>Ereignisse werden exportiert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>The library {path} is not empty.</source>
      <translation>Die Bibliothek {path} ist nicht leer.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>A library is carried into a new one: name another file.</source>
      <translation>Eine Bibliothek wird in eine neue übernommen: Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>This library was written by a newer version of this program.</source>
      <translation>Diese Bibliothek wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>Line {number} of {table} is no row.</source>
      <translation>Zeile {number} von {table} ist keine Tabellenzeile.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>Write the file anew.</source>
      <translation>Schreiben Sie die Datei neu.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>This version knows no table “{unknown}” of libraries.</source>
      <translation>Diese Version kennt keine Tabelle „{unknown}“ in Bibliotheken.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>Install the newer version.</source>
      <translation>Installieren Sie die neuere Version.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>{file} is not complete: it has {done} of {total} rows.</source>
      <translation>{file} ist nicht vollständig: Sie hat {done} von {total} Zeilen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>Write it anew.</source>
      <translation>Schreiben Sie sie neu.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>{file} holds what cannot be. {wrong}</source>
      <translation>{file} enthält Unmögliches. {wrong}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>Write it anew from the library itself.</source>
      <translation>Schreiben Sie sie aus der Bibliothek selbst neu.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>{file} cannot be read: {strerror}.</source>
      <translation>{file} lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>{file} is no exported library.</source>
      <translation>{file} ist keine exportierte Bibliothek.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>Reading the library</source>
      <translation>Die Bibliothek wird gelesen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>This version knows no “{unknown}” of the table “{table}”.</source>
      <translation>Diese Version kennt „{unknown}“ in der Tabelle „{table}“ nicht.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/carrying.py" />
      <source>Exporting the library</source>
      <translation>Die Bibliothek wird exportiert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/citations.py" />
      <source>That fact is not in the library any more.</source>
      <translation>Diese Angabe ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/citations.py" />
      <source>Select another one.</source>
      <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/columns.py" />
      <source>The table “{table}” has no column “{key}”.</source>
      <translation>Die Tabelle „{table}“ hat keine Spalte „{key}“.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/columns.py" />
      <source>Did you mean “{near}”? It has: {names}.</source>
      <translation>Meinten Sie „{near}“? Es gibt: {names}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/fields.py" />
      <source>the articles that say so, one for each quote</source>
      <translation>die Artikel, die es sagen, einer für jedes Zitat</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/fields.py" />
      <source>the words that say so</source>
      <translation>die Worte, die es sagen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/fields.py" />
      <source>actual, or planned when the article was written</source>
      <translation>geschehen, oder geplant, als der Artikel geschrieben wurde</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/fields.py" />
      <source>how exact the time is</source>
      <translation>wie genau die Zeit ist</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/fields.py" />
      <source>An export needs at least one column.</source>
      <translation>Ein Export braucht mindestens eine Spalte.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/fields.py" />
      <source>There are: {names}.</source>
      <translation>Es gibt: {names}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/fields.py" />
      <source>“{row_per}” is no column with several values.</source>
      <translation>„{row_per}“ ist keine Spalte mit mehreren Werten.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/fields.py" />
      <source>There are: {several}.</source>
      <translation>Es gibt: {several}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/fields.py" />
      <source>The table “{table}” has none.</source>
      <translation>Die Tabelle „{table}“ hat keine.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/formats/xlsx.py" />
      <source>A sheet holds no more than {most_rows} rows.</source>
      <translation>Ein Tabellenblatt fasst nicht mehr als {most_rows} Zeilen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/formats/xlsx.py" />
      <source>Export to CSV, or narrow what is exported.</source>
      <translation>Exportieren Sie nach CSV, oder grenzen Sie den Export ein.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/presets.py" />
      <source>These are no settings of an export.</source>
      <translation>Das sind keine Einstellungen eines Exports.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/presets.py" />
      <source>Save them anew.</source>
      <translation>Speichern Sie sie neu.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/presets.py" />
      <source>An export has no setting “{key}”.</source>
      <translation>Ein Export hat keine Einstellung „{key}“.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/presets.py" />
      <source>None is saved yet.</source>
      <translation>Noch ist keiner gespeichert.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/presets.py" />
      <source>No export is saved as “{name}”.</source>
      <translation>Unter „{name}“ ist kein Export gespeichert.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/presets.py" />
      <source>An export cannot be saved without a name.</source>
      <translation>Ein Export lässt sich nicht ohne Namen speichern.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/presets.py" />
      <source>Give it one.</source>
      <translation>Geben Sie ihm einen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/presets.py" />
      <source>The saved exports in {file} cannot be read.</source>
      <translation>Die gespeicherten Exporte in {file} lassen sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/presets.py" />
      <source>Mend or remove that file.</source>
      <translation>Reparieren oder entfernen Sie diese Datei.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/presets.py" />
      <source>“{raw}” is no value of the export's setting “{key}”.</source>
      <translation>„{raw}“ ist kein Wert der Export-Einstellung „{key}“.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/presets.py" />
      <source>Save it anew.</source>
      <translation>Speichern Sie sie neu.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/requests.py" />
      <source>Choose a name that ends with {endings}.</source>
      <translation>Wählen Sie einen Namen, der auf {endings} endet.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/requests.py" />
      <source>A workbook needs a name that ends with .xlsx.</source>
      <translation>Eine Arbeitsmappe braucht einen Namen, der auf .xlsx endet.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/requests.py" />
      <source>“{ending}” is a workbook.</source>
      <translation>„{ending}“ ist eine Arbeitsmappe.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/requests.py" />
      <source>Choose a name that ends with {endings} or say --format.</source>
      <translation>Wählen Sie einen Namen, der auf {endings} endet, oder sagen Sie --format.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/requests.py" />
      <source>No “{ending}” files are written.</source>
      <translation>Dateien der Art „{ending}“ werden nicht geschrieben.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/writing.py" />
      <source>Exporting</source>
      <translation>Export läuft</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/writing.py" />
      <source>A workbook is no text.</source>
      <translation>Eine Arbeitsmappe ist kein Text.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export/writing.py" />
      <source>Write it to a file whose name ends with .xlsx.</source>
      <translation>Schreiben Sie sie in eine Datei, deren Name auf .xlsx endet.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/files.py" />
      <source>{target} is a folder.</source>
      <translation>{target} ist ein Ordner.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/files.py" />
      <source>Name the file itself.</source>
      <translation>Nennen Sie die Datei selbst.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/files.py" />
      <source>Free some space and try again.</source>
      <translation>Schaffen Sie etwas Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/files.py" />
      <source>{target} cannot be written: {strerror}.</source>
      <translation>{target} lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>{worker} has another catalogue than this computer.</source>
      <translation>{worker} hat einen anderen Katalog als dieser Rechner.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>Copy what you added to yours, the folder {folder}, to the same user there.</source>
      <translation>Kopieren Sie, was Sie Ihrem hinzugefügt haben, den Ordner {folder}, zum selben Benutzer dort.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>The Dask cluster does not answer any more.</source>
      <translation>Der Dask-Cluster antwortet nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>Look whether its scheduler still runs.</source>
      <translation>Sehen Sie nach, ob sein Scheduler noch läuft.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>This cluster has no workers.</source>
      <translation>Dieser Cluster hat keine Worker.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>Start some by “dask worker ADDRESS --nthreads 1”.</source>
      <translation>Starten Sie welche mit „dask worker ADRESSE --nthreads 1“.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>{worker} has version {theirs} of the program, and this is {ours}.</source>
      <translation>{worker} hat Version {theirs} des Programms, und dies ist {ours}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>Install the same version there, and start the worker again.</source>
      <translation>Installieren Sie dort dieselbe Version, und starten Sie den Worker neu.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>{worker} has other rules for reading articles than this computer.</source>
      <translation>{worker} hat andere Regeln zum Lesen von Artikeln als dieser Rechner.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>A worker that joined the cluster</source>
      <translation>Ein Worker, der zum Cluster hinzukam,</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>This installation of the program cannot use a Dask cluster.</source>
      <translation>Diese Installation des Programms kann keinen Dask-Cluster nutzen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>Install what it takes: pip install 'soyuz-gui[cluster]'.</source>
      <translation>Installieren Sie, was dazu nötig ist: pip install 'soyuz-gui[cluster]'.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>The workers of this cluster do not have the program.</source>
      <translation>Die Worker dieses Clusters haben das Programm nicht.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>Install it wherever they run: pip install 'soyuz-gui[cluster]=={version}'.</source>
      <translation>Installieren Sie es überall, wo sie laufen: pip install 'soyuz-gui[cluster]=={version}'.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>The worker at {address}</source>
      <translation>Der Worker unter {address}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>No Dask scheduler answers at {address}.</source>
      <translation>Unter {address} antwortet kein Dask-Scheduler.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>Start one by “dask scheduler”, and give the address that it prints, such as tcp://192.168.0.10:8786.</source>
      <translation>Starten Sie einen mit „dask scheduler“, und geben Sie die Adresse an, die er ausgibt, etwa tcp://192.168.0.10:8786.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/clusters.py" />
      <source>The workers of the cluster that read this file ended, time after time.</source>
      <translation>Die Worker des Clusters, die diese Datei lasen, endeten ein ums andere Mal.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/importing.py" />
      <source>same text as {article}</source>
      <translation>gleicher Text wie {article}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/importing.py" />
      <source>{same}; its text before stays in the library</source>
      <translation>{same}; sein Text davor bleibt in der Bibliothek</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/importing.py" />
      <source>The program failed on this file; please report it.</source>
      <translation>Das Programm ist an dieser Datei gescheitert; bitte melden Sie es.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/importing.py" />
      <source>The file was saved anew; its text is the same.</source>
      <translation>Die Datei wurde neu gespeichert; ihr Text ist derselbe.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/importing.py" />
      <source>The file has an earlier text again.</source>
      <translation>Die Datei hat wieder einen früheren Text.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/importing.py" />
      <source>The file has changed; its text before stays as an earlier version.</source>
      <translation>Die Datei hat sich geändert; ihr Text davor bleibt als frühere Fassung.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/importing.py" />
      <source>The import was cancelled before.</source>
      <translation>Der Import wurde vorher abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/sources.py" />
      <source>Files that end in “{ending}” are not read.</source>
      <translation>Dateien, die auf „{ending}“ enden, werden nicht gelesen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/sources.py" />
      <source>Not a kind of file that is read.</source>
      <translation>Keine Art von Datei, die gelesen wird.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/sources.py" />
      <source>This archive holds no files.</source>
      <translation>Dieses Archiv enthält keine Dateien.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/sources.py" />
      <source>This folder cannot be read: {strerror}.</source>
      <translation>Dieser Ordner lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/sources.py" />
      <source>This folder holds no articles: no files that end in {endings}.</source>
      <translation>Dieser Ordner enthält keine Artikel: keine Dateien, die auf {endings} enden.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/sources.py" />
      <source>There is no such file in this archive. Check the name.</source>
      <translation>In diesem Archiv gibt es keine solche Datei. Prüfen Sie den Namen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/sources.py" />
      <source>No file fits this pattern. Check the name.</source>
      <translation>Keine Datei passt zu diesem Muster. Prüfen Sie den Namen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/watched_folders.py" />
      <source>{folder} is no folder.</source>
      <translation>{folder} ist kein Ordner.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/watched_folders.py" />
      <source>Name a folder that is there.</source>
      <translation>Nennen Sie einen Ordner, den es gibt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/watched_folders.py" />
      <source>{folder} is not watched.</source>
      <translation>{folder} wird nicht überwacht.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/intake/watched_folders.py" />
      <source>`soyuz-gui watch` lists the folders that are.</source>
      <translation>„soyuz-gui watch“ listet die überwachten Ordner auf.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/jobs.py" />
      <source>{hours} h {minutes} min left</source>
      <translation>noch {hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/jobs.py" />
      <source>less than a minute left</source>
      <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/jobs.py" />
      <source>{minutes} min left</source>
      <translation>noch {minutes} min</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/jobs.py" />
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/jobs.py" />
      <source>paused</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/facets.py" />
      <source>Launch site</source>
      <translation>Startplatz</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/facets.py" />
      <source>Crew member</source>
      <translation>Besatzungsmitglied</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/facets.py" />
      <source>Launch vehicle</source>
      <translation>Trägerrakete</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/facets.py" />
      <source>Agency</source>
      <translation>Agentur</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/facets.py" />
      <source>Nationality</source>
      <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/facets.py" />
      <source>With</source>
      <translation>Mit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/query.py" />
      <source>“{token}” is searched as text: {field}: takes {values}.</source>
      <translation>„{token}“ wird als Text gesucht. {field}: erwartet {values}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/query.py" />
      <source>Did you mean {name}:?</source>
      <translation>Meinten Sie {name}:?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/query.py" />
      <source>A bracket is not closed; it is taken to end with the search.</source>
      <translation>Eine Klammer ist nicht geschlossen; sie gilt bis zum Ende der Suche.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/query.py" />
      <source>A quote is not closed; it is taken to end with the search.</source>
      <translation>Ein Anführungszeichen ist nicht geschlossen; das Zitat gilt bis zum Ende der Suche.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/query.py" />
      <source>There is no field “{field}:”; “{token}” is searched as text.</source>
      <translation>Es gibt kein Feld „{field}:“; „{token}“ wird als Text gesucht.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/query.py" />
      <source>“{token}” has nothing to join or to rule out; in quotes it is searched as text.</source>
      <translation>„{token}“ hat nichts zu verbinden oder auszuschließen; in Anführungszeichen wird es als Text gesucht.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/query.py" />
      <source>Nothing can be found by “{token}”:</source>
      <translation>Mit „{token}“ lässt sich nichts finden:</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/query.py" />
      <source>“{token}” is searched as text:</source>
      <translation>„{token}“ wird als Text gesucht:</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/sentences.py" />
      <source>and</source>
      <translation>und</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/sentences.py" />
      <source>or</source>
      <translation>oder</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/sentences.py" />
      <source>an incident</source>
      <translation>Zwischenfall</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/sentences.py" />
      <source>a conflict</source>
      <translation>Widerspruch</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/sentences.py" />
      <source>a crew</source>
      <translation>Besatzung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/sentences.py" />
      <source>people who are only mentioned</source>
      <translation>Personen, die nur erwähnt werden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/sentences.py" />
      <source>not {condition}</source>
      <translation>nicht {condition}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/sentences.py" />
      <source>{field} is</source>
      <translation>{field} ist</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/sentences.py" />
      <source>up to {last}</source>
      <translation>bis {last}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/sentences.py" />
      <source>from {first}</source>
      <translation>ab {first}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/sentences.py" />
      <source>years</source>
      <translation>Jahre</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/sentences.py" />
      <source>({choices})</source>
      <translation>({choices})</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/sentences.py" />
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/sentences.py" />
      <source>under way</source>
      <translation>unterwegs</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/sentences.py" />
      <source>{field} is not</source>
      <translation>{field} ist nicht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/vocabularies.py" />
      <source>{field}: takes {values}.</source>
      <translation>{field}: erwartet {values}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/vocabularies.py" />
      <source>Did you mean {clause}?</source>
      <translation>Meinten Sie {clause}?</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/shelf.py" />
      <source>There is no search to save.</source>
      <translation>Es gibt keine Suche zu speichern.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/shelf.py" />
      <source>Type a search first, and give it a name.</source>
      <translation>Geben Sie zuerst eine Suche ein, und geben Sie ihr einen Namen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/shelf.py" />
      <source>That is not in the library any more.</source>
      <translation>Das ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/shelf.py" />
      <source>Select something else.</source>
      <translation>Wählen Sie etwas anderes aus.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/upkeep/refreshing.py" />
      <source>Bringing the records together</source>
      <translation>Die Einträge werden zusammengebracht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/upkeep/refreshing.py" />
      <source>Reading the articles again</source>
      <translation>Die Artikel werden erneut gelesen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/upkeep/refreshing.py" />
      <source>the article is not in this library</source>
      <translation>der Artikel ist nicht in dieser Bibliothek</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/upkeep/refreshing.py" />
      <source>Looking for reprints</source>
      <translation>Nachdrucke werden gesucht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/upkeep/safekeeping.py" />
      <source>There is no automatic backup of {library}.</source>
      <translation>Es gibt keine automatische Sicherung von {library}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/upkeep/safekeeping.py" />
      <source>Name the backup to restore.</source>
      <translation>Nennen Sie die Sicherung, die wiederhergestellt werden soll.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/upkeep/safekeeping.py" />
      <source>A library cannot be restored from itself.</source>
      <translation>Eine Bibliothek lässt sich nicht aus sich selbst wiederherstellen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/upkeep/safekeeping.py" />
      <source>Name a backup of it.</source>
      <translation>Nennen Sie eine Sicherung von ihr.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/backups.py" />
      <source>A library cannot be backed up onto itself.</source>
      <translation>Eine Bibliothek lässt sich nicht auf sich selbst sichern.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/backups.py" />
      <source>Choose another file.</source>
      <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/carrying.py" />
      <source>A row of the table “{table}” cannot be: {error}.</source>
      <translation>Eine Zeile der Tabelle „{table}“ ist unmöglich: {error}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>A row of “{table}” refers to one of “{parent}” that is not there.</source>
      <translation>Eine Zeile von „{table}“ verweist auf eine von „{parent}“, die es nicht gibt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>The article {article} does not say “{words}” where a fact claims it.</source>
      <translation>Der Artikel {article} sagt nicht „{words}“, wo eine Angabe es behauptet.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>The last import was interrupted: import the same files again to bring missions and crews up to date.</source>
      <translation>Der letzte Import wurde unterbrochen: Importieren Sie dieselben Dateien erneut, um Missionen und Besatzungen auf den neuesten Stand zu bringen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>The file is damaged: {problem}.</source>
      <translation>Die Datei ist beschädigt: {problem}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>The text of the article {article} was changed after its import.</source>
      <translation>Der Text des Artikels {article} wurde nach seinem Import verändert.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>A {table} of the article {article} points outside its text ({start} to {end}).</source>
      <translation>Eine Zeile „{table}“ des Artikels {article} zeigt aus seinem Text hinaus ({start} bis {end}).</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>The search index lacks articles.</source>
      <translation>Im Suchindex fehlen Artikel.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>The search index does not agree with the articles.</source>
      <translation>Der Suchindex stimmt nicht mit den Artikeln überein.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/conditions.py" />
      <source>There is no field “{field}” to filter by.</source>
      <translation>Es gibt kein Feld „{field}“, nach dem sich filtern ließe.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>{path} is a database of another program.</source>
      <translation>{path} ist eine Datenbank eines anderen Programms.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>The library {path} was made by a newer version of this program.</source>
      <translation>Die Bibliothek {path} wurde von einer neueren Version dieses Programms angelegt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>Install the newer version to open it; this one would damage it.</source>
      <translation>Installieren Sie die neuere Version, um sie zu öffnen; diese würde sie beschädigen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>There is no library at {path}.</source>
      <translation>Unter {path} gibt es keine Bibliothek.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>Import articles into it first.</source>
      <translation>Importieren Sie zuerst Artikel in sie.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>{path} is a folder.</source>
      <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>Name the library file itself.</source>
      <translation>Nennen Sie die Bibliotheksdatei selbst.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>The library {path} is empty or from an older version.</source>
      <translation>Die Bibliothek {path} ist leer oder von einer älteren Version.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>Import articles into it.</source>
      <translation>Importieren Sie Artikel in sie.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>{path} is no library: it is not an SQLite file.</source>
      <translation>{path} ist keine Bibliothek: Es ist keine SQLite-Datei.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>Choose a place that you may write to.</source>
      <translation>Wählen Sie einen Ort, an den Sie schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>Close the other program or try again in a moment.</source>
      <translation>Schließen Sie das andere Programm, oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} is in use by another program.</source>
      <translation>Die Bibliothek {path} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} may not be opened.</source>
      <translation>Die Bibliothek {path} darf nicht geöffnet werden.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>Choose a place that you may write to. Or copy the library there first.</source>
      <translation>Wählen Sie einen Ort, an den Sie schreiben dürfen, oder kopieren Sie die Bibliothek zuerst dorthin.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>Free some space and try again; nothing was lost.</source>
      <translation>Schaffen Sie etwas Platz, und versuchen Sie es erneut; nichts ging verloren.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>Check the disk, then try again.</source>
      <translation>Prüfen Sie den Datenträger, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} is read-only.</source>
      <translation>Die Bibliothek {path} ist schreibgeschützt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} cannot be opened.</source>
      <translation>Die Bibliothek {path} lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} cannot grow: the disk is full.</source>
      <translation>Die Bibliothek {path} kann nicht wachsen: Der Datenträger ist voll.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} cannot be read or written: the disk reports an error.</source>
      <translation>Die Bibliothek {path} lässt sich nicht lesen oder schreiben: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} is no library: it is not an SQLite file.</source>
      <translation>Die Bibliothek {path} ist keine Bibliothek: Es ist keine SQLite-Datei.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} cannot be used: {strerror}.</source>
      <translation>Die Bibliothek {path} lässt sich nicht benutzen: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/replacing.py" />
      <source>There is no file {backup}.</source>
      <translation>Es gibt keine Datei {backup}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/replacing.py" />
      <source>{backup} holds no library.</source>
      <translation>{backup} enthält keine Bibliothek.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/replacing.py" />
      <source>Choose another backup.</source>
      <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/replacing.py" />
      <source>The library {library} is in use by another program.</source>
      <translation>Die Bibliothek {library} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/replacing.py" />
      <source>Close the other program first.</source>
      <translation>Schließen Sie zuerst das andere Programm.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/salvage.py" />
      <source>Nothing can be read of the library {damaged} any more.</source>
      <translation>Von der Bibliothek {damaged} lässt sich nichts mehr lesen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/salvage.py" />
      <source>Restore a backup, or import the articles again into a new library. The damaged file stays where it is.</source>
      <translation>Stellen Sie eine Sicherung wieder her, oder importieren Sie die Artikel noch einmal in eine neue Bibliothek. Die beschädigte Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/store/salvage.py" />
      <source>The library {damaged} was made by a newer version of this program.</source>
      <translation>Die Bibliothek {damaged} wurde von einer neueren Version dieses Programms angelegt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/text/canonical.py" />
      <source>The text encoding of this file is not known.</source>
      <translation>Die Zeichenkodierung dieser Datei ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/text/canonical.py" />
      <source>Save it as UTF-8 and import it again.</source>
      <translation>Speichern Sie sie als UTF-8, und importieren Sie sie erneut.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Go</source>
      <translation>&amp;Gehe zu</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Tools</source>
      <translation>E&amp;xtras</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;New Library…</source>
      <translation>&amp;Neue Bibliothek…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Make an empty library</source>
      <translation>Eine leere Bibliothek anlegen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Open Library…</source>
      <translation>Bibliothek &amp;öffnen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Open a library file</source>
      <translation>Eine Bibliotheksdatei öffnen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Open &amp;Sample Library</source>
      <translation>Beis&amp;pielbibliothek öffnen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Five articles to try with</source>
      <translation>Fünf Artikel zum Ausprobieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Import Files…</source>
      <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Read articles</source>
      <translation>Artikel einlesen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Import &amp;Folder…</source>
      <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Read all articles of a folder</source>
      <translation>Alle Artikel eines Ordners einlesen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Write what is shown or selected to a file</source>
      <translation>Was gezeigt wird oder ausgewählt ist, in eine Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Save &amp;Timeline Picture…</source>
      <translation>Bild der Zeitleiste &amp;speichern…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>The timeline as PNG or SVG</source>
      <translation>Die Zeitleiste als PNG oder SVG</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Write &amp;Dossier…</source>
      <translation>&amp;Dossier schreiben…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>The selected record with quotes and sources on one page: HTML or PDF</source>
      <translation>Der ausgewählte Eintrag mit Zitaten und Quellen auf einer Seite: HTML oder PDF</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Write &amp;Calendar…</source>
      <translation>&amp;Kalender schreiben…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Flights and incidents for calendar programs</source>
      <translation>Flüge und Zwischenfälle für Kalenderprogramme</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Ex&amp;port Whole Library…</source>
      <translation>&amp;Ganze Bibliothek exportieren…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Articles, facts, decisions and searches as plain texts in one ZIP file</source>
      <translation>Artikel, Angaben, Entscheidungen und Suchen als reine Texte in einer ZIP-Datei</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Import W&amp;hole Library…</source>
      <translation>Ganze Bibliothek impo&amp;rtieren…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Make a library of one that was exported</source>
      <translation>Eine Bibliothek aus einer exportierten machen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Export for D&amp;atasette…</source>
      <translation>Für D&amp;atasette exportieren…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>A folder that Datasette shows as a database</source>
      <translation>Ein Ordner, den Datasette als Datenbank zeigt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>New &amp;Window</source>
      <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Another window on this library</source>
      <translation>Ein weiteres Fenster auf diese Bibliothek</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>C&amp;lose Window</source>
      <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Leave the other windows open</source>
      <translation>Die anderen Fenster offen lassen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Close all windows</source>
      <translation>Alle Fenster schließen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Take the last decision back</source>
      <translation>Die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Decide again what was taken back</source>
      <translation>Zurückgenommenes erneut entscheiden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>H&amp;istory of Decisions</source>
      <translation>&amp;Verlauf der Entscheidungen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>All steps, and the way to any of them</source>
      <translation>Alle Schritte und der Weg zu jedem von ihnen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Copy the selected rows</source>
      <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Copy with &amp;Headers</source>
      <translation>Mit &amp;Überschriften kopieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Copy the selected rows with the titles of their columns</source>
      <translation>Die ausgewählten Zeilen mit den Titeln ihrer Spalten kopieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Copy Ci&amp;tation</source>
      <translation>&amp;Zitat kopieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Copy the sentence that is lit, with its source and day</source>
      <translation>Den hervorgehobenen Satz mit Quelle und Tag kopieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Rena&amp;me Record…</source>
      <translation>Eintrag &amp;umbenennen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Give the selected record another name</source>
      <translation>Dem ausgewählten Eintrag einen anderen Namen geben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Merge Records…</source>
      <translation>Einträge zusa&amp;mmenführen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Make one record of two or more: the selected ones, or this one and another</source>
      <translation>Aus zwei oder mehr Einträgen einen machen: aus den ausgewählten, oder aus diesem und einem anderen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>These Two Are &amp;Different…</source>
      <translation>Diese beiden sind verschie&amp;den…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Never take this record and another for one</source>
      <translation>Diesen Eintrag und einen anderen nie für einen halten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Split Record…</source>
      <translation>E&amp;intrag aufteilen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Take a merge back, or what belongs elsewhere out</source>
      <translation>Eine Zusammenführung zurücknehmen, oder herausnehmen, was anderswohin gehört</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Dat&amp;e and Source of Articles…</source>
      <translation>Datum und &amp;Quelle von Artikeln…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Say when the selected articles were published, or what they are called</source>
      <translation>Angeben, wann die ausgewählten Artikel veröffentlicht wurden oder wie sie heißen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Add a Fact…</source>
      <translation>&amp;Angabe hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Make a fact of the words that are selected in the article</source>
      <translation>Aus den Wörtern, die im Artikel ausgewählt sind, eine Angabe machen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Find</source>
      <translation>&amp;Suchen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Go to the search box; Esc clears it</source>
      <translation>Zum Suchfeld gehen; Esc leert es</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Find in &amp;Text…</source>
      <translation>Im &amp;Text suchen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Search in the article that is open</source>
      <translation>Im geöffneten Artikel suchen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Next Match</source>
      <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Next place where the searched words stand, in the article while one searches in it</source>
      <translation>Nächste Stelle mit den gesuchten Wörtern; im Artikel, solange dort gesucht wird</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Previous Match</source>
      <translation>V&amp;orige Fundstelle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Place before that</source>
      <translation>Stelle davor</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Clear Searc&amp;h and Filters</source>
      <translation>Suche und &amp;Filter leeren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Show everything again</source>
      <translation>Wieder alles zeigen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Only What Be&amp;longs to It</source>
      <translation>Nur Zuge&amp;höriges</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Filter by the selected record or article; again: show everything beside it</source>
      <translation>Nach dem ausgewählten Eintrag oder Artikel filtern; noch einmal: alles daneben zeigen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Sa&amp;ve Search…</source>
      <translation>Suche spei&amp;chern…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Keep what is searched for under a name</source>
      <translation>Das Gesuchte unter einem Namen behalten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Pre&amp;ferences…</source>
      <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Language, colours, size of text, times, and what exports and imports begin with</source>
      <translation>Sprache, Farben, Textgröße, Zeiten, und womit Exporte und Importe beginnen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;System Colours</source>
      <translation>S&amp;ystemfarben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Dark text on a light ground</source>
      <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Light text on a dark ground</source>
      <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>La&amp;rger Text</source>
      <translation>Text &amp;größer</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Enlarge articles and details</source>
      <translation>Artikel und Details vergrößern</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>S&amp;maller Text</source>
      <translation>Text &amp;kleiner</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Reduce articles and details</source>
      <translation>Artikel und Details verkleinern</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Normal Text</source>
      <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Articles and details in their first size</source>
      <translation>Artikel und Details in ihrer ersten Größe</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Values of the Catalogue</source>
      <translation>&amp;Werte des Katalogs</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Show what the catalogue has beside what the articles say</source>
      <translation>Zeigen, was der Katalog hat, neben dem, was die Artikel sagen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Dim What Does Not Belong</source>
      <translation>Nicht Zugehöriges &amp;abblenden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Dim the rows of other views that do not belong to what is selected</source>
      <translation>Die Zeilen anderer Ansichten abblenden, die nicht zur Auswahl gehören</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Another Article &amp;Beside</source>
      <translation>Weiterer Artikel dan&amp;eben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Show one article more on the selected record, side by side</source>
      <translation>Einen Artikel mehr zum ausgewählten Eintrag zeigen, Seite an Seite</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Close the Article Beside</source>
      <translation>Artikel daneben s&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Show one article less</source>
      <translation>Einen Artikel weniger zeigen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>F&amp;ull Screen</source>
      <translation>&amp;Vollbild</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Use the whole screen</source>
      <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Reset La&amp;yout</source>
      <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Panes and columns as they were at first</source>
      <translation>Bereiche und Spalten, wie sie zuerst waren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Where you were before</source>
      <translation>Wo Sie vorher waren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Where you were before going back</source>
      <translation>Wo Sie waren, bevor Sie zurückgingen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Book&amp;mark This</source>
      <translation>&amp;Lesezeichen setzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Keep what is selected at hand</source>
      <translation>Die Auswahl zur Hand behalten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Missions</source>
      <translation>&amp;Missionen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>The mission list</source>
      <translation>Die Liste der Missionen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Crew</source>
      <translation>&amp;Besatzung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>The people who flew</source>
      <translation>Die Menschen, die flogen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Incidents</source>
      <translation>Zwischen&amp;fälle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>The incident log</source>
      <translation>Das Verzeichnis der Zwischenfälle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Articles</source>
      <translation>&amp;Artikel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>The articles of the library</source>
      <translation>Die Artikel der Bibliothek</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Timeline</source>
      <translation>Zei&amp;tleiste</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Flights and incidents along the years</source>
      <translation>Flüge und Zwischenfälle im Lauf der Jahre</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>C&amp;overage</source>
      <translation>Ab&amp;deckung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>How far the sources agree on each fact</source>
      <translation>Wie weit die Quellen bei jeder Angabe übereinstimmen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Con&amp;flicts</source>
      <translation>&amp;Widersprüche</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>What the sources disagree on</source>
      <translation>Worin sich die Quellen uneins sind</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Ne&amp;xt Pane</source>
      <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Put the keyboard into the next pane</source>
      <translation>Die Tastatur in den nächsten Bereich setzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Pre&amp;vious Pane</source>
      <translation>Vo&amp;riger Bereich</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Put it into the one before</source>
      <translation>Sie in den Bereich davor setzen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Next Fact</source>
      <translation>&amp;Nächste Angabe</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Next sentence behind the selected record</source>
      <translation>Nächster Satz hinter dem ausgewählten Eintrag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Previous Fact</source>
      <translation>V&amp;orige Angabe</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Sentence before that</source>
      <translation>Satz davor</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Conflicts</source>
      <translation>&amp;Widersprüche</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Settle what the sources disagree on</source>
      <translation>Klären, worin sich die Quellen uneins sind</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Import History…</source>
      <translation>&amp;Importverlauf…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>What happened to every file; failed and unfinished ones again</source>
      <translation>Was mit jeder Datei geschah; Fehlgeschlagenes und Unfertiges noch einmal</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Folders whose new files are imported by themselves</source>
      <translation>Ordner, deren neue Dateien von selbst importiert werden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Check Library</source>
      <translation>Bibliothek &amp;prüfen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Compare every quote with its article</source>
      <translation>Jedes Zitat mit seinem Artikel vergleichen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Rebuild Records and Search Index</source>
      <translation>Einträge und Suchindex &amp;neu aufbauen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Make anew what follows from articles and decisions; nothing is lost</source>
      <translation>Neu machen, was aus Artikeln und Entscheidungen folgt; nichts geht verloren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Back Up Library…</source>
      <translation>Bibliothek &amp;sichern…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Copy the library to another file</source>
      <translation>Die Bibliothek in eine andere Datei kopieren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>R&amp;estore Library…</source>
      <translation>Bibliothek wieder&amp;herstellen…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Go back to a backup, or save what reads of a damaged library</source>
      <translation>Zu einer Sicherung zurückkehren, oder retten, was sich von einer beschädigten Bibliothek lesen lässt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Command Palette…</source>
      <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Find any action by a few letters</source>
      <translation>Jeden Befehl mit ein paar Buchstaben finden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Guide</source>
      <translation>&amp;Handbuch</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>How everything is done</source>
      <translation>Wie alles geht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Keyboard Shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>All keys in one list</source>
      <translation>Alle Tasten in einer Liste</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Log…</source>
      <translation>&amp;Protokoll…</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>What the program did, and what went wrong</source>
      <translation>Was das Programm getan hat, und was schiefging</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;About Soyuz Mission History</source>
      <translation>Über &amp;Soyuz Mission History</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Version and licence</source>
      <translation>Version und Lizenz</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/navigation.py" />
      <source>Coverage</source>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/navigation.py" />
      <source>Conflicts</source>
      <translation>Widersprüche</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Clear the search box; in an empty box, back to the list</source>
      <translation>Das Suchfeld leeren; bei leerem Feld zurück zur Liste</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Return</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>In a list: read the sentence. In a text: go to the record under the cursor</source>
      <translation>In einer Liste: den Satz lesen. In einem Text: zum Eintrag unter der Schreibmarke gehen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Home, End</source>
      <translation>Pos1, Ende</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>In a list: to the first or last row; with Ctrl along the row</source>
      <translation>In einer Liste: zur ersten oder letzten Zeile; mit Strg entlang der Zeile</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>On a filter: with, without, off</source>
      <translation>Auf einem Filter: mit, ohne, aus</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>A, X, E, M</source>
      <translation>A, X, E, M</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>On a fact, in the details or in the text: confirm, reject, edit the value, change the subject</source>
      <translation>Auf einer Angabe, in den Details oder im Text: bestätigen, verwerfen, den Wert ändern, den Bezug ändern</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>A, 1 … 9, B</source>
      <translation>A, 1 … 9, B</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>On a question: accept the answer, choose another, let both stand</source>
      <translation>Auf einer Frage: die Antwort annehmen, eine andere wählen, beide stehen lassen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>X, Space</source>
      <translation>X, Leertaste</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>On a question: reject the answer, leave it open; the arrow keys look at another answer</source>
      <translation>Auf einer Frage: die Antwort verwerfen, sie offen lassen; die Pfeiltasten gehen zu einer anderen Antwort</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>F</source>
      <translation>F</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>On a cell of the coverage: only flights like this one; with Shift: without them</source>
      <translation>Auf einer Zelle der Abdeckung: nur Flüge wie dieser; mit der Umschalttaste: ohne sie</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>←, →, Home, End</source>
      <translation>←, →, Pos1, Ende</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>On the timeline: to the flight before or after, to the first or last</source>
      <translation>Auf der Zeitleiste: zum Flug davor oder danach, zum ersten oder letzten</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>+, −, 0, wheel</source>
      <translation>+, −, 0, Mausrad</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>On the timeline: closer, wider, all flights; with Shift, the wheel and the arrows move it</source>
      <translation>Auf der Zeitleiste: näher, weiter, alle Flüge; mit der Umschalttaste verschieben Mausrad und Pfeile sie</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Next pane, or next link of the details</source>
      <translation>Nächster Bereich, oder nächster Verweis der Details</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Site</source>
      <translation>Startplatz</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Docked</source>
      <translation>Kopplung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Undocked</source>
      <translation>Abkopplung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Landed</source>
      <translation>Landung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Landing site</source>
      <translation>Landeort</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Vehicle</source>
      <translation>Trägerrakete</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Destination</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Identified by</source>
      <translation>Erkannt an</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Launch: status</source>
      <translation>Start: Stand</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Crew: status</source>
      <translation>Besatzung: Stand</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Docked: status</source>
      <translation>Kopplung: Stand</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Undocked: status</source>
      <translation>Abkopplung: Stand</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Landed: status</source>
      <translation>Landung: Stand</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>designation of the flight</source>
      <translation>Bezeichnung des Flugs</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>time of the launch</source>
      <translation>Zeit des Starts</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>where it was launched</source>
      <translation>wo er startete</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>everybody who flew or is to fly on it</source>
      <translation>alle, die damit flogen oder fliegen sollen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>time of the docking</source>
      <translation>Zeit der Kopplung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>time of the undocking</source>
      <translation>Zeit der Abkopplung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>time of the landing</source>
      <translation>Zeit der Landung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>where it landed</source>
      <translation>wo er landete</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>launch vehicle</source>
      <translation>Trägerrakete</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>where it went</source>
      <translation>wohin er ging</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how it ended, if an article says so</source>
      <translation>wie er endete, falls ein Artikel es sagt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how many incidents it had</source>
      <translation>wie viele Zwischenfälle er hatte</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how many of its values the articles contradict each other on</source>
      <translation>bei wie vielen seiner Werte sich die Artikel widersprechen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how many articles speak of it; reprints of one story are one</source>
      <translation>wie viele Artikel davon sprechen; Nachdrucke einer Meldung sind einer</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>crewed, uncrewed or a probe</source>
      <translation>bemannt, unbemannt oder eine Sonde</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>what identified the flight where no article names it</source>
      <translation>woran der Flug erkannt wurde, wo kein Artikel ihn nennt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>First launch</source>
      <translation>Erster Start</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Spellings</source>
      <translation>Schreibweisen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>First launch: status</source>
      <translation>Erster Start: Stand</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>name of the space traveller</source>
      <translation>Name der Raumfahrerin oder des Raumfahrers</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>country, as the articles say</source>
      <translation>Land, wie die Artikel sagen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>space agency, as the articles say</source>
      <translation>Raumfahrtagentur, wie die Artikel sagen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how many times the person flew, by the articles; up on one craft and down on another is one flight</source>
      <translation>wie oft die Person flog, nach den Artikeln; Start mit einem Schiff und Landung mit einem anderen sind ein Flug</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>the flights by name</source>
      <translation>die Flüge mit Namen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>launch of the first flight that the person went up on, or is to</source>
      <translation>Start des ersten Fluges, mit dem die Person aufgestiegen ist oder aufsteigen soll</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>every way in which the articles write the name</source>
      <translation>jede Art, wie die Artikel den Namen schreiben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Date: status</source>
      <translation>Datum: Stand</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>what happened, to which craft, when</source>
      <translation>was geschah, mit welchem Schiff, wann</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>what went wrong</source>
      <translation>was schiefging</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>when it happened</source>
      <translation>wann es geschah</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>flight or craft that it happened to</source>
      <translation>Flug oder Raumfahrzeug, dem es geschah</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>why, as the articles say</source>
      <translation>warum, wie die Artikel sagen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>what came of it, as the articles say</source>
      <translation>was daraus wurde, wie die Artikel sagen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Date from</source>
      <translation>Datum aus</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Publisher</source>
      <translation>Verlag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>file name</source>
      <translation>Dateiname</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>headline, where the file has one</source>
      <translation>Überschrift, wo die Datei eine hat</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>day of publication</source>
      <translation>Tag der Veröffentlichung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>where the day of publication comes from</source>
      <translation>woher der Tag der Veröffentlichung kommt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>who published it</source>
      <translation>wer ihn veröffentlichte</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>who wrote it, where the file or its first lines say so</source>
      <translation>wer ihn schrieb, wo die Datei oder ihre ersten Zeilen es sagen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>flights that it speaks of</source>
      <translation>Flüge, von denen er spricht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>space travellers that it speaks of</source>
      <translation>Raumfahrer, von denen er spricht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>incidents that it speaks of</source>
      <translation>Zwischenfälle, von denen er spricht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how many facts were found in it</source>
      <translation>wie viele Angaben darin gefunden wurden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how many other articles are the same story; all of them count as one source</source>
      <translation>wie viele andere Artikel dieselbe Meldung sind; alle zählen als eine Quelle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>the earliest article with the same story</source>
      <translation>der früheste Artikel mit derselben Meldung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>when it was imported</source>
      <translation>wann er importiert wurde</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>where the file was when it was imported</source>
      <translation>wo die Datei war, als sie importiert wurde</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Subject</source>
      <translation>Gegenstand</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Attribute</source>
      <translation>Merkmal</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Stated</source>
      <translation>Wortlaut</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Start</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Leg</source>
      <translation>Richtung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Confidence</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Basis</source>
      <translation>Grundlage</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Review</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>file name of the article</source>
      <translation>Dateiname des Artikels</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>mission, person or incident</source>
      <translation>Mission, Person oder Zwischenfall</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>the record that the fact is about</source>
      <translation>der Eintrag, von dem die Angabe handelt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>what is said of it</source>
      <translation>was darüber gesagt wird</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>normalised; times in UTC, cut at their precision</source>
      <translation>vereinheitlicht; Zeiten in UTC, auf ihre Genauigkeit gekürzt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>as the article words it</source>
      <translation>wie der Artikel es sagt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how exact a time is</source>
      <translation>wie genau eine Zeit ist</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>where the quote starts in the text, in characters</source>
      <translation>wo das Zitat im Text beginnt, in Zeichen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>where the quote ends in the text</source>
      <translation>wo das Zitat im Text endet</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>launch or landing, for the crew</source>
      <translation>Start oder Landung, bei der Besatzung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>0 to 1</source>
      <translation>0 bis 1</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>the rule that found it</source>
      <translation>die Regel, die es fand</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>what the value rests on beside the words</source>
      <translation>worauf der Wert neben den Worten beruht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>what you made of it: confirmed, added; those you took away are asked for by review:</source>
      <translation>was Sie daraus machten: confirmed, added; Weggenommenes findet review:</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>Docking</source>
      <translation>Kopplung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>Undocking</source>
      <translation>Abkopplung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>launch</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>site</source>
      <translation>Startplatz</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>vehicle</source>
      <translation>Trägerrakete</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>crew up</source>
      <translation>Besatzung (Start)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>docking</source>
      <translation>Kopplung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>undocking</source>
      <translation>Abkopplung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>landing</source>
      <translation>Landung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>landing site</source>
      <translation>Landeort</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>crew down</source>
      <translation>Besatzung (Landung)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>anything</source>
      <translation>irgendetwas</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>launch time</source>
      <translation>Startzeit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>launch site</source>
      <translation>Startplatz</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>destination</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>docking time</source>
      <translation>Kopplungszeit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>time to docking</source>
      <translation>Zeit bis zur Kopplung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>undocking time</source>
      <translation>Abkopplungszeit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>landing time</source>
      <translation>Landezeit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>crew</source>
      <translation>Besatzung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>expedition</source>
      <translation>Expedition</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>agency</source>
      <translation>Agentur</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>nationality</source>
      <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>craft</source>
      <translation>Raumfahrzeug</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>mission</source>
      <translation>Mission</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>consequence</source>
      <translation>Folge</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>launch abort</source>
      <translation>Startabbruch</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>launch failure</source>
      <translation>Fehlstart</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>scrub</source>
      <translation>Startabsage</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>delay</source>
      <translation>Verzögerung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>leak</source>
      <translation>Leck</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>crash</source>
      <translation>Absturz</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>docking failure</source>
      <translation>Kopplungsfehler</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>ballistic reentry</source>
      <translation>ballistischer Wiedereintritt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>malfunction</source>
      <translation>Störung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>damage</source>
      <translation>Schaden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>fatality</source>
      <translation>Todesfall</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>fire</source>
      <translation>Feuer</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>depressurization</source>
      <translation>Druckverlust</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>other</source>
      <translation>Sonstiges</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>success</source>
      <translation>Erfolg</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>failure</source>
      <translation>Fehlschlag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>aborted</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>lost</source>
      <translation>verloren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>crewed</source>
      <translation>bemannt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>uncrewed</source>
      <translation>unbemannt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>probe</source>
      <translation>Sonde</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>incident</source>
      <translation>Zwischenfall</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>published</source>
      <translation>Veröffentlichung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>publisher</source>
      <translation>Verlag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>author</source>
      <translation>Verfasser</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>actual</source>
      <translation>geschehen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>hour</source>
      <translation>Stunde</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>minute</source>
      <translation>Minute</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Launch time</source>
      <translation>Startzeit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Docking time</source>
      <translation>Kopplungszeit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Time to docking</source>
      <translation>Zeit bis zur Kopplung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Undocking time</source>
      <translation>Abkopplungszeit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Landing time</source>
      <translation>Landezeit</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Expedition</source>
      <translation>Expedition</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Craft</source>
      <translation>Raumfahrzeug</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>done</source>
      <translation>gilt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>undone</source>
      <translation>rückgängig gemacht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>abandoned</source>
      <translation>aufgegeben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>same</source>
      <translation>derselbe</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>different</source>
      <translation>ein anderer</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>undecided</source>
      <translation>ungeklärt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>rejected</source>
      <translation>verworfen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>edited</source>
      <translation>geändert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>moved</source>
      <translation>verschoben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/records.py" />
      <source>article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/records.py" />
      <source>publication</source>
      <translation>Veröffentlichung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/records.py" />
      <source>library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/records.py" />
      <source>catalogue</source>
      <translation>Katalog</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/records.py" />
      <source>user</source>
      <translation>von Ihnen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/records.py" />
      <source>metadata</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/records.py" />
      <source>inferred</source>
      <translation>erschlossen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>Monday</source>
      <translation>Montag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>Tuesday</source>
      <translation>Dienstag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>Wednesday</source>
      <translation>Mittwoch</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>Thursday</source>
      <translation>Donnerstag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>Friday</source>
      <translation>Freitag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>Saturday</source>
      <translation>Samstag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>Sunday</source>
      <translation>Sonntag</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>January</source>
      <translation>Januar</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>February</source>
      <translation>Februar</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>March</source>
      <translation>März</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>April</source>
      <translation>April</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>June</source>
      <translation>Juni</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>July</source>
      <translation>Juli</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>August</source>
      <translation>August</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>September</source>
      <translation>September</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>October</source>
      <translation>Oktober</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>November</source>
      <translation>November</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>December</source>
      <translation>Dezember</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>imported</source>
      <translation>importiert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>updated</source>
      <translation>aktualisiert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>unchanged</source>
      <translation>unverändert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>duplicate</source>
      <translation>doppelt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>skipped</source>
      <translation>übergangen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>not done</source>
      <translation>nicht ausgeführt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>Updated</source>
      <translation>Aktualisiert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>Unchanged</source>
      <translation>Unverändert</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>Duplicate</source>
      <translation>Doppelt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>Skipped</source>
      <translation>Übergangen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>Not done</source>
      <translation>Nicht ausgeführt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>Every word must be found; a phrase goes in quotes, a leading minus or “not” rules out. Of several values of one field one must fit; different fields must all fit. “or” and brackets make other choices: (crew:hague or leak). A value behind “=” is the whole value: vehicle:=Soyuz is no Soyuz-FG.</source>
      <translation>Jedes Wort muss vorkommen; eine Wortgruppe steht in Anführungszeichen, ein Minus davor oder „not“ schließt aus. Von mehreren Werten eines Feldes muss einer passen; verschiedene Felder müssen alle passen. „or“ und Klammern bilden andere Auswahlen: (crew:hague or leak). Ein Wert hinter „=“ ist der ganze Wert: vehicle:=Soyuz ist keine Soyuz-FG.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>conflict</source>
      <translation>Widerspruch</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>mention</source>
      <translation>Erwähnung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>a crew member's name, in any spelling</source>
      <translation>Name eines Besatzungsmitglieds, in jeder Schreibweise</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>the flight's designation</source>
      <translation>Bezeichnung des Flugs</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>year of the launch or the incident: 2018, 2018..2023, 2018.., ..2023</source>
      <translation>Jahr des Starts oder des Zwischenfalls: 2018, 2018..2023, 2018.., ..2023</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>what was under way then: 2018-06, 2018-06-12..2019-01, &gt;2018-06, &lt;=2019; flights from launch to landing</source>
      <translation>was dann unterwegs war: 2018-06, 2018-06-12..2019-01, &gt;2018-06, &lt;=2019; Flüge vom Start bis zur Landung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>how the flight ended: success, failure, aborted, lost</source>
      <translation>wie der Flug endete: success, failure, aborted, lost</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>an incident's kind or name: launch abort, launch failure, scrub, delay, leak, crash, docking failure, ballistic reentry, malfunction, damage, fatality, fire, depressurization, other</source>
      <translation>Art oder Name eines Zwischenfalls: launch abort, launch failure, scrub, delay, leak, crash, docking failure, ballistic reentry, malfunction, damage, fatality, fire, depressurization, other</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>a crew member's space agency</source>
      <translation>Raumfahrtagentur eines Besatzungsmitglieds</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>a crew member's country</source>
      <translation>Land eines Besatzungsmitglieds</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>crewed, uncrewed, probe; or the incident's kind</source>
      <translation>crewed, uncrewed, probe; oder die Art des Zwischenfalls</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>what you made of a fact: confirmed, rejected, edited, moved, added</source>
      <translation>was Sie aus einer Angabe machten: confirmed, rejected, edited, moved, added</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>review</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>name, title, publisher, author or path of an article</source>
      <translation>Name, Titel, Verlag, Verfasser oder Pfad eines Artikels</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>a fact that independent sources agree on: launch, site, vehicle, crew up, docking, undocking, landing, landing site, crew down, outcome</source>
      <translation>eine Angabe, in der unabhängige Quellen übereinstimmen: launch, site, vehicle, crew up, docking, undocking, landing, landing site, crew down, outcome</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>a fact that you confirmed, added or chose among contradicting ones</source>
      <translation>eine Angabe, die Sie bestätigt, hinzugefügt oder unter widersprüchlichen gewählt haben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>a fact that rests on one source</source>
      <translation>eine Angabe, die auf einer Quelle beruht</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>single-source</source>
      <translation>aus einer Quelle</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>a fact that the sources contradict each other on</source>
      <translation>eine Angabe, bei der sich die Quellen widersprechen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>a fact that no article tells; “anything” stands for any of them</source>
      <translation>eine Angabe, die kein Artikel macht; „anything“ steht für irgendeine davon</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/search/fields.py" />
      <source>incident, conflict, crew; mention also lists people who are on no flight</source>
      <translation>incident, conflict, crew; mention zeigt auch Personen, die auf keinem Flug sind</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>a launch site</source>
      <translation>ein Startplatz</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>a landing area</source>
      <translation>ein Landegebiet</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>a country</source>
      <translation>ein Land</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>a launch vehicle</source>
      <translation>eine Trägerrakete</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>a station</source>
      <translation>eine Raumstation</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>an agency</source>
      <translation>eine Raumfahrtagentur</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>a person</source>
      <translation>eine Person</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>a flight</source>
      <translation>ein Flug</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>same text as {name}; its text before stays in the library</source>
      <translation>gleicher Text wie {name}; sein Text davor bleibt in der Bibliothek</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>same text as {name}</source>
      <translation>gleicher Text wie {name}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>Files that end in “{name}” cannot be read. Save the article as one of: {names}.</source>
      <translation>Dateien, die auf „{name}“ enden, lassen sich nicht lesen. Speichern Sie den Artikel als eines von: {names}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>Files that end in “{name}” are not read.</source>
      <translation>Dateien, die auf „{name}“ enden, werden nicht gelesen.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>This file is larger than {size} MB. Split it into its articles first.</source>
      <translation>Diese Datei ist größer als {size} MB. Teilen Sie sie zuerst in ihre Artikel.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>This file holds no text: by its first bytes it is {what}. Give it the ending of what it is, or save it as plain text.</source>
      <translation>Diese Datei enthält keinen Text: Nach ihren ersten Bytes ist sie {what}. Geben Sie ihr die Endung dessen, was sie ist, oder speichern Sie sie als reinen Text.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>This file cannot be read: {error}. Check who may read it.</source>
      <translation>Diese Datei lässt sich nicht lesen: {error}. Prüfen Sie, wer sie lesen darf.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>This folder cannot be read: {error}.</source>
      <translation>Dieser Ordner lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>This folder holds no articles: no files that end in {names}.</source>
      <translation>Dieser Ordner enthält keine Artikel: keine Dateien, die auf {names} enden.</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>identified by {reasons} where it is not named</source>
      <translation>erkannt an: {reasons} (wo nicht genannt)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>identified by {reasons}</source>
      <translation>erkannt an: {reasons}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>the articles agree on {reasons}</source>
      <translation>die Artikel stimmen überein: {reasons}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>identified as {flight} by its {kind} {when}</source>
      <translation>als {flight} erkannt: {kind} {when}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>identified as {flight} by its {kind}</source>
      <translation>als {flight} erkannt: {kind}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>also spelt “{name}”</source>
      <translation>auch „{name}“ geschrieben</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>“{name}” identified by the rest of the crew</source>
      <translation>„{name}“ erkannt an der übrigen Besatzung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>“{name}” identified by the crew of {flight}</source>
      <translation>„{name}“ erkannt an der Besatzung von {flight}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>“{name}” identified by the flight with {names}</source>
      <translation>„{name}“ erkannt am Flug mit {names}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>“{name}” identified by {names}</source>
      <translation>„{name}“ erkannt an {names}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>you confirmed it</source>
      <translation>Sie haben es bestätigt</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>{mine} independent sources against {theirs}</source>
      <translation>{mine} unabhängige Quellen gegen {theirs}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>the catalogue agrees</source>
      <translation>der Katalog stimmt zu</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>it is told as such, the other follows from something else</source>
      <translation>es wird so gesagt, das andere folgt aus etwas anderem</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>it is the more precise one</source>
      <translation>es ist genauer</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>its source was written first, on {day}</source>
      <translation>die Quelle wurde zuerst geschrieben, am {day}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>nothing tells them apart</source>
      <translation>nichts unterscheidet sie</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>nothing speaks for the others</source>
      <translation>nichts spricht für die anderen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>{found} of {total} crew</source>
      <translation>{found} von {total} aus der Besatzung</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>the {kind} {when}</source>
      <translation>{kind} {when}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>the {kind}</source>
      <translation>{kind}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>{event} {when}</source>
      <translation>{event} {when}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>{event}</source>
      <translation>{event}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>on {day} at {clock}</source>
      <translation>am {day} um {clock}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>on {day}</source>
      <translation>am {day}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>in {day}</source>
      <translation>im {day}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>on a {weekday} at {clock}</source>
      <translation>an einem {weekday} um {clock}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>on a {weekday}</source>
      <translation>an einem {weekday}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>at {clock}</source>
      <translation>um {clock}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>Unnamed flight, {day}</source>
      <translation>Flug ohne Namen, {day}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>Unnamed flight of {names}</source>
      <translation>Flug ohne Namen mit {names}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>Unnamed flight</source>
      <translation>Flug ohne Namen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>{craft} {kind}, {day}</source>
      <translation>{craft}: {kind}, {day}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>{craft} {kind}</source>
      <translation>{craft}: {kind}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>the new version of the article does not say “{words}”</source>
      <translation>die neue Fassung des Artikels sagt nicht „{words}“</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>the new version of the article says “{words}” several times</source>
      <translation>die neue Fassung des Artikels sagt mehrmals „{words}“</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>the new version of the article does not say what was taken out</source>
      <translation>die neue Fassung des Artikels sagt nicht, was herausgenommen wurde</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>“{name}” belongs to several records now</source>
      <translation>„{name}“ gehört jetzt zu mehreren Einträgen</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>“{name}” is not there any more</source>
      <translation>„{name}“ ist nicht mehr da</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>what was to become “{name}” is not there any more</source>
      <translation>was „{name}“ werden sollte, ist nicht mehr da</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>the article does not say “{words}” at this place</source>
      <translation>der Artikel sagt an dieser Stelle nicht „{words}“</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>the article is not understood to say this any more</source>
      <translation>der Artikel wird nicht mehr so verstanden</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>the article says this of several subjects</source>
      <translation>der Artikel sagt das von mehreren</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>no article says “{words}” any more</source>
      <translation>kein Artikel sagt mehr „{words}“</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>{reasons} where it is not named</source>
      <translation>{reasons} (wo nicht genannt)</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/curation/recalled.py" />
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Launch of {record}: {value}</source>
      <translation>Start von {record}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Launch site of {record}: {value}</source>
      <translation>Startplatz von {record}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Launch vehicle of {record}: {value}</source>
      <translation>Trägerrakete von {record}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Destination of {record}: {value}</source>
      <translation>Ziel von {record}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Docking of {record}: {value}</source>
      <translation>Kopplung von {record}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>From the launch of {record} to its docking: {value}</source>
      <translation>Vom Start von {record} bis zur Kopplung: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Undocking of {record}: {value}</source>
      <translation>Abkopplung von {record}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Landing of {record}: {value}</source>
      <translation>Landung von {record}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Landing site of {record}: {value}</source>
      <translation>Landeort von {record}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Crew of {record}: {value}</source>
      <translation>Besatzung von {record}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Outcome of {record}: {value}</source>
      <translation>Ergebnis von {record}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Expedition of {record}: {value}</source>
      <translation>Expedition von {record}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Agency of {record}: {value}</source>
      <translation>Agentur von {record}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Nationality of {record}: {value}</source>
      <translation>Staatsangehörigkeit von {record}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Age of {record}: {value}</source>
      <translation>Alter von {record}: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>{record} – kind: {value}</source>
      <translation>{record} – Art: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>{record} – craft: {value}</source>
      <translation>{record} – Raumfahrzeug: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>{record} – mission: {value}</source>
      <translation>{record} – Mission: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>{record} – date: {value}</source>
      <translation>{record} – Datum: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>{record} – cause: {value}</source>
      <translation>{record} – Ursache: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>{record} – consequence: {value}</source>
      <translation>{record} – Folge: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Crew of {record} on the way up: {value}</source>
      <translation>Besatzung von {record} auf dem Hinflug: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Crew of {record} on the way down: {value}</source>
      <translation>Besatzung von {record} auf dem Rückflug: {value}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Mission: {name}</source>
      <translation>Mission: {name}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Person: {name}</source>
      <translation>Person: {name}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Time: {name}</source>
      <translation>Zeit: {name}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Place: {name}</source>
      <translation>Ort: {name}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Vehicle: {name}</source>
      <translation>Raumfahrzeug: {name}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Organisation: {name}</source>
      <translation>Organisation: {name}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Event: {name}</source>
      <translation>Ereignis: {name}</translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/browsing/tips.py" />
      <source>Incident: {name}</source>
      <translation>Zwischenfall: {name}</translation>
    </message>
  </context>
</TS>
