-- CreateTable
CREATE TABLE "OutletName" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "outletId" INTEGER NOT NULL,
    CONSTRAINT "OutletName_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "OutletName_outletId_idx" ON "OutletName"("outletId");

-- Articles are filed under an outlet's name as before.
INSERT INTO "OutletName" ("name", "outletId") SELECT "name", "id" FROM "Outlet";

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN "outletId" INTEGER REFERENCES "Outlet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Decision" ADD COLUMN "otherOutletId" INTEGER REFERENCES "Outlet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Decision_outletId_idx" ON "Decision"("outletId");

-- CreateIndex
CREATE INDEX "Decision_otherOutletId_idx" ON "Decision"("otherOutletId");
