-- AlterTable
ALTER TABLE "Article" ADD COLUMN "isKeptApart" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "StatementSpeaker" ADD COLUMN "copyOfId" INTEGER;

-- Every count asks whether a statement is replaced, and may count copies once: the indexes answer both.
DROP INDEX "Statement_sourceClass_idx";
DROP INDEX "Statement_speakerType_idx";
DROP INDEX "Statement_act_idx";
DROP INDEX "Statement_kind_idx";
DROP INDEX "Statement_language_idx";
DROP INDEX "Statement_outletId_publishedOn_idx";
DROP INDEX "Statement_publishedOn_articleId_ordinal_idx";
DROP INDEX "StatementSpeaker_speakerId_publishedOn_statementId_idx";
DROP INDEX "StatementSpeaker_speakerId_statementId_idx";
CREATE INDEX "Statement_publishedOn_articleId_ordinal_isReplaced_copyOfId_idx" ON "Statement"("publishedOn" DESC, "articleId" DESC, "ordinal", "isReplaced", "copyOfId");
CREATE INDEX "Statement_outletId_publishedOn_isReplaced_copyOfId_idx" ON "Statement"("outletId", "publishedOn", "isReplaced", "copyOfId");
CREATE INDEX "Statement_language_isReplaced_copyOfId_idx" ON "Statement"("language", "isReplaced", "copyOfId");
CREATE INDEX "Statement_kind_isReplaced_copyOfId_idx" ON "Statement"("kind", "isReplaced", "copyOfId");
CREATE INDEX "Statement_act_isReplaced_copyOfId_idx" ON "Statement"("act", "isReplaced", "copyOfId");
CREATE INDEX "Statement_speakerType_isReplaced_copyOfId_idx" ON "Statement"("speakerType", "isReplaced", "copyOfId");
CREATE INDEX "Statement_sourceClass_isReplaced_copyOfId_idx" ON "Statement"("sourceClass", "isReplaced", "copyOfId");
CREATE INDEX "StatementSpeaker_speakerId_statementId_isReplaced_copyOfId_idx" ON "StatementSpeaker"("speakerId", "statementId", "isReplaced", "copyOfId");
CREATE INDEX "StatementSpeaker_speakerId_publishedOn_statementId_isReplaced_copyOfId_idx" ON "StatementSpeaker"("speakerId", "publishedOn", "statementId", "isReplaced", "copyOfId");
