-- DropIndex
DROP INDEX "Article_outletId_idx";

-- CreateIndex
CREATE INDEX "Article_outletId_replacedById_language_publishedOn_idx" ON "Article"("outletId", "replacedById", "language", "publishedOn");
