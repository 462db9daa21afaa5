-- AlterTable
ALTER TABLE "Item" ADD COLUMN "mayPass" BOOLEAN NOT NULL DEFAULT false;

-- Why an address failed was not kept so far: what never came may still come.
UPDATE "Item" SET "mayPass" = true WHERE "state" = 'failed' AND "kind" = 'address' AND "rawId" IS NULL;
