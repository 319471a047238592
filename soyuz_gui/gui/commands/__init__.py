"""What the actions do: one method for each action of the table, under its name, in a module for each menu."""

from soyuz_gui.gui.commands.edit import EditCommands
from soyuz_gui.gui.commands.exporting import ExportCommands
from soyuz_gui.gui.commands.file import FileCommands
from soyuz_gui.gui.commands.go import GoCommands
from soyuz_gui.gui.commands.help import HelpCommands
from soyuz_gui.gui.commands.importing import ImportCommands
from soyuz_gui.gui.commands.passing_on import PassingOnCommands
from soyuz_gui.gui.commands.safekeeping import SafekeepingCommands
from soyuz_gui.gui.commands.source import SourceCommands
from soyuz_gui.gui.commands.tools import ToolCommands
from soyuz_gui.gui.commands.view import ViewCommands


class Commands(
    FileCommands,
    ImportCommands,
    ExportCommands,
    PassingOnCommands,
    EditCommands,
    ViewCommands,
    GoCommands,
    SourceCommands,
    SafekeepingCommands,
    ToolCommands,
    HelpCommands,
):
    """The actions of one window."""
