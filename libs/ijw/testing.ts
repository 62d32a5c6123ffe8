import { datum } from '../kalender/index.ts';
import type { BerichtSoort } from './berichten/index.ts';
import { Bsn } from './bsn.ts';

// Builders for tests; nothing in the product imports this file. People, numbers and organisations are made up.

/** Test numbers: they pass the elfproef, and belong to nobody. */
export const BSN = Bsn.parse('999900006');
export const ANDER_BSN = Bsn.parse('999900018');

export type Toegewezen = BerichtSoort<'JW301'>['client']['toegewezenProducten'][number];
export type Contact = BerichtSoort<'JW301'>['client']['contactgegevens'][number];
export type Gestart = BerichtSoort<'JW305'>['client']['startProducten'][number];
export type Gestopt = BerichtSoort<'JW307'>['client']['stopProducten'][number];
export type Aangevraagd = BerichtSoort<'JW315'>['client']['aangevraagdeProducten'][number];
export type Verzoek = BerichtSoort<'JW317'>['client']['verzoek'];
export type Antwoord = BerichtSoort<'JW319'>['antwoord'];

/** What may differ round the content: who, when and under which identification. */
export interface Rondom {
  readonly bsn?: Bsn;
  readonly dagtekening?: string;
  readonly identificatie?: string;
  readonly gemeente?: string;
  readonly aanbieder?: string;
}

const GEMEENTE = '0642';
const AANBIEDER = '42420001';

function kop<const C extends string>(berichtCode: C, van: 'gemeente' | 'aanbieder', rondom: Rondom) {
  const { gemeente = GEMEENTE, aanbieder = AANBIEDER, dagtekening = '2026-03-02', identificatie = 'B1' } = rondom;
  return {
    berichtCode,
    berichtVersie: '3',
    berichtSubversie: '2',
    afzender: van === 'gemeente' ? gemeente : aanbieder,
    ontvanger: van === 'gemeente' ? aanbieder : gemeente,
    berichtIdentificatie: { identificatie, dagtekening: datum(dagtekening) },
    xsdVersie: { basisschemaXsdVersie: '1.0.0', berichtXsdVersie: '1.0.0' },
  } as const;
}

const ADRES = { huis: { huisnummer: 1 }, postcode: '9999XX', plaatsnaam: 'Nergenshuizen', landCode: 'NL' } as const;
const NAAM = { geslachtsnaam: { achternaam: 'Wit', voorvoegsel: 'de' }, voornamen: 'Tom' };

function client({ bsn = BSN }: Rondom) {
  return { bsn, geboortedatum: { datum: datum('2014-02-14') }, geslacht: '0', naam: NAAM } as const;
}

/** A product by its code, which asks for how much. Without a code there is neither. Source: CD041, CD080, CD095. */
export const SPECIFIEK = {
  product: { categorie: '45', code: '45A01' },
  omvang: { volume: 4, eenheid: '04', frequentie: '2' },
} as const;

export function toegewezen(anders: Partial<Toegewezen> = {}): Toegewezen {
  return {
    toewijzingNummer: 1001,
    product: { categorie: '45' },
    toewijzingsdatum: datum('2026-03-02'),
    toewijzingstijd: '09:00:00',
    ingangsdatum: datum('2026-03-01'),
    einddatum: datum('2026-12-31'),
    ...anders,
  };
}

export function jw301(producten: readonly Toegewezen[] = [toegewezen()], rondom: Rondom = {}): BerichtSoort<'JW301'> {
  const wie = { ...client(rondom), naam: { ...NAAM, naamGebruik: '1' } } as const;
  const contactgegevens = [{ soort: '01', adres: ADRES }] as const;
  return {
    soort: 'JW301',
    header: kop('436', 'gemeente', rondom),
    client: { ...wie, contactgegevens, toegewezenProducten: producten },
  };
}

export function gestart(anders: Partial<Gestart> = {}): Gestart {
  return { toewijzingNummer: 1001, begindatum: datum('2026-03-02'), statusAanlevering: '1', ...anders };
}

export function jw305(producten: readonly Gestart[] = [gestart()], rondom: Rondom = {}): BerichtSoort<'JW305'> {
  return {
    soort: 'JW305',
    header: kop('438', 'aanbieder', rondom),
    client: { ...client(rondom), startProducten: producten },
  };
}

export function gestopt(anders: Partial<Gestopt> = {}): Gestopt {
  const dagen = { begindatum: datum('2026-03-02'), einddatum: datum('2026-03-02') };
  return { toewijzingNummer: 1001, ...dagen, redenBeeindiging: '31', statusAanlevering: '1', ...anders };
}

export function jw307(producten: readonly Gestopt[] = [gestopt()], rondom: Rondom = {}): BerichtSoort<'JW307'> {
  return {
    soort: 'JW307',
    header: kop('440', 'aanbieder', rondom),
    client: { ...client(rondom), stopProducten: producten },
  };
}

export function aangevraagd(anders: Partial<Aangevraagd> = {}): Aangevraagd {
  return {
    referentieAanbieder: 'R1',
    product: { categorie: '45' },
    toewijzingIngangsdatum: datum('2026-03-09'),
    toewijzingEinddatum: datum('2026-12-31'),
    verwijzer: { type: '02', zorgverlenerCode: '01010101' },
    ...anders,
  };
}

export function jw315(producten: readonly Aangevraagd[] = [aangevraagd()], rondom: Rondom = {}): BerichtSoort<'JW315'> {
  return {
    soort: 'JW315',
    header: kop('446', 'aanbieder', rondom),
    client: { ...client(rondom), aangevraagdeProducten: producten },
  };
}

export function jw317(verzoek: Partial<Verzoek> = {}, rondom: Rondom = {}): BerichtSoort<'JW317'> {
  const { bsn = BSN } = rondom;
  return {
    soort: 'JW317',
    header: kop('486', 'aanbieder', rondom),
    client: { bsn, verzoek: { referentieAanbieder: 'R1', redenVerzoek: '1', ...verzoek } },
  };
}

export function jw319(antwoord: Partial<Antwoord> = {}, rondom: Rondom = {}): BerichtSoort<'JW319'> {
  return {
    soort: 'JW319',
    header: kop('488', 'gemeente', rondom),
    antwoord: { referentieAanbieder: 'R1', verzoekAntwoord: '2', ...antwoord },
  };
}
