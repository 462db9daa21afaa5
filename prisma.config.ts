// Where Prisma's tools find the schema and the migrations. The database itself is opened by lib/db/client.ts.
import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
