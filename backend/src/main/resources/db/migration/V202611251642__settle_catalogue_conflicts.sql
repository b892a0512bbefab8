ALTER TABLE catalogue_conflict ADD COLUMN settled_at DATETIME(6) NULL COMMENT 'when a curator decided; null while it waits';
