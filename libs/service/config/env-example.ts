import { Environment } from './schema.ts';

/** The text of `.env.example`: each setting with what it means, and its default. */
export function envExample(): string {
  const settings = Object.entries(Environment.shape).map(
    ([name, field]) => `# ${field.description ?? ''}\n#${name}=${standardValue(field.safeParse(undefined).data)}`,
  );
  return `${HEADER}\n\n${settings.join('\n\n')}\n`;
}

function standardValue(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const HEADER = `# Instellingen van Wissel. Alles heeft een standaard: kopieer naar .env wat anders moet.
# Dit bestand wordt gemaakt uit libs/service/config/schema.ts: npm run env-example`;
