-- Full-text search over the folded text. Trigrams find any run of three characters or more in any script; SQLite's own
-- folding of diacritics does not know Greek, which is why StatementText holds text the application has folded.
CREATE VIRTUAL TABLE "StatementSearch" USING fts5(
    content,
    speaker,
    title,
    content = 'StatementText',
    content_rowid = 'statementId',
    tokenize = 'trigram'
);

-- The index follows its table, whoever writes to it.
CREATE TRIGGER "StatementText_insert" AFTER INSERT ON "StatementText" BEGIN
    INSERT INTO "StatementSearch" (rowid, content, speaker, title) VALUES (new."statementId", new.content, new.speaker, new.title);
END;

CREATE TRIGGER "StatementText_delete" AFTER DELETE ON "StatementText" BEGIN
    INSERT INTO "StatementSearch" ("StatementSearch", rowid, content, speaker, title)
    VALUES ('delete', old."statementId", old.content, old.speaker, old.title);
END;

CREATE TRIGGER "StatementText_update" AFTER UPDATE ON "StatementText" BEGIN
    INSERT INTO "StatementSearch" ("StatementSearch", rowid, content, speaker, title)
    VALUES ('delete', old."statementId", old.content, old.speaker, old.title);
    INSERT INTO "StatementSearch" (rowid, content, speaker, title) VALUES (new."statementId", new.content, new.speaker, new.title);
END;
