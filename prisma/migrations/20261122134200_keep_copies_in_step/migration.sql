-- A statement is replaced when its article is, whoever writes or takes back the version, or deletes it.
CREATE TRIGGER "Article_replaced" AFTER UPDATE OF "replacedById" ON "Article"
WHEN (OLD."replacedById" IS NULL) <> (NEW."replacedById" IS NULL) BEGIN
    UPDATE "Statement" SET "isReplaced" = NEW."replacedById" IS NOT NULL WHERE "articleId" = NEW."id";
    UPDATE "StatementSpeaker" SET "isReplaced" = NEW."replacedById" IS NOT NULL
    WHERE "statementId" IN (SELECT "id" FROM "Statement" WHERE "articleId" = NEW."id");
END;

-- What is copied from a statement to its links to speakers.
CREATE TRIGGER "Statement_shared" AFTER UPDATE OF "copyOfId" ON "Statement"
WHEN OLD."copyOfId" IS NOT NEW."copyOfId" BEGIN
    UPDATE "StatementSpeaker" SET "copyOfId" = NEW."copyOfId" WHERE "statementId" = NEW."id";
END;

-- When the first of those that copies share is gone, the next one is the first.
CREATE TRIGGER "Statement_first_gone" BEFORE DELETE ON "Statement"
WHEN OLD."copyOfId" = OLD."id" BEGIN
    UPDATE "Statement" SET "copyOfId" = (
        SELECT min(s."id") FROM "Statement" s WHERE s."copyOfId" = OLD."id" AND s."id" <> OLD."id"
    ) WHERE "copyOfId" = OLD."id" AND "id" <> OLD."id";
END;
