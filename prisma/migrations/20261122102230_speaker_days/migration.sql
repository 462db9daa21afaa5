-- AlterTable
ALTER TABLE "StatementSpeaker" ADD COLUMN "publishedOn" TEXT;

-- CreateIndex
CREATE INDEX "StatementSpeaker_speakerId_publishedOn_statementId_idx" ON "StatementSpeaker"("speakerId", "publishedOn", "statementId");

-- Of the statements that are there already.
UPDATE "StatementSpeaker" SET "publishedOn" = (
    SELECT s."publishedOn" FROM "Statement" s WHERE s."id" = "StatementSpeaker"."statementId"
);
