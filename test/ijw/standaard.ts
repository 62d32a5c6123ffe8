import { appendFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

// The schemas and example messages of the standard are not part of this project: they lie in a folder beside it, or where the
// environment says. Without that folder the tests that need it say so.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAP = resolve(ROOT, process.env['WISSEL_IJW_MAP'] ?? join('..', 'shared', 'ijw'));

/** Whether the standard's own files are here. When they are not, the run says so at its end. */
export function heeftStandaard(): boolean {
  const aanwezig = existsSync(join(MAP, 'xsd', 'basisschema.xsd'));
  const notities = process.env['WISSEL_TEST_SKIPPED'];
  if (!aanwezig && notities !== undefined) appendFileSync(notities, 'XSD\n');
  return aanwezig;
}

/** The example messages: name and bytes. */
export function voorbeelden(): { readonly naam: string; readonly bytes: Uint8Array }[] {
  if (!existsSync(join(MAP, 'voorbeelden'))) return [];
  return readdirSync(join(MAP, 'voorbeelden'))
    .filter((naam) => naam.endsWith('.xml'))
    .sort()
    .map((naam) => ({ naam, bytes: readFileSync(join(MAP, 'voorbeelden', naam)) }));
}

/** The text of a schema. */
export function schematekst(naam: string): string {
  return readFileSync(join(MAP, 'xsd', `${naam}.xsd`), 'utf8');
}

const validators = new Map<string, XsdValidator>();

function validatorVan(soort: string): XsdValidator {
  const bekend = validators.get(soort);
  if (bekend) return bekend;
  xmlRegisterFsInputProviders(); // the schemas import the basisschema beside them
  const url = join(MAP, 'xsd', `${soort}.xsd`);
  const nieuw = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(url), { url }));
  validators.set(soort, nieuw);
  return nieuw;
}

/** What the standard's own schema has against a message; empty when it fits. */
export function tegenXsd(soort: string, xml: string | Uint8Array): string[] {
  const validator = validatorVan(soort);
  try {
    const document = typeof xml === 'string' ? XmlDocument.fromString(xml) : XmlDocument.fromBuffer(xml);
    try {
      validator.validate(document);
      return [];
    } finally {
      document.dispose();
    }
  } catch (fout) {
    if (fout instanceof Error) return [fout instanceof XmlValidateError ? fout.message : `geen XML: ${fout.message}`];
    throw fout;
  }
}
