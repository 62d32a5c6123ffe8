import type { Datum } from '../../contracts/tijd.ts';
import { BERICHTEN, RETOUR_VAN } from '../berichten/index.ts';
import type { BerichtSoort, Heenbericht, Heensoort, Kop } from '../berichten/index.ts';
import type { Bevinding } from '../bevinding.ts';
import type { Retourcode } from '../codelijsten/index.ts';
import { alsVelden } from '../core/merk.ts';
import { berichtSchema } from '../schema.ts';
import type { Vorm } from '../vorm.ts';
import { klasseVan, metRetourcodes, plekSleutel } from './klassen.ts';
import type { Klassecodes } from './klassen.ts';

/** What a retour is known by. */
export interface Retourgegevens {
  /** Of at most 12 characters. */
  readonly identificatie: string;
  readonly dagtekening: Datum;
}

export type Retourbericht = BerichtSoort<(typeof RETOUR_VAN)[Heensoort]>;

const TECHNISCH_AFGEKEURD: readonly Retourcode[] = ['0001'];
const GEEN_OPMERKING: readonly Retourcode[] = ['0200'];

/** The content elements of the messages; every message has one of them beside its header. */
const INHOUD = ['client', 'antwoord'] as const;

/**
 * The retour on a message. Nothing wrong: the header alone, without codes. Wrong by itself: the header with 0001. Wrong in the header:
 * the header with that code. Wrong elsewhere: the message as it was, with codes at each berichtklasse.
 * Remarks do not count. Source: iJw 3.2, invulinstructie IV028. Throws when `gegevens` cannot stand in a message.
 */
export function maakRetour(
  heen: Heenbericht,
  bevindingen: readonly Bevinding[],
  gegevens: Retourgegevens,
): Retourbericht {
  const fouten = bevindingen.filter(({ gewicht }) => gewicht === 'fout');
  if (fouten.some(({ niveau }) => niveau === 'inhoud'))
    return kopretour(heen.soort, heen.header, gegevens, TECHNISCH_AFGEKEURD);
  const { vorm } = BERICHTEN[RETOUR_VAN[heen.soort]];
  const codes = klassecodes(vorm, fouten);
  if (codes.size === 0 || codes.has('header')) return kopretour(heen.soort, heen.header, gegevens, codes.get('header'));
  return stelSamen(heen.soort, retourkop(heen, gegevens, GEEN_OPMERKING), inhoudMet(vorm, heen, codes));
}

/** The retour that is a header alone. */
export function kopretour(
  soort: Heensoort,
  header: Kop,
  gegevens: Retourgegevens,
  retourCodes: readonly Retourcode[] | undefined,
): Retourbericht {
  return stelSamen(soort, retourkop({ soort, header }, gegevens, retourCodes), {});
}

function retourkop(
  { soort, header }: { readonly soort: Heensoort; readonly header: Kop },
  { identificatie, dagtekening }: Retourgegevens,
  retourCodes: readonly Retourcode[] | undefined,
) {
  return {
    ...header,
    berichtCode: BERICHTEN[RETOUR_VAN[soort]].berichtcode,
    identificatieRetour: identificatie,
    dagtekeningRetour: dagtekening,
    xsdVersieRetour: XSD_VERSIE,
    ...(retourCodes === undefined ? {} : { retourCodes }),
  };
}

/** The versions of the schemas by which this release writes, as the examples of the standard name them. */
export const XSD_VERSIE = { basisschemaXsdVersie: '1.0.0', berichtXsdVersie: '1.0.0' } as const;

/** The codes of each berichtklasse, each code once. */
function klassecodes(retour: Vorm, fouten: readonly Bevinding[]): Klassecodes {
  const codes = new Map<string, readonly Retourcode[]>();
  for (const { plek, retourcode } of fouten) {
    if (retourcode === undefined) continue;
    const sleutel = plek[0] === 'header' ? 'header' : plekSleutel(klasseVan(retour, plek));
    const tot = codes.get(sleutel) ?? [];
    if (!tot.includes(retourcode)) codes.set(sleutel, [...tot, retourcode]);
  }
  return codes;
}

function inhoudMet(retour: Vorm, heen: Heenbericht, codes: Klassecodes): Readonly<Record<string, unknown>> {
  const velden = alsVelden(heen);
  return Object.fromEntries(
    INHOUD.flatMap((naam) => {
      const vorm = naam in velden ? inhoudsvorm(retour, naam) : undefined;
      return vorm ? [[naam, metRetourcodes(vorm, velden[naam], [naam], codes)]] : [];
    }),
  );
}

function inhoudsvorm(retour: Vorm, naam: string): Vorm | undefined {
  const veld = retour.vorm === 'groep' ? retour.velden[naam] : undefined;
  return veld?.vorm === 'optioneel' ? veld.van : veld;
}

function stelSamen(soort: Heensoort, header: unknown, inhoud: Readonly<Record<string, unknown>>): Retourbericht {
  const retoursoort = RETOUR_VAN[soort];
  return berichtSchema<typeof retoursoort>(retoursoort).parse({ soort: retoursoort, header, ...inhoud });
}
