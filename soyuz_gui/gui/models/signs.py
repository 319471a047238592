"""Signs that stand in cells beside or instead of words."""

from soyuz_gui.domain.coverage import Standing

SIGNS = {
    Standing.CONFIRMED: "✔",
    Standing.DECIDED: "✎",
    Standing.SINGLE: "●",
    Standing.DISPUTED: "⚠",
    Standing.MISSING: "–",
}
PLANNED_SIGN = "◷"
DECIDED_SIGN = SIGNS[Standing.DECIDED]
