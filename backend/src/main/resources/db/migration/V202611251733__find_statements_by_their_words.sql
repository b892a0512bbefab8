CREATE INDEX statement_by_edition ON statement (wording_edition);
