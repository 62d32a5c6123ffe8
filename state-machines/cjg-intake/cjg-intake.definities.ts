import type { TermijnDefinitie } from '../../libs/termijnen/index.ts';
import { aanname, norm, overdracht, plichtZonderGetal, regionaal } from '../gedeeld/definities.ts';

/** Definitions of this route, besides those of `libs/termijnen`. */
export const EIGEN_TERMIJNEN = {
  korteHulp: aanname('korte-hulp', 'advies en korte hulp', 6, 'weken'),
  schooloverleg: plichtZonderGetal('jw-2.7-lid-1', 'overleg met de school', '2.7 lid 1', 10, 'werkdagen'),
  deskundigenadvies: aanname('deskundigenadvies', 'advies van een deskundige', 10, 'werkdagen'),
  pgbToets: regionaal(
    'pgb-toets',
    'toets van de pgb-wens',
    { aantal: 2, eenheid: 'weken' },
    'expertteam pgb Holland Rijnland vergadert elke twee weken (PD 003)',
  ),
  aanvraagKeuze: aanname('aanvraag-keuze', 'keuze van het gezin om een aanvraag te doen', 2, 'weken'),
  bekendmaking: aanname('bekendmaking', 'bekendmaking van het besluit', 2, 'werkdagen'),
  nazorg: aanname('nazorg', 'nazorg', 6, 'weken'),
  dwangsomBetaling: {
    ...norm(
      'awb-4:87',
      'betaling van de dwangsom',
      { aantal: 6, eenheid: 'weken' },
      { wet: 'Awb', artikel: '4:87 lid 1' },
      'wet',
    ),
    familie: 'wettelijk',
    atw: true,
  },
  overdrachtAnderRecht: overdracht('ander-recht', 'antwoord van de organisatie van de andere wet', {
    aantal: 10,
    eenheid: 'werkdagen',
  }),
  overdrachtBezwaar: overdracht('bezwaar', 'ontvangst door de bezwaarbehandeling', { aantal: 5, eenheid: 'werkdagen' }),
  familiegroepsplanAanbod: plichtZonderGetal(
    'jw-4.1.2',
    'gelegenheid geven voor een familiegroepsplan',
    '4.1.2',
    2,
    'weken',
  ),
  familiegroepsplanGezin: plichtZonderGetal('jw-4.1.2-gezin', 'eigen plan van het gezin', '4.1.2', 6, 'weken'),
  vertrouwenspersoonInformatie: plichtZonderGetal(
    'jw-2.5',
    'uitleg over de vertrouwenspersoon',
    '2.5',
    10,
    'werkdagen',
  ),
} as const satisfies Record<string, TermijnDefinitie>;
