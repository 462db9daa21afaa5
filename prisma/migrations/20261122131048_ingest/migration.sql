-- CreateTable
CREATE TABLE "OutletHost" (
    "host" TEXT NOT NULL PRIMARY KEY,
    "outletId" INTEGER NOT NULL,
    CONSTRAINT "OutletHost_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OutletTag" (
    "outletId" INTEGER NOT NULL,
    "tag" TEXT NOT NULL,

    PRIMARY KEY ("outletId", "tag"),
    CONSTRAINT "OutletTag_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WireGroup" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "originId" INTEGER,
    "originWhy" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "WireGroup_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Shingle" (
    "hash" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,

    PRIMARY KEY ("hash", "articleId"),
    CONSTRAINT "Shingle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RawPage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sha256" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "size" INTEGER NOT NULL,
    "contentType" TEXT,
    "url" TEXT,
    "fetchedAt" DATETIME,
    "etag" TEXT,
    "lastModified" TEXT,
    "reservation" TEXT
);

-- CreateTable
CREATE TABLE "Host" (
    "origin" TEXT NOT NULL PRIMARY KEY,
    "robotsTxt" TEXT,
    "robotsAt" DATETIME,
    "tdmrep" TEXT,
    "notBefore" DATETIME,
    "refusals" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Feed" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "outletId" INTEGER,
    "everyMinutes" INTEGER NOT NULL,
    "nextAt" DATETIME NOT NULL,
    "pausedAt" DATETIME,
    "etag" TEXT,
    "lastModified" TEXT,
    "readAt" DATETIME,
    "newAt" DATETIME,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "why" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Feed_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Run" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "review" BOOLEAN NOT NULL,
    "feedId" INTEGER,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" DATETIME,
    CONSTRAINT "Run_feedId_fkey" FOREIGN KEY ("feedId") REFERENCES "Feed" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Item" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "runId" INTEGER NOT NULL,
    "parentId" INTEGER,
    "origin" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "place" TEXT,
    "rawId" INTEGER,
    "given" TEXT NOT NULL,
    "record" TEXT,
    "state" TEXT NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "notBefore" DATETIME,
    "why" TEXT,
    "statements" INTEGER,
    "articleId" INTEGER,
    "finishedAt" DATETIME,
    CONSTRAINT "Item_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Item_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Item" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Item_rawId_fkey" FOREIGN KEY ("rawId") REFERENCES "RawPage" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Item_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "holder" TEXT NOT NULL,
    "pid" INTEGER NOT NULL,
    "beatAt" DATETIME NOT NULL
);

-- AlterTable
ALTER TABLE "Article" ADD COLUMN "foundOutletId" INTEGER REFERENCES "Outlet" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Article" ADD COLUMN "byline" TEXT;
ALTER TABLE "Article" ADD COLUMN "address" TEXT;
ALTER TABLE "Article" ADD COLUMN "publishedAt" TEXT;
ALTER TABLE "Article" ADD COLUMN "isExcerpt" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Article" ADD COLUMN "warnings" TEXT;
ALTER TABLE "Article" ADD COLUMN "replacedById" INTEGER REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Article" ADD COLUMN "wireGroupId" INTEGER REFERENCES "WireGroup" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Article" ADD COLUMN "wireWhy" TEXT;
ALTER TABLE "Article" ADD COLUMN "wireShare" REAL;
ALTER TABLE "Article" ADD COLUMN "rawId" INTEGER REFERENCES "RawPage" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Outlet" ADD COLUMN "country" TEXT;
ALTER TABLE "Outlet" ADD COLUMN "language" TEXT;
ALTER TABLE "Outlet" ADD COLUMN "mergedIntoId" INTEGER REFERENCES "Outlet" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Statement" ADD COLUMN "copyOfId" INTEGER REFERENCES "Statement" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Statement" ADD COLUMN "isReplaced" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "StatementSpeaker" ADD COLUMN "isReplaced" BOOLEAN NOT NULL DEFAULT false;

-- What is stored was filed where it stands.
UPDATE "Article" SET "foundOutletId" = "outletId";

-- CreateIndex
CREATE UNIQUE INDEX "Article_replacedById_key" ON "Article"("replacedById");
CREATE INDEX "Article_foundOutletId_idx" ON "Article"("foundOutletId");
CREATE INDEX "Article_address_idx" ON "Article"("address");
CREATE INDEX "Article_wireGroupId_idx" ON "Article"("wireGroupId");
CREATE INDEX "Article_rawId_idx" ON "Article"("rawId");
CREATE INDEX "Outlet_mergedIntoId_idx" ON "Outlet"("mergedIntoId");
CREATE INDEX "Statement_copyOfId_idx" ON "Statement"("copyOfId");
CREATE INDEX "OutletHost_outletId_idx" ON "OutletHost"("outletId");
CREATE INDEX "OutletTag_tag_idx" ON "OutletTag"("tag");
CREATE INDEX "WireGroup_originId_idx" ON "WireGroup"("originId");
CREATE INDEX "Shingle_articleId_idx" ON "Shingle"("articleId");
CREATE UNIQUE INDEX "RawPage_sha256_key" ON "RawPage"("sha256");
CREATE INDEX "RawPage_url_idx" ON "RawPage"("url");
CREATE UNIQUE INDEX "Feed_url_key" ON "Feed"("url");
CREATE INDEX "Feed_nextAt_idx" ON "Feed"("nextAt");
CREATE INDEX "Run_state_idx" ON "Run"("state");
CREATE INDEX "Run_feedId_idx" ON "Run"("feedId");
CREATE INDEX "Item_state_id_idx" ON "Item"("state", "id");
CREATE INDEX "Item_runId_state_idx" ON "Item"("runId", "state");
CREATE INDEX "Item_runId_finishedAt_idx" ON "Item"("runId", "finishedAt");
CREATE INDEX "Item_parentId_idx" ON "Item"("parentId");
CREATE INDEX "Item_rawId_idx" ON "Item"("rawId");
CREATE INDEX "Item_articleId_idx" ON "Item"("articleId");
