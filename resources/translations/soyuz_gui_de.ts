<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>soyuz_gui</name>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>{title} ({clock})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/errors.py" />
      <source>The library {path} is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/errors.py" />
      <source>Restore a backup, or save what can still be read: Tools ▸ Restore Library, or “soyuz-gui restore”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>Type {wanted}, such as {like}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is no {attribute}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>There are: {vocabularies}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is no age.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>Type the years, such as 43.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is no expedition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>Type its number, such as Expedition 58.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is no length of time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>Type hours and minutes, such as 6 h 30 min.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>A fact needs a value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>Type one, or reject the fact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is {known}, not {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is {time}, not {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is no name of {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>“{text}” is no wording.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>Type what the article says, in words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>{tip} ({key} or {other})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>{tip} ({key})</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/commands/edit.py" />
      <source>{count} rows copied</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/exporting.py" />
      <source>Pictures (*.png);;Drawings (*.svg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/exporting.py" />
      <source>Save the timeline as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/exporting.py" />
      <source>The timeline is saved as {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/exporting.py" />
      <source>Exporting to {name}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/commands/exporting.py" />
      <source>{count} rows written to {target}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/file.py" />
      <source>New library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/file.py" />
      <source>Open library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/file.py" />
      <source>“{name}” exists already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/file.py" />
      <source>Open it, or choose another name: a new library never replaces a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/importing.py" />
      <source>Articles ({kinds});;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/importing.py" />
      <source>Import articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/importing.py" />
      <source>Import a folder of articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/importing.py" />
      <source>From watched folders: {report}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/importing.py" />
      <source>Importing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/importing.py" />
      <source>Import: {report}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Write the dossier to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Pages (*.html);;PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Write the calendar to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Calendars (*.ics)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Write the files for Datasette to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Write the library to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>ZIP files (*.zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Import a library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Exported libraries (*.zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Keep it as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Copied: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Records and search index are made anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>No record is selected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Select a mission, a person or an incident first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Writing the dossier of {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Writing the calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Writing for Datasette</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Writing the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Choose another name: a library that is imported never replaces a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Importing the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Making the records anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>No sentence of a fact is lit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Click a value in the details first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>“{name}” is no name for this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Choose one that ends with one of: {endings}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>The dossier is written to {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>Written: {command}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>{count} articles with all that belongs to them written to {target}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>{count} entries written to {target}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/passing_on.py" />
      <source>{count} without a date left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>Restoring the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>Saving what reads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>It is as in {backup}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>The library was restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>Import again: {names} and {more} more</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>{count} articles were saved.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>What was there before is kept: {kept}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>Import again: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>No article is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/safekeeping.py" />
      <source>The damaged library is kept: {kept}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/tools.py" />
      <source>Back up to</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/commands/tools.py" />
      <source>The check found {count} problems.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/tools.py" />
      <source>Checking the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/tools.py" />
      <source>Backing up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/tools.py" />
      <source>The library is sound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/tools.py" />
      <source>Every quote matches the text of its article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/tools.py" />
      <source>The library was copied to {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/topic.py" />
      <source>Another job is still running.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/topic.py" />
      <source>Wait for it, or cancel it in the status bar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/commands/topic.py" />
      <source>Libraries ({kinds});;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>The library is as it was after: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Something else was decided since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Decide it again to have the other places shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Another window changed the history meanwhile. The last step is now: {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>It is shown now; do it again if you mean this step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Undone: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Nothing to undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Done again: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/curation.py" />
      <source>Nothing to do again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/deciding.py" />
      <source>No words are selected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/deciding.py" />
      <source>Select the words of the article that say it, then add the fact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/deciding.py" />
      <source>No article is selected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/deciding.py" />
      <source>Select one or many in the list of articles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/delegates/coverage.py" />
      <source>Facts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Saved news articles as a browsable history of crewed spaceflight: every value opens the sentence that says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Free software under the MIT licence. Nothing leaves your machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>The program's icon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Parts and licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>About Soyuz Mission History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Details for a report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>About the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>&amp;Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>&amp;Parts and Licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>&amp;Copy Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Copy the details, to put them into a report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/about.py" />
      <source>Licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/also_here.py" />
      <source>Also in Other Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/also_here.py" />
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/also_here.py" />
      <source>The same can be decided here, as one step with what you just decided:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/also_here.py" />
      <source>&amp;Do the Same There</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>Columns to export, in order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>Move the column up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>Move the column down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>Tick all columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>Tick no column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/column_chooser.py" />
      <source>Double-click or F2 for a heading of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>Only what is shown changes; what is stored and exported stays in UTC, and a month stays a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>In UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>In a time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>As in the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>Times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>Type a part of its name, such as a city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>&amp;Shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/date_preferences.py" />
      <source>Time &amp;zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>What the articles say is read again with the new day: “on Friday” may become another date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>Date and Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>&amp;Set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>2018-10-12, or 12 October 2018</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>The day is &amp;not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>&amp;Published on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>Type the day of publication, or say that it is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>Article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>Published now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>Articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>&amp;Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>P&amp;ublisher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/describing.py" />
      <source>{count} selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>Forget the settings that are chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>Save settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>Name:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>Save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>Save these settings under a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>Forget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>Saved settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_presets.py" />
      <source>None saved yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Comma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Semicolon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Vertical bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>As the format has them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>CR LF, as Windows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>LF, as Unix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Titles, for people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Keys, for programs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>A file beside it tells how it was &amp;made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Query, settings, sources and their hashes, as JSON: the table can be made again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>share a cell, between them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Separator of several values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>What stands between several values of a cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Beside values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Se&amp;veral values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>&amp;Dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>&amp;Headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Deli&amp;miter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>Line &amp;ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/export_settings.py" />
      <source>have a row each: {column}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>CSV for Excel and other spreadsheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>CSV for programs (RFC 4180, ISO dates)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Excel workbook (XLSX)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Tab-separated values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>JSON, one object a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Markdown table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Selected rows ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>The whole library, without the filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Export to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>{format} ({pattern});;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>“{name}” does not say {format}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Sav&amp;ed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>&amp;List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>&amp;Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>&amp;Columns, in the order of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>First rows of the export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>&amp;Save as…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>{count} columns</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>{contents}. The first rows as they will be written:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>All that the filter leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>All rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Save as “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Programs take a file for what its name says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Replace it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Tick at least one column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>a line for each of several values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/exporting.py" />
      <source>Write {format}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>such as 2018-12-03 17:33 (in UTC), 3 December 2018, 2018-12 or 2018</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Mission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Edit Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>&amp;Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>The article says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Type what the words mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Change Subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Record that the words speak of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>This is said of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>&amp;It is said of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Add a Fact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>&amp;Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>It happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>It is planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Up: at the launch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Down: at the landing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>&amp;Kind of record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>&amp;Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>&amp;What is said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>&amp;Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>W&amp;hen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Wa&amp;y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Choose the record that the words speak of, or type the name of a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Type the value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>This is read as {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>There is no “{typed}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>Choose the record that is meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/facts.py" />
      <source>nothing that is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>Guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>Pages of the guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>Search the guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>&amp;Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>&amp;Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>The page before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>&amp;Forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>The page after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>Open in Web &amp;Browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/guide.py" />
      <source>The whole guide as one page, to read or print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>All outcomes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Import History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Words in a path or a reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Search the history of imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>What happened to each file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Export the history of imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Tables (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>&amp;Retry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Con&amp;tinue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>&amp;Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Read the selected files again, or all that failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>Read what imports that were stopped did not</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/dialogs/import_history.py" />
      <source>{count} lines</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/importing.py" />
      <source>nothing to import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/importing.py" />
      <source>{outcomes}, then cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/importing.py" />
      <source>{count} {outcome}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/importing.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>Nothing is logged so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>Nothing has gone wrong so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>&amp;Problems only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>Leave out what went well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>&amp;Copy All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>Open &amp;Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/log.py" />
      <source>The log cannot be read: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>One record is to come of these. Choose what it shows where they differ. Nothing is lost: a merge can be undone, or split again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>Merge Records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>&amp;Merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>Fields of both records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>What speaks against it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>What would change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>These Two Are &amp;Different</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>Keep them apart, for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>What would change is being worked out…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>{count} more selected records are merged with them.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>&amp;Merge Anyway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>⚠ New question: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>✔ Settled: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>This changes {things}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>both are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/merging.py" />
      <source>Keep both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/palette.py" />
      <source>Command Palette</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/palette.py" />
      <source>What do you want to do?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/palette.py" />
      <source>Command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/palette.py" />
      <source>Commands that fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>The folder used last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>As the desktop is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Standard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>For all kinds of colour vision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source> pt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>&amp;Use Last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Begin in the folder that was used last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Import from: {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Folder that imports begin in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>&amp;Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>&amp;Highlights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>&amp;Text of articles and details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>&amp;Exports are first offered as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>&amp;Imports begin in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Kept in {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Restore &amp;Defaults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Choose a folder that imports always begin in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/preferences.py" />
      <source>Files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Name now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;New name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Type another name. The spellings of the articles stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>These Two Are Different</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;Keep Apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>The other record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>This record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>is &amp;not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Choose the record that it must never be taken for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>The record to merge with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;Compare…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Split {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;Split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>What can be split off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Name of the record that these become</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;Tick a merge to take back, or the articles that speak of something else:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>&amp;Name of the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Nothing is ticked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>One article at least must stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Type a name for what is split off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/records.py" />
      <source>Take back: {step} ({time} UTC)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>backup of the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>before an update of the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>before a restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Restore Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Automatic backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>&amp;Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Choose a &amp;File…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>&amp;Save What Reads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Make a new library of all that can still be read of this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Restore from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Put a backup in place of “{name}”. What is there now is kept, so nothing is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>There is no automatic backup of “{name}”. Choose a file, or save what still reads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/restoring.py" />
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Keyboard Shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/watched_folders.py" />
      <source>New files in ticked folders, and in folders in them, are imported while this library is open and when it opens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/watched_folders.py" />
      <source>Watched Folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/watched_folders.py" />
      <source>Watched folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/watched_folders.py" />
      <source>&amp;Add…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/watched_folders.py" />
      <source>&amp;Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/watched_folders.py" />
      <source>Watch the folder no longer; what was imported stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/watched_folders.py" />
      <source>Folder to watch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dropping.py" />
      <source>Drop to open “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dropping.py" />
      <source>Drop to import “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/dropping.py" />
      <source>Drop to import {count} files</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/main_window.py" />
      <source>Create Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/main_window.py" />
      <source>Choose Another…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/main_window.py" />
      <source>Create an empty library there, or choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/main_window.py" />
      <source>Cancelled: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/messages.py" />
      <source>Something went wrong inside the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/messages.py" />
      <source>What happened: {problem}

Your library is safe: whatever you decided or imported was saved when it was done. The program can go on; should it behave oddly, start it again.

To report this, copy the details and send them with a word about what you did. They are in the log, too (Help ▸ Log): {log_file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/messages.py" />
      <source>Copy Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/conflicts.py" />
      <source>asked again: a new article disagrees with the answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/conflicts.py" />
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/conflicts.py" />
      <source>left open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/conflicts.py" />
      <source>decided</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/models/conflicts.py" />
      <source>{question} {state}, {count} answers</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/dimming.py" />
      <source>{row}, does not belong to {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>not filtered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>without</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>… {count} more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>Show fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>Reset “{title}” (Del)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>Reset {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>nothing chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>{clause}
Click: only with, again: without, again: off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/facets.py" />
      <source>How many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/history.py" />
      <source>As the articles say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/history.py" />
      <source>Before anything was decided</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/models/history.py" />
      <source>{count} decisions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/history.py" />
      <source>Not applied: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/history.py" />
      <source>the state that is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/history.py" />
      <source>not applied: what it is about is gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/history.py" />
      <source>not applied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/imported_files.py" />
      <source>When (UTC)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/imported_files.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/imported_files.py" />
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/models/spoken.py" />
      <source>empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/printing.py" />
      <source>{target} cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/printing.py" />
      <source>Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/screenshot.py" />
      <source>The picture “{target}” could not be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/screenshot.py" />
      <source>Choose another folder or name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>Sa&amp;ved Searches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>&amp;Bookmarks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>Save Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>A name for “{text}”:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>The search is saved as “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>&amp;Forget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>No search is saved yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>No bookmarks yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>There is no search to save: type one into the box first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>Select a mission, a person, an incident or an article to bookmark it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>Forgotten: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>No bookmark any more: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/shelf.py" />
      <source>Bookmarked: {label}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/source/article_pane.py" />
      <source>{count} facts</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/article_pane.py" />
      <source>fact {number} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>Select a mission, a person or an incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>No other article tells of this record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>Article beside, {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>Which of the other articles on the record is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>Sentence before that, in this article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>Next sentence behind the record, in this article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>Text of the article beside, {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/beside.py" />
      <source>{text} Here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/find_bar.py" />
      <source>Find in this article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/find_bar.py" />
      <source>Previous match in this article (Shift+F3)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/find_bar.py" />
      <source>Next match in this article (F3)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/find_bar.py" />
      <source>Close the search in this article (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/find_bar.py" />
      <source>Not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/find_bar.py" />
      <source>{number} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/find_bar.py" />
      <source>{total} found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/legend.py" />
      <source>Show or hide the marks of kind “{kind}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/marks.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/marks.py" />
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/marks.py" />
      <source>Vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/marks.py" />
      <source>Organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/marks.py" />
      <source>Event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/pane.py" />
      <source>Select a row to see the sentences behind it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/text.py" />
      <source>Text of the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/text.py" />
      <source>Select All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/text.py" />
      <source>Go to {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/text.py" />
      <source>Add a Fact…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/source/text.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/canvas.py" />
      <source>Timeline of the flights</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>{count} missions without a date</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Closer (+, or the wheel)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Wider (−, or the wheel)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Show All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>All flights (0)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Save Picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Save the timeline as PNG or SVG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>No article dates any of these flights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Drag on the years to filter by a span of time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pane.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pictures.py" />
      <source>“{name}” is no picture of a known kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pictures.py" />
      <source>Choose a name that ends in .png or .svg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/timeline/pictures.py" />
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/tool_bar.py" />
      <source>Search and navigation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/tool_bar.py" />
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/answers.py" />
      <source>Accept the proposed answer to {count} questions?</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/answers.py" />
      <source>Spellings are taken for one name. It is one step of the history, and can be undone as one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/answers.py" />
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>No contradictions.

Where independent articles disagree about a fact, or spell a name in ways that are not known to be one, the question comes up here with the words of each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>None of the questions matches the search. Esc in the search box clears it.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>Accept the Proposals of All {count} Open Questions Shown…</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>{count} questions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>{found} of {count} questions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/conflicts.py" />
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{count} missions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{count} crew members</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{count} incidents</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{count} articles</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{found} of {count} missions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{found} of {count} crew members</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{found} of {count} incidents</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{found} of {count} articles</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>{found} of {count} facts</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>None of the {count} missions matches the search. Esc in the search box clears it.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>None of the {count} crew members matches the search. Esc in the search box clears it.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>None of the {count} incidents matches the search. Esc in the search box clears it.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>None of the {count} articles matches the search. Esc in the search box clears it.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>No missions yet. They come from articles: import files (Ctrl+I), or drop them on this window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>No crew members yet. They come from articles: import files (Ctrl+I), or drop them on this window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>No incidents yet. They come from articles: import files (Ctrl+I), or drop them on this window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>No articles yet. Import files (Ctrl+I) or a folder, or drop them on this window.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>What belongs to the selected missions ({count})</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>What belongs to the selected crew members ({count})</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>What belongs to the selected incidents ({count})</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>What belongs to the selected articles ({count})</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/counts.py" />
      <source>What belongs to the selected facts ({count})</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/coverage.py" />
      <source>Coverage of the missions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/coverage.py" />
      <source>Only flights with a fact that is {standing} ({clause})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/coverage.py" />
      <source>Only flights for which this holds: {fact} {standing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/coverage.py" />
      <source>Only Flights for Which This Holds: {fact} {standing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/coverage.py" />
      <source>Without Flights for Which This Holds: {fact} {standing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details.py" />
      <source>Select a mission, a person, an incident or an article to see what is known of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details.py" />
      <source>Details of the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>No article tells a fact of this flight; they name it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>No article tells an agency, a country or an age.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>No article tells more of it than that it happened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>to the minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>to the hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>to the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>to the month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>to the year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Say that it is {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>No article tells of an incident.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Flights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>No article tells which flight it happened to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>⚠ the sources disagree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Settle it in the inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Incidents lived through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>No article tells of an incident on these flights.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>{count} sources say so: show this instead</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>= catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Version {number}, the current one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Version {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>No longer in this version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Length</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>{count} words</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Missions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Nothing in this article was taken for a flight, a person or an incident.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>also</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>◷ planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>imported {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Read from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>May be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>Reprints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_html.py" />
      <source>catalogue: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>the name of this record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>the name of another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>not settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>by the catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>The flight launched before this one: {launch}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>The flight launched after this one: {launch}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>Say of “{spelling}”: {verdict}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>Time in space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>No article tells of a flight; this person is only mentioned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>{attribute}, as it was planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>Spellings in the articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>no article tells when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>landing only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>told {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/details_parts.py" />
      <source>{up}, down on {down}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/facet_tree.py" />
      <source>Filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/facet_tree.py" />
      <source>Space: only with, again: without, again: off. Delete resets a group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/facet_tree.py" />
      <source>Reset All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/facet_tree.py" />
      <source>Reset “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>Confirm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>Reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>Edit Value…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>Change Subject…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>Copy Citation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>The article says so, and it is so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>The article does not say so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>The words mean another value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>The words speak of another record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/fact_menu.py" />
      <source>Copy the words with their source and day</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/filter_bar.py" />
      <source>{count} belong to {record}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/filter_bar.py" />
      <source>{count} belong to {record}, the others are dimmed. Show only what belongs to it (Ctrl+L)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/filter_bar.py" />
      <source>Show the people who are only mentioned, too ({clause})</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/filter_bar.py" />
      <source>{count} only mentioned</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/filter_bar.py" />
      <source>Remove “{part}” from the filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/filter_bar.py" />
      <source>Everything is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/filters.py" />
      <source>Find in the lists below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/filters.py" />
      <source>Find in the filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/filters.py" />
      <source>Lists only the values that have what is typed here; Esc shows all again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/filters.py" />
      <source>Reset all filters: show everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/flight_strip.py" />
      <source>Left and right go from flight to flight, Return goes there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/flight_strip.py" />
      <source>Flights in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/flight_strip.py" />
      <source>{flight}, {number} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/found.py" />
      <source>Type words in the search box to find them in the articles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/found.py" />
      <source>Found in text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/found.py" />
      <source>No article has these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/found.py" />
      <source>{number} of the first {total}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/found.py" />
      <source>the first {count} places</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/found.py" />
      <source>{count} places</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/history.py" />
      <source>What you decide is listed here. Double-click a step, or press Return on it, to go back to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/history.py" />
      <source>History of decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/job_bar.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/job_bar.py" />
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/job_bar.py" />
      <source>Rest until you continue; the window can be used meanwhile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/job_bar.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/job_bar.py" />
      <source>Stop here; what is stored stays stored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/job_bar.py" />
      <source>{job} {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/job_bar.py" />
      <source>Continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/lists.py" />
      <source>Views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/offer_bar.py" />
      <source>Do the Same There</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/offer_bar.py" />
      <source>Decide the same at all these places, as one step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/offer_bar.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/offer_bar.py" />
      <source>Look at the places, and choose among them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/offer_bar.py" />
      <source>Leave the other places as they are</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/offer_bar.py" />
      <source>Also in {count} other places</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/page.py" />
      <source>{number} of {total} places in this article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>All of these stand side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Come back to it later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>the catalogue has {reference}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Both (B)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>All of them (B)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Reopen (Space)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Leave open (Space)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Yes, the same (A)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Accept (A)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>No, another (X)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>Reject (X)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>These spellings are one name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>{value} is right, the others are not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>{value} is another's name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question.py" />
      <source>The articles do not say {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question_list.py" />
      <source>Questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question_list.py" />
      <source>Questions decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question_list.py" />
      <source>Question {number} of {total} · {count} decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/question_list.py" />
      <source>{count} decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/record_pane.py" />
      <source>Copy with Headers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/record_table.py" />
      <source>Table: {table}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/record_table.py" />
      <source>&amp;Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/record_table.py" />
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>{count} independent sources in {articles} articles</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>{count} independent sources</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>Answer {number}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>Choose {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>What the sources say for {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>✔ your answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>This is right ({key})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>This is right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>Show in the Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>★ proposed: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/rival_card.py" />
      <source>★ proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/search_box.py" />
      <source>Search, or filter: crew:kononenko year:2018..2023 "soft landing" -delay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/search_box.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/search_box.py" />
      <source>Searches missions, people, incidents and the text of articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/search_box.py" />
      <source>Ctrl+F or / comes here, Esc clears.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/search_completer.py" />
      <source>Completions of the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/welcome.py" />
      <source>Drop saved news articles on this window. Soyuz Mission History reads them, finds the missions, crews and incidents that they report, and keeps the sentence behind every value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/welcome.py" />
      <source>Open the sample library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/welcome.py" />
      <source>Five real articles about Soyuz flights, to look around in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/welcome.py" />
      <source>Import files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/welcome.py" />
      <source>Import a folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/welcome.py" />
      <source>Open a library…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/welcome.py" />
      <source>Opened before:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/year_histogram.py" />
      <source>Arrow keys go through the years, with Shift they take a span; Return filters by it, Delete resets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/year_histogram.py" />
      <source>Years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/year_histogram.py" />
      <source>Year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/year_histogram.py" />
      <source>{first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/views/year_histogram.py" />
      <source>{label}: {count}
Click or drag over the years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/watching.py" />
      <source>Importing new files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/window_menus.py" />
      <source>Open &amp;Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/window_menus.py" />
      <source>&amp;Panes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/window_menus.py" />
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/window_menus.py" />
      <source>&amp;Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/window_menus.py" />
      <source>No library was open before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/workspace.py" />
      <source>Show or hide the pane “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/workspace.py" />
      <source>Found in Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/workspace.py" />
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/workspace.py" />
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/archives.py" />
      <source>Unpack it yourself if you trust it, and import the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/archives.py" />
      <source>Unpack it yourself and import the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/archives.py" />
      <source>This file is larger than {size} MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/archives.py" />
      <source>Split it into its articles first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/html.py" />
      <source>This page is longer than any article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/html.py" />
      <source>Save its text as plain text and import that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/html.py" />
      <source>No article was found on this page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/html.py" />
      <source>This page is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/html.py" />
      <source>Save it again, or its text alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>This mail holds no text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>Import its attachments as files of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>This saved page holds no text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>Save the page again, or its text alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>This file holds no mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/mail.py" />
      <source>Save the mail again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>This file is protected by a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>Unpack the archive yourself and import the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>This archive is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>Get it again, or unpack what can be and import the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>This archive is packed in a way that cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>Pack it anew as plain ZIP.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>There is no such file in this archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>Check the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>This file cannot be read: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>Check who may read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>There is no such file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>Archives are nested too deep here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/members.py" />
      <source>Unpack this one yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/pdf.py" />
      <source>This PDF is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/pdf.py" />
      <source>Open it in a PDF reader and print it to a new PDF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/pdf.py" />
      <source>This PDF holds pictures of its pages only, no text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/pdf.py" />
      <source>Run a text recognition (OCR) on it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/pdf.py" />
      <source>This PDF is protected by a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/pdf.py" />
      <source>Save a copy without a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/plain.py" />
      <source>This file holds no text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/plain.py" />
      <source>Save the article as plain text and import that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/plain.py" />
      <source>This file is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/plain.py" />
      <source>Save the article again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/readers.py" />
      <source>Files that end in “{suffix}” cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/readers.py" />
      <source>Save the article as one of: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/readers.py" />
      <source>This is no file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/readers.py" />
      <source>Name a text file or a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/word.py" />
      <source>This Word document is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/word.py" />
      <source>Open it in a word processor and save it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/word.py" />
      <source>This Word document holds no text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/reading/word.py" />
      <source>Save the article as plain text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/article_views.py" />
      <source>from the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/article_views.py" />
      <source>from its text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/article_views.py" />
      <source>set by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/article_views.py" />
      <source>worked out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/article_views.py" />
      <source>version {number} of {total}, replaced by a newer one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/article_views.py" />
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/article_views.py" />
      <source>{day} ({basis})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/article_views.py" />
      <source>version {number} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/article_views.py" />
      <source>The same story as {articles}: one source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/article_views.py" />
      <source>There is no article with the number {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/article_views.py" />
      <source>Look at the list of articles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/article_views.py" />
      <source>{name}, where it was first</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>less than {count} days</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>{time} on {some} of {count} flights</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>{count} days</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>landing of {flight}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>{times} ({plan})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>about {duration}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>{low} to {high} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>not known: {times}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>no flight yet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>{time} on {count} flights, from launch to landing</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>at least {duration}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>launch of {flight}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>launch and landing of {flight}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>No article tells how they came down; counted to the landing of the craft that launched them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>Launch and landing contradict each other, and are not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>Only planned, and not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>down on {flight}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>the articles contradict each other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/careers.py" />
      <source>{remark}: {flights}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/carrying.py" />
      <source>The library {path} is not empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/carrying.py" />
      <source>A library is carried into a new one: name another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/carrying.py" />
      <source>This library was written by a newer version of this program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/carrying.py" />
      <source>Line {number} of {table} is no row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/carrying.py" />
      <source>Write the file anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/carrying.py" />
      <source>This version knows no table “{unknown}” of libraries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/carrying.py" />
      <source>Install the newer version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/carrying.py" />
      <source>{file} is not complete: it has {done} of {total} rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/carrying.py" />
      <source>Write it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/carrying.py" />
      <source>{file} holds what cannot be. {wrong}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/carrying.py" />
      <source>Write it anew from the library itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/carrying.py" />
      <source>{file} cannot be read: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/carrying.py" />
      <source>{file} is no exported library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/carrying.py" />
      <source>This version knows no “{unknown}” of the table “{table}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cautions.py" />
      <source>{flight} (launched {time})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cautions.py" />
      <source>The catalogue has {names} and {last} as different flights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cautions.py" />
      <source>The catalogue has {names} and {last} as different people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>planned {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>about {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>{day} {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/citations.py" />
      <source>That fact is not in the library any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/citations.py" />
      <source>Select another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/columns.py" />
      <source>It has: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/columns.py" />
      <source>The table “{table}” has no column “{key}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/columns.py" />
      <source>Did you mean “{near}”? It has: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>{attribute}: which is right for {record}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>Is “{rival}” the name of {record}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>When was {record} launched?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>Where was {record} launched?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>What launched {record}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>Where did {record} go?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>When did {record} dock?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>When did {record} undock?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>When did {record} land?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>Where did {record} land?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>How did {record} end?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>Which agency does {record} belong to?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>Which country is {record} from?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>When did it happen: {record}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>Which flight did it happen to: {record}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>The sources do not contradict each other there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>Look at the list again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>Spelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>There is no {kind} with the number {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/conflict_views.py" />
      <source>It may be gone since the last import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/coverage.py" />
      <source>confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/coverage.py" />
      <source>decided by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/coverage.py" />
      <source>single source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/coverage.py" />
      <source>disputed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/coverage.py" />
      <source>missing</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/coverage.py" />
      <source>disputed; {count} sources for {value}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/coverage.py" />
      <source>{count} {standing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/coverage.py" />
      <source>missing: no article tells it</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/coverage.py" />
      <source>confirmed by {count} sources: {value}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/coverage.py" />
      <source>{decision}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/coverage.py" />
      <source>from a single source: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/coverage.py" />
      <source>no flights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/crews.py" />
      <source>Crew up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/crews.py" />
      <source>No article tells who went up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/crews.py" />
      <source>Crew down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/crews.py" />
      <source>No article tells who came down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/crews.py" />
      <source>Crew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/crews.py" />
      <source>No article names a crew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/dates.py" />
      <source>as in the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/dates.py" />
      <source>{place} time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/decided.py" />
      <source>you chose this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/decided.py" />
      <source>you let all values stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/decided.py" />
      <source>you gave this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/decided.py" />
      <source>you confirmed this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/decided.py" />
      <source>you gave this name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/decided.py" />
      <source>you decided this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/decided.py" />
      <source>{decision} on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>nothing changes</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>{count} people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>{count} articles and what follows from their days</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>Nothing was decided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>Choose what to decide on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>There is nothing to undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>`soyuz-gui history` lists what was decided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>There is nothing to do again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>Only what was undone last can be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>There is no step {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>`soyuz-gui history` lists them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>Step {number} was abandoned: something else was decided after it was undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>Choose a step that is done or undone.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>{count} new conflicts</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>{count} conflicts settled</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>“{one}” and “{other}” were said to be different.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/deciding.py" />
      <source>Undo that first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>The sources do not contradict each other there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>Change a fact, or add one, instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>No source says “{typed}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>The sources say: {told}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>A name is no value that can be edited.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>Rename the record, or settle its spelling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>A {kind} has no {attribute}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>Choose a record of the same kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>There is no such place in the articles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>Select the words again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>It is not said what the words speak of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>Name a record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>This is an earlier version of {article}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>Decide on the one that counts now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>A record needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>Type one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>One record alone cannot be merged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>Choose two or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>Only records of one kind can be one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>Merge flights with flights, people with people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>Nothing was chosen to be taken out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>Choose members and a name for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>Only two records of one kind can be kept apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>Choose two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>There is no record with the number {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>There is no fact with the number {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>It may be gone since the last decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>“{typed}” is no single day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/drafting.py" />
      <source>Type year, month and day, as in 2018-10-12.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export_fields.py" />
      <source>the articles that say so, one for each quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export_fields.py" />
      <source>the words that say so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export_fields.py" />
      <source>actual, or planned when the article was written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export_fields.py" />
      <source>how exact the time is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export_fields.py" />
      <source>An export needs at least one column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export_fields.py" />
      <source>There are: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export_fields.py" />
      <source>“{row_per}” is no column with several values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export_fields.py" />
      <source>There are: {several}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export_fields.py" />
      <source>The table “{table}” has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export_writing.py" />
      <source>Exporting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export_writing.py" />
      <source>A workbook is no text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/export_writing.py" />
      <source>Write it to a file whose name ends with .xlsx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/exporting.py" />
      <source>Choose a name that ends with {endings}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/exporting.py" />
      <source>A workbook needs a name that ends with .xlsx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/exporting.py" />
      <source>“{ending}” is a workbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/exporting.py" />
      <source>Choose a name that ends with {endings} or say --format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/exporting.py" />
      <source>No “{ending}” files are written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/facets.py" />
      <source>Launch site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/facets.py" />
      <source>Crew member</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/facets.py" />
      <source>Launch vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/facets.py" />
      <source>Agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/facets.py" />
      <source>Nationality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/facets.py" />
      <source>With</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/files.py" />
      <source>{target} is a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/files.py" />
      <source>Name the file itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/files.py" />
      <source>Free some space and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/files.py" />
      <source>{target} cannot be written: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/formats/xlsx.py" />
      <source>A sheet holds no more than {most_rows} rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/formats/xlsx.py" />
      <source>Export to CSV, or narrow what is exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/importing.py" />
      <source>same text as {article}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/importing.py" />
      <source>{same}; its text before stays in the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/importing.py" />
      <source>The program failed on this file; please report it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/importing.py" />
      <source>The file was saved anew; its text is the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/importing.py" />
      <source>The file has an earlier text again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/importing.py" />
      <source>The file has changed; its text before stays as an earlier version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/importing.py" />
      <source>The import was cancelled before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/jobs.py" />
      <source>{hours} h {minutes} min left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/jobs.py" />
      <source>less than a minute left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/jobs.py" />
      <source>{minutes} min left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/jobs.py" />
      <source>{done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/jobs.py" />
      <source>paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/joining_views.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/presets.py" />
      <source>These are no settings of an export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/presets.py" />
      <source>Save them anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/presets.py" />
      <source>An export has no setting “{key}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/presets.py" />
      <source>None is saved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/presets.py" />
      <source>No export is saved as “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/presets.py" />
      <source>An export cannot be saved without a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/presets.py" />
      <source>Give it one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/presets.py" />
      <source>The saved exports in {file} cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/presets.py" />
      <source>Mend or remove that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/presets.py" />
      <source>“{raw}” is no value of the export's setting “{key}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/presets.py" />
      <source>Save it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query.py" />
      <source>“{token}” is searched as text: {field}: takes {values}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query.py" />
      <source>Did you mean {name}:?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query.py" />
      <source>A bracket is not closed; it is taken to end with the search.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query.py" />
      <source>There is no field “{field}:”; “{token}” is searched as text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query.py" />
      <source>“{token}” has nothing to join or to rule out; in quotes it is searched as text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>and</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>or</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>with an incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>without an incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>with a conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>without a conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>with a crew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>without a crew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>with people who are only mentioned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>without people who are only mentioned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>not {condition}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>{field} is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>up to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>from {first}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>({choices})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_sentences.py" />
      <source>{field} is not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/record_views.py" />
      <source>{reason} ({points} of the {needed} points that it takes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/record_views.py" />
      <source>nothing against it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/record_views.py" />
      <source>{mission} (landing)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/refreshing.py" />
      <source>Bringing the records together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/refreshing.py" />
      <source>the article is not in this library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/refreshing.py" />
      <source>Looking for reprints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/safekeeping.py" />
      <source>There is no automatic backup of {library}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/safekeeping.py" />
      <source>Name the backup to restore.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/safekeeping.py" />
      <source>A library cannot be restored from itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/safekeeping.py" />
      <source>Name a backup of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/safekeeping.py" />
      <source>Reading the articles again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/shelf.py" />
      <source>There is no search to save.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/shelf.py" />
      <source>Type a search first, and give it a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/shelf.py" />
      <source>That is not in the library any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/shelf.py" />
      <source>Select something else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/sources.py" />
      <source>Files that end in “{ending}” are not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/sources.py" />
      <source>Not a kind of file that is read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/sources.py" />
      <source>This archive holds no files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/sources.py" />
      <source>This folder cannot be read: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/sources.py" />
      <source>This folder holds no articles: no files that end in {endings}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/sources.py" />
      <source>There is no such file in this archive. Check the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/sources.py" />
      <source>No file fits this pattern. Check the name.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>{first}, and {count} more decisions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Reject {value} as the {attribute} of {record}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Accept the proposed answers to {count} questions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>{spellings} are {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Date “{article}” as of unknown day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>{attribute} {value} of {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Choose {value} for the {attribute} of {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>{first}, and {more} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Answer {number} questions: {first}, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>{spelling} is {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Set the {detail} of “{article}” to “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Date “{article}” as published on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Let all values stand for the {attribute} of {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Leave the question open for the {attribute} of {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Confirm {fact}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Reject {fact}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Change {fact} to {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Move {fact} to {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Add {attribute} {value} to {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>“{spelling}” is {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>“{spelling}” is not {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>“{spelling}” may be {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Rename {record} to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Merge {records} into {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Split what was merged into {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Take {name} out of {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/step_words.py" />
      <source>Keep {one} and {other} apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/stories.py" />
      <source>Course</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/stories.py" />
      <source>No article tells what happened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/stories.py" />
      <source>Cause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/stories.py" />
      <source>No article tells why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/stories.py" />
      <source>Consequence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/stories.py" />
      <source>No article tells what came of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/timeline.py" />
      <source>a bar has at least one end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/timeline.py" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/timeline.py" />
      <source>Kind: {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/timeline.py" />
      <source>Launch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/timeline.py" />
      <source>Landing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/timeline.py" />
      <source>Crew: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/watched_folders.py" />
      <source>{folder} is no folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/watched_folders.py" />
      <source>Name a folder that is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/watched_folders.py" />
      <source>{folder} is not watched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/watched_folders.py" />
      <source>`soyuz-gui watch` lists the folders that are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/backups.py" />
      <source>A library cannot be backed up onto itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/backups.py" />
      <source>Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/carrying.py" />
      <source>A row of the table “{table}” cannot be: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>A row of “{table}” refers to one of “{parent}” that is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>The article {article} does not say “{words}” where a fact claims it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>The last import was interrupted: import the same files again to bring missions and crews up to date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>The file is damaged: {problem}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>The text of the article {article} was changed after its import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>A {table} of the article {article} points outside its text ({start} to {end}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>The search index lacks articles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/checks.py" />
      <source>The search index does not agree with the articles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/conditions.py" />
      <source>There is no field “{field}” to filter by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>{path} is a database of another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>The library {path} was made by a newer version of this program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>Install the newer version to open it; this one would damage it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>There is no library at {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>Import articles into it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>{path} is a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>Name the library file itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>The library {path} is empty or from an older version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>Import articles into it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/database.py" />
      <source>{path} is no library: it is not an SQLite file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>Choose a place that you may write to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>Close the other program or try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} is in use by another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} may not be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>Choose a place that you may write to. Or copy the library there first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>Free some space and try again; nothing was lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>Check the disk, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} is read-only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} cannot grow: the disk is full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} cannot be read or written: the disk reports an error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} is no library: it is not an SQLite file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/explaining.py" />
      <source>The library {path} cannot be used: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/replacing.py" />
      <source>There is no file {backup}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/replacing.py" />
      <source>{backup} holds no library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/replacing.py" />
      <source>Choose another backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/replacing.py" />
      <source>The library {library} is in use by another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/replacing.py" />
      <source>Close the other program first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/store/salvage.py" />
      <source>The library {damaged} was made by a newer version of this program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/text/canonical.py" />
      <source>The text encoding of this file is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/text/canonical.py" />
      <source>Save it as UTF-8 and import it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;New Library…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Make an empty library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Open Library…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Open a library file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Open &amp;Sample Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Five articles to try with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Import Files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Read articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Import &amp;Folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Read all articles of a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Write what is shown or selected to a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Save &amp;Timeline Picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>The timeline as PNG or SVG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Write &amp;Dossier…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>The selected record with quotes and sources on one page: HTML or PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Write &amp;Calendar…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Flights and incidents for calendar programs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Export &amp;Whole Library…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Articles, facts, decisions and searches as plain texts in one ZIP file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Import W&amp;hole Library…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Make a library of one that was exported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Export for D&amp;atasette…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>A folder that Datasette shows as a database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>New &amp;Window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Another window on this library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Close Window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Leave the other windows open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Close all windows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Take the last decision back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Decide again what was taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>H&amp;istory of Decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>All steps, and the way to any of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Copy the selected rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Copy with &amp;Headers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Copy the selected rows with the titles of their columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Copy Ci&amp;tation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Copy the sentence that is lit, with its source and day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Rena&amp;me Record…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Give the selected record another name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Merge Records…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Make one record of two or more: the selected ones, or this one and another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>These Two Are &amp;Different…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Never take this record and another for one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Split Record…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Take a merge back, or what belongs elsewhere out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Dat&amp;e and Source of Articles…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Say when the selected articles were published, or what they are called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Add a Fact…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Make a fact of the words that are selected in the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Go to the search box; Esc clears it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Find in &amp;Text…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Search in the article that is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Next Match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Next place where the searched words stand, in the article while one searches in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Previous Match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Place before that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Clear Searc&amp;h and Filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Show everything again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Only What Be&amp;longs to It</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Filter by the selected record or article; again: show everything beside it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Sa&amp;ve Search…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Keep what is searched for under a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Pre&amp;ferences…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Colours, size of text, times, and what exports and imports begin with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;System Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Dark text on a light ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Light text on a dark ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>La&amp;rger Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Enlarge articles and details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>S&amp;maller Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Reduce articles and details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Normal Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Articles and details in their first size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Values of the Catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Show what the catalogue has beside what the articles say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Another Article &amp;Beside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Show one article more on the selected record, side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Close the Article Beside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Show one article less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Dim What Does Not Belong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Dim the rows of other views that do not belong to what is selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>F&amp;ull Screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Use the whole screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Reset La&amp;yout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Panes and columns as they were at first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Where you were before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Where you were before going back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Book&amp;mark This</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Keep what is selected at hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Missions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>The mission list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Crew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>The people who flew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>The incident log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>The articles of the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Flights and incidents along the years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>C&amp;overage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>How far the sources agree on each fact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Con&amp;flicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>What the sources disagree on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Ne&amp;xt Pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Put the keyboard into the next pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Pre&amp;vious Pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Put it into the one before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Next Fact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Next sentence behind the selected record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Previous Fact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Sentence before that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Conflicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Settle what the sources disagree on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Import History…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>What happened to every file; failed and unfinished ones again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Watched Folders…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Folders whose new files are imported by themselves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Check Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Compare every quote with its article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Rebuild Records and Search Index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Make anew what follows from articles and decisions; nothing is lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Back Up Library…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Copy the library to another file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>R&amp;estore Library…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Go back to a backup, or save what reads of a damaged library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Command Palette…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Find any action by a few letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>How everything is done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Keyboard Shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>All keys in one list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;Log…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>What the program did, and what went wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>&amp;About Soyuz Mission History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/actions.py" />
      <source>Version and licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/navigation.py" />
      <source>Coverage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/navigation.py" />
      <source>Conflicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Clear the search box; in an empty box, back to the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>In a list: read the sentence. In a text: go to the record under the cursor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>On a filter: with, without, off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>A, X, E, M</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>On a fact, in the details or in the text: confirm, reject, edit the value, change the subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>A, 1 … 9, B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>On a question: accept the answer, choose another, let both stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>X, Space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>On a question: reject the answer, leave it open; the arrow keys look at another answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>F</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>On a cell of the coverage: only flights like this one; with Shift: without them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>←, →, Home, End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>On the timeline: to the flight before or after, to the first or last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>+, −, 0, wheel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>On the timeline: closer, wider, all flights; with Shift, the wheel and the arrows move it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/gui/dialogs/shortcuts.py" />
      <source>Next pane, or next link of the details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Docked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Undocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Landed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Landing site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Destination</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Identified by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Launch: status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Crew: status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Docked: status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Undocked: status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Landed: status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>designation of the flight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>time of the launch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>where it was launched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>everybody who flew or is to fly on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>time of the docking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>time of the undocking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>time of the landing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>where it landed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>launch vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>where it went</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how it ended, if an article says so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how many incidents it had</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how many of its values the articles contradict each other on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how many articles speak of it; reprints of one story are one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>crewed, uncrewed or a probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>what identified the flight where no article names it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>First launch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Spellings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>First launch: status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>name of the space traveller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>country, as the articles say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>space agency, as the articles say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how many times the person flew, by the articles; up on one craft and down on another is one flight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>the flights by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>launch of the first of these flights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>every way in which the articles write the name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Date: status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>what happened, to which craft, when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>what went wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>when it happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>flight or craft that it happened to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>why, as the articles say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>what came of it, as the articles say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Date from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Publisher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Original</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>file name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>headline, where the file has one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>day of publication</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>where the day of publication comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>who published it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>who wrote it, where the file or its first lines say so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>flights that it speaks of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>space travellers that it speaks of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>incidents that it speaks of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how many facts were found in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how many other articles are the same story; all of them count as one source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>the earliest article with the same story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>when it was imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>where the file was when it was imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Attribute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Leg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>file name of the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>mission, person or incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>the record that the fact is about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>what is said of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>normalised; times in UTC, cut at their precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>as the article words it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>how exact a time is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>where the quote starts in the text, in characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>where the quote ends in the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>launch or landing, for the crew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>0 to 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>the rule that found it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>what the value rests on beside the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/columns.py" />
      <source>what you made of it: confirmed, added; those you took away are asked for by review:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>Docking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>Undocking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>launch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>crew up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>docking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>undocking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>landing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>landing site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>crew down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/coverage.py" />
      <source>anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>launch time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>launch site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>destination</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>docking time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>time to docking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>undocking time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>landing time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>crew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>expedition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>nationality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>craft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>mission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>cause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>consequence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>launch abort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>launch failure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>scrub</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>delay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>leak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>crash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>docking failure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>ballistic reentry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>malfunction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>damage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>fatality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>fire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>depressurization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>success</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>failure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>aborted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>crewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>uncrewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>publisher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Launch time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Docking time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Time to docking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Undocking time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Landing time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Expedition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/facts.py" />
      <source>Craft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>abandoned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>different</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/answers.py" />
      <source>undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/records.py" />
      <source>rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/records.py" />
      <source>edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/records.py" />
      <source>moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/domain/records.py" />
      <source>added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>Monday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>Tuesday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>Wednesday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>Thursday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>Friday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>Saturday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>Sunday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>January</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>February</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>March</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>April</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>June</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>July</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>August</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>September</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>October</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>November</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/cells.py" />
      <source>December</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>updated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>not done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>Updated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>Unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>Skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>Failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/views/imports.py" />
      <source>Not done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>Every word must be found; a phrase goes in quotes, a leading minus or “not” rules out. Of several values of one field one must fit; different fields must all fit. “or” and brackets make other choices: (crew:hague or leak). A value behind “=” is the whole value: vehicle:=Soyuz is no Soyuz-FG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>a crew member's name, in any spelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>the flight's designation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>year of the launch or the incident: 2018, 2018..2023, 2018.., ..2023</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>what was under way then: 2018-06, 2018-06-12..2019-01, &gt;2018-06, &lt;=2019; flights from launch to landing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>how the flight ended: success, failure, aborted, lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>an incident's kind or name: leak, launch abort, crash, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>a crew member's space agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>a crew member's country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>crewed, uncrewed, probe; or the incident's kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>what you made of a fact: confirmed, rejected, edited, moved, added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>name, title, publisher, author or path of an article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>a fact that independent sources agree on: launch, docking, crew up, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>a fact that you confirmed, added or chose among contradicting ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>a fact that rests on one source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>single-source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>a fact that the sources contradict each other on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>a fact that no article tells; “anything” stands for any of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/services/query_fields.py" />
      <source>incident, conflict, crew; mention also lists people who are on no flight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>a launch site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>a landing area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>a country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>a launch vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>a station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>an agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../soyuz_gui/extract/typed_values.py" />
      <source>a flight</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
