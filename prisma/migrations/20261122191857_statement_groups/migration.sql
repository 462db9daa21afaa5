-- CreateTable
CREATE TABLE "StatementGroup" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "GroupMember" (
    "statementId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "groupId" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "score" REAL NOT NULL,
    CONSTRAINT "GroupMember_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "GroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "StatementGroup" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatementKey" (
    "hash" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "statementId" INTEGER NOT NULL,

    PRIMARY KEY ("hash", "day", "statementId"),
    CONSTRAINT "StatementKey_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DecidedReport" (
    "decisionId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "hash" INTEGER NOT NULL,
    "side" INTEGER NOT NULL,

    PRIMARY KEY ("decisionId", "articleId", "hash"),
    CONSTRAINT "DecidedReport_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DecidedReport_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "GroupMember_groupId_idx" ON "GroupMember"("groupId");

-- CreateIndex
CREATE INDEX "StatementKey_statementId_idx" ON "StatementKey"("statementId");

-- CreateIndex
CREATE INDEX "DecidedReport_articleId_hash_idx" ON "DecidedReport"("articleId", "hash");

-- One report alone is no group, whatever took the others away.
CREATE TRIGGER "GroupMember_gone" AFTER DELETE ON "GroupMember" BEGIN
    DELETE FROM "StatementGroup" WHERE "id" = OLD."groupId"
    AND (SELECT count(*) FROM "GroupMember" WHERE "groupId" = OLD."groupId") < 2;
END;
