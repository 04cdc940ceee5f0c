"""The store: SQLAlchemy rows, repositories, migrations, backup and the recovery journal."""
