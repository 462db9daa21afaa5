DROP INDEX "Outlet_name_key";
