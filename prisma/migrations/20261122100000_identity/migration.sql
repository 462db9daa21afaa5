-- AlterTable
ALTER TABLE "Statement" ADD COLUMN "saidRule" TEXT;
ALTER TABLE "Statement" ADD COLUMN "sourceClass" TEXT;
ALTER TABLE "Statement" ADD COLUMN "sourceCountry" TEXT;

-- CreateTable
CREATE TABLE "NameWord" (
    "speakerId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    PRIMARY KEY ("key", "word", "speakerId"),
    CONSTRAINT "NameWord_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "decidedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME,
    "undoneBy" TEXT,
    "speakerId" INTEGER,
    "otherId" INTEGER,
    "text" TEXT,
    "language" TEXT,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT "Decision_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Suggestion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "aId" INTEGER NOT NULL,
    "bId" INTEGER NOT NULL,
    "score" REAL NOT NULL,
    "why" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "decidedBy" TEXT,
    "decidedAt" DATETIME,
    CONSTRAINT "Suggestion_aId_fkey" FOREIGN KEY ("aId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Suggestion_bId_fkey" FOREIGN KEY ("bId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OwnEntry" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "entry" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Alias" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "speakerId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "splitToId" INTEGER,
    CONSTRAINT "Alias_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Alias_splitToId_fkey" FOREIGN KEY ("splitToId") REFERENCES "Speaker" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Alias" ("folded", "id", "language", "source", "speakerId", "text") SELECT "folded", "id", "language", "source", "speakerId", "text" FROM "Alias";
DROP TABLE "Alias";
ALTER TABLE "new_Alias" RENAME TO "Alias";
CREATE INDEX "Alias_folded_idx" ON "Alias"("folded");
CREATE INDEX "Alias_splitToId_idx" ON "Alias"("splitToId");
CREATE UNIQUE INDEX "Alias_speakerId_text_language_key" ON "Alias"("speakerId", "text", "language");
CREATE TABLE "new_Speaker" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "foundName" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "mergedIntoId" INTEGER,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Speaker_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Speaker" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Speaker" ("createdAt", "id", "name", "foundName", "slug", "type") SELECT "createdAt", "id", "name", "name", "slug", "type" FROM "Speaker";
DROP TABLE "Speaker";
ALTER TABLE "new_Speaker" RENAME TO "Speaker";
CREATE UNIQUE INDEX "Speaker_slug_key" ON "Speaker"("slug");
CREATE INDEX "Speaker_mergedIntoId_idx" ON "Speaker"("mergedIntoId");
CREATE UNIQUE INDEX "Speaker_foundName_type_key" ON "Speaker"("foundName", "type");
CREATE TABLE "new_StatementSpeaker" (
    "statementId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "speakerId" INTEGER NOT NULL,
    "foundId" INTEGER NOT NULL,
    "spelling" TEXT NOT NULL,

    PRIMARY KEY ("statementId", "ordinal"),
    CONSTRAINT "StatementSpeaker_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StatementSpeaker_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StatementSpeaker_foundId_fkey" FOREIGN KEY ("foundId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- Which spelling an article read before prints is known again once it is read again; until then it is the name.
INSERT INTO "new_StatementSpeaker" ("ordinal", "speakerId", "foundId", "spelling", "statementId")
SELECT x."ordinal", x."speakerId", x."speakerId", p."name", x."statementId"
FROM "StatementSpeaker" x JOIN "Speaker" p ON p."id" = x."speakerId";
DROP TABLE "StatementSpeaker";
ALTER TABLE "new_StatementSpeaker" RENAME TO "StatementSpeaker";
CREATE INDEX "StatementSpeaker_speakerId_statementId_idx" ON "StatementSpeaker"("speakerId", "statementId");
CREATE INDEX "StatementSpeaker_foundId_idx" ON "StatementSpeaker"("foundId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "NameWord_speakerId_idx" ON "NameWord"("speakerId");

-- CreateIndex
CREATE INDEX "Decision_speakerId_idx" ON "Decision"("speakerId");

-- CreateIndex
CREATE INDEX "Decision_otherId_idx" ON "Decision"("otherId");

-- CreateIndex
CREATE INDEX "Suggestion_bId_idx" ON "Suggestion"("bId");

-- CreateIndex
CREATE INDEX "Suggestion_state_score_idx" ON "Suggestion"("state", "score");

-- CreateIndex
CREATE UNIQUE INDEX "Suggestion_aId_bId_key" ON "Suggestion"("aId", "bId");

-- CreateIndex
CREATE INDEX "Statement_sourceClass_idx" ON "Statement"("sourceClass");
