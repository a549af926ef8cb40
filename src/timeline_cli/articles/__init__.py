"""Reading articles and finding their publication dates; knows nothing of language processing."""

from timeline_cli.articles.article import Article
from timeline_cli.articles.reading import read

__all__ = ["Article", "read"]
