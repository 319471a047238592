"""What the user says of articles themselves, in the place of what their files state."""

import json
from collections.abc import Mapping

from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain.decisions import ArticleDetail
from soyuz_gui.domain.records import DateBasis
from soyuz_gui.store.database import Database

Told = Mapping[ArticleDetail, str]
_KEPT = (*ArticleDetail, "published_basis")


def apply(database: Database, told: Mapping[str, Told]) -> frozenset[str]:
    """Make this what the user says of articles, by the hashes of their texts, and nothing else; returns those that are
    in the library. Articles with another day of publication are to be read and reconciled again. In a transaction.
    """
    rows = database.query(
        "SELECT a.*, (SELECT min(path) FROM article_file WHERE article = a.id) AS path FROM article a"
        " WHERE a.stated <> '' UNION SELECT a.*, (SELECT min(path) FROM article_file WHERE article = a.id) AS path"
        " FROM article a WHERE a.text_hash IN (SELECT value FROM json_each(?)) AND NOT a.superseded",
        [json.dumps(sorted(told))],
    )
    for row in rows:
        said = {} if row["superseded"] else told.get(row["text_hash"], {})
        before = {name: row[name] for name in _KEPT}
        stated = before | (json.loads(row["stated"]) if row["stated"] else {})
        basis = {"published_basis": DateBasis.USER} if ArticleDetail.PUBLISHED in said else {}
        after = stated | {detail.value: value for detail, value in said.items()} | basis
        if after != before or bool(said) != bool(row["stated"]):
            folded = fold(f"{row['path']} {after['title']} {after['publisher']} {after['author']}")
            database.execute(
                "UPDATE article SET title = :title, publisher = :publisher, author = :author, published = :published,"
                " published_basis = :published_basis, folded = :folded, stated = :stated,"
                " stale = stale OR published <> :published WHERE id = :id",
                after | {"folded": folded, "stated": json.dumps(stated) if said else "", "id": row["id"]},
            )
    return frozenset(row["text_hash"] for row in rows if not row["superseded"])
