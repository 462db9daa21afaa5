-- DropIndex
DROP INDEX "Article_textHash_key";

-- CreateIndex
CREATE INDEX "Article_textHash_idx" ON "Article"("textHash");
