import { maak } from './controle.ts';
import type { Plek } from '../bevinding.ts';
import type { BerichtSoort, Product } from '../berichten/index.ts';
import { partijen } from './context.ts';

const HEENBERICHTEN = ['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319'] as const;

/** Rules against lists from outside. Source: IV028, controleniveau 4. */
export const EXTERNE_CONTROLES = [
  maak(
    {
      code: 'S300',
      technisch: 'TR378',
      niveau: 'externeBron',
      gewicht: 'fout',
      retourcode: 'S300',
      zekerheid: 'wet',
      uitleg: 'De gemeentecode staat niet in de lijst van het CBS.',
    },
    HEENBERICHTEN,
    (bericht, { gemeenten }) => {
      if (gemeenten === undefined) return [];
      const kop = bericht.header.afzender === partijen(bericht).gemeente ? 'afzender' : 'ontvanger';
      const andere = bericht.soort === 'JW319' ? bericht.antwoord.woonplaatsbeginsel?.gemeente : undefined;
      return [
        ...(gemeenten.has(partijen(bericht).gemeente) ? [] : [['header', kop]]),
        ...(andere === undefined || gemeenten.has(andere) ? [] : [['antwoord', 'woonplaatsbeginsel', 'gemeente']]),
      ];
    },
  ),
  maak(
    {
      code: 'S329',
      technisch: 'TR381',
      niveau: 'externeBron',
      gewicht: 'fout',
      retourcode: 'S329',
      zekerheid: 'wet',
      uitleg: 'De productcode hoort niet bij de productcategorie.',
    },
    ['JW301', 'JW305', 'JW307', 'JW315', 'JW317'],
    (bericht, { productcodes }) =>
      productcodes === undefined
        ? []
        : producten(bericht).flatMap(([plek, { categorie, code }]) =>
            code === undefined || productcodes.get(categorie)?.has(code) ? [] : [[...plek, 'code']],
          ),
  ),
];

type MetProduct = BerichtSoort<'JW301' | 'JW305' | 'JW307' | 'JW315' | 'JW317'>;

/** Every product in a message with its place. */
function producten(bericht: MetProduct): readonly (readonly [Plek, Product])[] {
  switch (bericht.soort) {
    case 'JW301':
      return metPlek(bericht.client.toegewezenProducten, ['client', 'toegewezenProducten']);
    case 'JW305':
      return metPlek(bericht.client.startProducten, ['client', 'startProducten']);
    case 'JW307':
      return metPlek(bericht.client.stopProducten, ['client', 'stopProducten']);
    case 'JW315':
      return metPlek(bericht.client.aangevraagdeProducten, ['client', 'aangevraagdeProducten']);
    case 'JW317':
      return metPlek(bericht.client.verzoek.nieuweProducten ?? [], ['client', 'verzoek', 'nieuweProducten']);
  }
}

function metPlek(
  klassen: readonly { readonly product?: Product }[],
  plek: Plek,
): readonly (readonly [Plek, Product])[] {
  return klassen.flatMap(({ product }, nummer) => (product ? [[[...plek, nummer, 'product'], product] as const] : []));
}
