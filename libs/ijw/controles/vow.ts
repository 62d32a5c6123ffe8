import { inhoudelijk } from './controle.ts';
import { gestapeld, waar } from './product.ts';

const VERZOEK = ['client', 'verzoek'];

/** What a verzoek om wijziging and an antwoord say by themselves. */
export const VOW_CONTROLES = [
  inhoudelijk(
    ['OP308', 'TR352'],
    'Een wijziging gaat over minstens een product dat al is toegewezen; er staat geen ongewijzigd of te wijzigen product in.',
    ['JW317'],
    ({ client: { verzoek } }) => ((verzoek.ongewijzigdeProducten ?? verzoek.teWijzigenProducten) ? [] : [VERZOEK]),
  ),
  inhoudelijk(
    ['OP308', 'TR353'],
    'Er staat geen te wijzigen of nieuw product in: er verandert niets.',
    ['JW317'],
    ({ client: { verzoek } }) => ((verzoek.teWijzigenProducten ?? verzoek.nieuweProducten) ? [] : [VERZOEK]),
  ),
  inhoudelijk(
    ['OP347', 'TR410'],
    'Hetzelfde product is voor dezelfde dagen twee keer aangevraagd.',
    ['JW317'],
    ({ client: { verzoek } }) =>
      gestapeld(
        (verzoek.nieuweProducten ?? []).map(({ product, gewensteIngangsdatum, einddatum }, nummer) => ({
          plek: [...VERZOEK, 'nieuweProducten', nummer],
          product,
          van: gewensteIngangsdatum,
          tot: einddatum,
        })),
      ),
  ),
  inhoudelijk(['CS003'], 'De einddatum ligt voor de ingangsdatum.', ['JW317'], ({ client: { verzoek } }) =>
    (['teWijzigenProducten', 'nieuweProducten'] as const).flatMap((soort) =>
      waar<{ readonly gewensteIngangsdatum: string; readonly einddatum?: string }>(
        verzoek[soort],
        ({ gewensteIngangsdatum, einddatum }) => einddatum !== undefined && einddatum < gewensteIngangsdatum,
        (nummer) => [...VERZOEK, soort, nummer, 'einddatum'],
      ),
    ),
  ),
  inhoudelijk(
    ['CD085'],
    'Bij een afgewezen verzoek hoort een reden.',
    ['JW319'],
    ({ antwoord: { verzoekAntwoord, redenAfwijzingVerzoek } }) =>
      verzoekAntwoord === '1' && redenAfwijzingVerzoek === undefined ? [['antwoord']] : [],
  ),
  inhoudelijk(
    ['CD086'],
    'Zolang een verzoek in onderzoek is, hoort er geen reden van afwijzing bij.',
    ['JW319'],
    ({ antwoord: { verzoekAntwoord, redenAfwijzingVerzoek } }) =>
      verzoekAntwoord === '2' && redenAfwijzingVerzoek !== undefined ? [['antwoord', 'redenAfwijzingVerzoek']] : [],
  ),
  inhoudelijk(
    ['OP359', 'TR377'],
    'Bij een afwijzing wegens woonplaats hoort de gemeente die verantwoordelijk is.',
    ['JW319'],
    ({ antwoord: { redenAfwijzingVerzoek, woonplaatsbeginsel } }) =>
      redenAfwijzingVerzoek === '8' && woonplaatsbeginsel === undefined ? [['antwoord']] : [],
  ),
  inhoudelijk(
    ['OP359', 'TR409'],
    'Een verantwoordelijke gemeente hoort er alleen bij een afwijzing wegens woonplaats.',
    ['JW319'],
    ({ antwoord: { redenAfwijzingVerzoek, woonplaatsbeginsel } }) =>
      redenAfwijzingVerzoek !== '8' && woonplaatsbeginsel !== undefined ? [['antwoord', 'woonplaatsbeginsel']] : [],
  ),
];
