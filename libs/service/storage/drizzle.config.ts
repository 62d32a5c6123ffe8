import { defineConfig } from 'drizzle-kit';

/** Makes a migration from the schema: `drizzle-kit generate --config libs/service/storage/drizzle.config.ts --name <what>`. */
export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schema: './libs/service/storage/schema/index.ts',
  out: './libs/service/storage/migrations',
});
