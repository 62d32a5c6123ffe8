import type { Bron, Duur, TermijnDefinitie, Zekerheid } from '../../libs/termijnen/index.ts';
import { OVERDRACHT } from '../../libs/termijnen/index.ts';

// Terms that only this route has. Where no act or regional agreement was found, the number is an assumption and says so.

const AANNAME = 'geen landelijke norm gevonden; aanname van Wissel, in te stellen per gemeente';

function norm(id: string, naam: string, duur: Duur, bron: Bron, zekerheid: Zekerheid): TermijnDefinitie {
  return {
    id,
    naam,
    familie: 'norm',
    duur,
    atw: false,
    kalender: 'ATW',
    bron,
    zekerheid,
    opschorting: [],
    verlenging: [],
  };
}

function aanname(id: string, naam: string, aantal: number, eenheid: Duur['eenheid']): TermijnDefinitie {
  return norm(
    `lokaal-${id}`,
    naam,
    { aantal, eenheid },
    { wet: 'Werkafspraak', artikel: naam, vindplaats: AANNAME },
    'aanname',
  );
}

function regionaal(id: string, naam: string, duur: Duur, vindplaats: string): TermijnDefinitie {
  return norm(`regio-${id}`, naam, duur, { wet: 'Regionale norm', artikel: naam, vindplaats }, 'regionaal');
}

/** A duty that stands in an act without a number: the duty is law, the number of ours an assumption. */
function plichtZonderGetal(
  id: string,
  naam: string,
  artikel: string,
  aantal: number,
  eenheid: Duur['eenheid'],
): TermijnDefinitie {
  const vindplaats = 'de plicht staat in de wet, het getal niet; het getal is een aanname, in te stellen per gemeente';
  return {
    ...norm(id, naam, { aantal, eenheid }, { wet: 'Jeugdwet', artikel, vindplaats }, 'aanname'),
    familie: 'wettelijk',
  };
}

function overdracht(id: string, naam: string, duur: Duur): TermijnDefinitie {
  return { ...OVERDRACHT, id: `lokaal-overdracht-${id}`, naam, duur };
}

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
  overlijdenAfronding: aanname('overlijden-afronding', 'afronding na overlijden', 6, 'weken'),
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
  meldcode: aanname('meldcode', 'doorlopen van de meldcode', 5, 'werkdagen'),
  zichtOpVeiligheid: aanname(
    'zicht-op-veiligheid',
    'contact over de veiligheid zolang niemand anders het zicht heeft',
    24,
    'uren',
  ),
  zichtHerhalen: aanname('zicht-herhalen', 'volgend contact over de veiligheid', 5, 'werkdagen'),
  veiligheidsresultaat: aanname('veiligheidsresultaat', 'zichtbare verbetering van de veiligheid', 12, 'weken'),
  terugkoppelingVeiligThuis: aanname('terugkoppeling-veilig-thuis', 'terugkoppeling van Veilig Thuis', 10, 'weken'),
  crisisAfronding: regionaal(
    'crisis-afronding',
    'betrokkenheid van het crisisteam',
    { aantal: 10, eenheid: 'werkdagen' },
    'Hart van Brabant: hoogstens 10 werkdagen',
  ),
  overdrachtVeiligThuis: regionaal(
    'overdracht-veilig-thuis',
    'antwoord van Veilig Thuis op de melding',
    { aantal: 5, eenheid: 'werkdagen' },
    'veiligheidsbeoordeling in 5 werkdagen (RTV Utrecht); elders 5 dagen',
  ),
  overdrachtAnderRecht: overdracht('ander-recht', 'antwoord van de organisatie van de andere wet', {
    aantal: 10,
    eenheid: 'werkdagen',
  }),
  overdrachtGemeente: {
    ...norm(
      'regjw-1a.1',
      'antwoord van de nieuwe gemeente over de woonplaats',
      { aantal: 2, eenheid: 'weken' },
      { wet: 'Regeling Jeugdwet', artikel: '1a.1' },
      'wet',
    ),
    familie: 'wettelijk', // a ministerial rule: the Atw does not reach it
  },
  overdrachtBezwaar: overdracht('bezwaar', 'ontvangst door de bezwaarbehandeling', { aantal: 5, eenheid: 'werkdagen' }),
  overdrachtHerstel: overdracht('herstel', 'herstel van een geweigerde overdracht', {
    aantal: 5,
    eenheid: 'werkdagen',
  }),
  toestemming: aanname('toestemming', 'regelen van de toestemming', 2, 'weken'),
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
  vervolgNa18: aanname('vervolg-na-18', 'beoordeling van het vervolg na 18', 2, 'weken'),
} as const satisfies Record<string, TermijnDefinitie>;
