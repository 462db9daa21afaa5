-- CreateTable
CREATE TABLE "StatementChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "statementId" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "Article_ingestedAt_idx" ON "Article"("ingestedAt");


-- What lists filter, count and sort by. New statements need no line: their ids are higher than any before.
CREATE TRIGGER "Statement_changed" AFTER UPDATE OF "articleId", "ordinal", "kind", "speakerType", "act", "sourceClass",
    "sourceCountry", "confidence", "copyOfId", "outletId", "language", "publishedOn", "isReplaced" ON "Statement" BEGIN
    INSERT INTO "StatementChange" ("statementId") VALUES (NEW."id");
END;

CREATE TRIGGER "Statement_gone" AFTER DELETE ON "Statement" BEGIN
    INSERT INTO "StatementChange" ("statementId") VALUES (OLD."id");
END;

CREATE TRIGGER "StatementSpeaker_changed" AFTER UPDATE OF "speakerId", "ordinal" ON "StatementSpeaker"
WHEN OLD."speakerId" IS NOT NEW."speakerId" OR OLD."ordinal" IS NOT NEW."ordinal" BEGIN
    INSERT INTO "StatementChange" ("statementId") VALUES (NEW."statementId");
END;

-- Whoever follows the changes and has missed some reads everything anew; a hundred thousand are followed in one go.
CREATE TRIGGER "StatementChange_kept" AFTER INSERT ON "StatementChange" BEGIN
    DELETE FROM "StatementChange" WHERE "id" <= NEW."id" - 100000;
END;
