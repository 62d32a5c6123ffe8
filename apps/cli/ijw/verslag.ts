import { BERICHTEN } from '../../../libs/ijw/index.ts';
import type { Bevinding, Oordeel } from '../../../libs/ijw/index.ts';

/** What became of one file. No `oordeel`: it could not be opened. */
export interface Uitslag {
  readonly bestand: string;
  readonly oordeel: Oordeel | undefined;
  readonly retour: string | undefined;
}

/** The findings for people: one line for each message, one for each finding. Nothing of what a message says about a client. */
export function alsTekst(uitslagen: readonly Uitslag[]): string {
  const geweigerd = uitslagen.filter(({ oordeel }) => oordeel?.geweigerd ?? true).length;
  const regels = uitslagen.flatMap(regelsVan);
  return [...regels, `${uitslagen.length} gecontroleerd, ${geweigerd} geweigerd`, ''].join('\n');
}

/** The same for machines. */
export function alsJson(uitslagen: readonly Uitslag[]): string {
  const items = uitslagen.map(({ bestand, oordeel, retour }) => ({
    bestand,
    soort: oordeel?.soort ?? null,
    afzender: oordeel?.header?.afzender ?? null,
    ontvanger: oordeel?.header?.ontvanger ?? null,
    geweigerd: oordeel?.geweigerd ?? true,
    bevindingen: oordeel?.bevindingen.map(zonderPlek) ?? [ONLEESBAAR],
    ...(retour === undefined ? {} : { retour }),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

const ONLEESBAAR = {
  code: 'BESTAND.ONLEESBAAR',
  niveau: 'formaat',
  gewicht: 'fout',
  pad: '',
  uitleg: 'Het bestand bestaat niet of kan niet worden geopend.',
} as const;

function zonderPlek({ plek: _, ...rest }: Bevinding): Omit<Bevinding, 'plek'> {
  return rest;
}

function regelsVan({ bestand, oordeel, retour }: Uitslag): string[] {
  const naam = bestand === '-' ? 'stdin' : bestand;
  if (oordeel === undefined) return [`${naam}: geweigerd`, `  ${bevindingsregel(ONLEESBAAR)}`];
  return [
    `${naam}: ${kopregel(oordeel)}: ${oordeel.geweigerd ? 'geweigerd' : 'goed'}`,
    ...oordeel.bevindingen.map((bevinding) => `  ${bevindingsregel(bevinding)}`),
    ...(retour === undefined ? [] : [`  retour: ${retour}`]),
  ];
}

function kopregel({ soort, header }: Oordeel): string {
  if (soort === undefined) return 'onbekend bericht';
  const partijen = header ? ` van ${header.afzender} aan ${header.ontvanger}` : '';
  return `${soort} ${BERICHTEN[soort].naam}${partijen}`;
}

function bevindingsregel(bevinding: Omit<Bevinding, 'plek'>): string {
  const { code, gewicht, pad, uitleg, tekstregel } = bevinding;
  const plaats = [pad, tekstregel === undefined ? '' : `regel ${tekstregel}`].filter(Boolean).join(', ');
  return [gewicht, code, plaats && `(${plaats})`].filter(Boolean).join(' ') + `: ${uitleg}`;
}
