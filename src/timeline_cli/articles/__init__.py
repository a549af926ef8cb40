"""Reading articles and finding their publication dates; knows nothing of language processing."""

from timeline_cli.articles.article import Article

__all__ = ["Article"]
