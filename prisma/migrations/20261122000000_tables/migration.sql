-- CreateTable
CREATE TABLE "Outlet" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Article" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "outletId" INTEGER,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "language" TEXT NOT NULL,
    "publishedOn" TEXT,
    "text" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "ingestedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Speaker" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Alias" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "speakerId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    CONSTRAINT "Alias_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "speakerType" TEXT NOT NULL,
    "mentionStart" INTEGER,
    "mentionEnd" INTEGER,
    "mentionText" TEXT,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "cueText" TEXT,
    "cueLemma" TEXT,
    "act" TEXT,
    "saidFrom" TEXT,
    "saidTo" TEXT,
    "saidPhrase" TEXT,
    "saidPrecision" TEXT,
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "outletId" INTEGER,
    "language" TEXT NOT NULL,
    "publishedOn" TEXT,
    CONSTRAINT "Statement_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Statement_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatementSpan" (
    "statementId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("statementId", "ordinal"),
    CONSTRAINT "StatementSpan_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatementSpeaker" (
    "statementId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "speakerId" INTEGER NOT NULL,

    PRIMARY KEY ("statementId", "ordinal"),
    CONSTRAINT "StatementSpeaker_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StatementSpeaker_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Relay" (
    "statementId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("statementId", "ordinal"),
    CONSTRAINT "Relay_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "statementId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    CONSTRAINT "Evidence_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatementText" (
    "statementId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "content" TEXT NOT NULL,
    "speaker" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    CONSTRAINT "StatementText_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_slug_key" ON "Outlet"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_name_key" ON "Outlet"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Article_textHash_key" ON "Article"("textHash");

-- CreateIndex
CREATE INDEX "Article_outletId_idx" ON "Article"("outletId");

-- CreateIndex
CREATE INDEX "Article_publishedOn_idx" ON "Article"("publishedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Speaker_slug_key" ON "Speaker"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Speaker_name_type_key" ON "Speaker"("name", "type");

-- CreateIndex
CREATE INDEX "Alias_folded_idx" ON "Alias"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "Alias_speakerId_text_language_key" ON "Alias"("speakerId", "text", "language");

-- CreateIndex
CREATE INDEX "Statement_publishedOn_articleId_ordinal_idx" ON "Statement"("publishedOn" DESC, "articleId" DESC, "ordinal");

-- CreateIndex
CREATE INDEX "Statement_outletId_publishedOn_idx" ON "Statement"("outletId", "publishedOn");

-- CreateIndex
CREATE INDEX "Statement_language_idx" ON "Statement"("language");

-- CreateIndex
CREATE INDEX "Statement_kind_idx" ON "Statement"("kind");

-- CreateIndex
CREATE INDEX "Statement_act_idx" ON "Statement"("act");

-- CreateIndex
CREATE INDEX "Statement_speakerType_idx" ON "Statement"("speakerType");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_articleId_ordinal_key" ON "Statement"("articleId", "ordinal");

-- CreateIndex
CREATE INDEX "StatementSpeaker_speakerId_statementId_idx" ON "StatementSpeaker"("speakerId", "statementId");

-- CreateIndex
CREATE UNIQUE INDEX "StatementSpeaker_statementId_speakerId_key" ON "StatementSpeaker"("statementId", "speakerId");

-- CreateIndex
CREATE INDEX "Relay_slug_idx" ON "Relay"("slug");

-- CreateIndex
CREATE INDEX "Evidence_state_idx" ON "Evidence"("state");
