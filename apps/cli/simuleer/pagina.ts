import type { Uitkomst } from './simulatie.ts';

/** The outcome as one page without anything from elsewhere. */
export function pagina(uitkomst: Uitkomst): string {
  return `<!doctype html><title>${uitkomst.titel}</title>`;
}
