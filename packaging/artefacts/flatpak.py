"""The recipe for Flatpak, with the files that it refers to."""

from pathlib import Path

from artefacts.product import ROOT, SCRATCH, Product


def write(about: Product, program: Path) -> Path:
    """Write the manifest for a one-folder build; `flatpak-builder` builds it where the runtime can be fetched."""
    folder = SCRATCH / "flatpak"
    folder.mkdir(parents=True, exist_ok=True)
    entry = about.render("application.desktop").replace(f"Icon={about.command}", f"Icon={about.id}")
    (folder / "application.desktop").write_text(entry, encoding="utf-8")
    launched = about.render("metainfo.xml").replace(f">{about.command}.desktop<", f">{about.id}.desktop<")
    (folder / "metainfo.xml").write_text(launched, encoding="utf-8")
    places = {
        "program": str(program),
        "desktop": str(folder / "application.desktop"),
        "metainfo": str(folder / "metainfo.xml"),
        "drawing": str(ROOT / "resources" / "icons" / "app.svg"),
    }
    manifest = folder / f"{about.id}.yml"
    manifest.write_text(about.render("flatpak.yml", places), encoding="utf-8")
    return manifest
