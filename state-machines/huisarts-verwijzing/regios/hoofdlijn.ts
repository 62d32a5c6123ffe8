import { and, or } from 'xstate';

import { verwijzingSetup } from '../huisarts-verwijzing.setup.ts';
import { bijAanbieder } from './aanbieder.ts';
import { afwikkeling } from './afwikkeling.ts';
import { bijVerwijzer } from './verwijzer.ts';

/** From the question to the first day of help. Until then it can be withdrawn. */
const onderweg = verwijzingSetup.createStateConfig({
  id: 'onderweg',
  initial: 'vaststellen',
  meta: { titel: 'Op weg naar hulp' },
  on: {
    HULPVRAAG_INGETROKKEN: { target: '#afgerond' },
    VERVOLG_NA_18_BEOORDEELD: {
      guard: and(['isNaarAnderRecht', 'isAchttienTeBeoordelen']),
      target: '#zonderVerwijzing',
    },
  },
  states: { ...bijVerwijzer, bijAanbieder },
});

const begonnen = verwijzingSetup.createStateConfig({
  id: 'begonnen',
  meta: {
    titel: 'Hulp begonnen, startbericht verwacht',
    termijnen: ['startbericht'],
    taken: ['startberichtNavragen'],
    gezin: {
      tekst: 'Fijn dat de hulp is begonnen. Over een paar weken vragen wij hoe het gaat.',
      wanneer: { aantal: 1, eenheid: 'weken' },
      door: 'jeugdprofessional',
    },
  },
  on: { ZORG_GESTART: { guard: 'isAlBegonnen', target: '#naHulp' } },
});

/** Somebody asks how it goes, with help and without. A help that does not fit is no end. */
const nazorg = verwijzingSetup.createStateConfig({
  initial: 'naHulp',
  meta: { titel: 'Navragen hoe het gaat', termijnen: ['startNavragen'], taken: ['startNavragen'] },
  on: {
    NAZORG_AFGEROND: [
      {
        guard: 'isNieuweVraag',
        target: '#afgerond',
        actions: { type: 'stuurBericht', params: { sjabloon: 'nieuweVraag', aan: 'intake' } },
      },
      { target: '#afgerond' },
    ],
  },
  states: {
    naHulp: {
      id: 'naHulp',
      meta: {
        titel: 'De hulp is begonnen',
        gezin: {
          tekst: 'De hulp is begonnen. Over een paar weken vragen wij of zij past. Past zij niet? Bel ons eerder.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: { NAZORG_AFGEROND: { guard: 'pastHulpNiet', target: '#andereAanbieder' } },
    },
    zonderVerwijzing: {
      id: 'zonderVerwijzing',
      meta: {
        titel: 'Verder zonder deze hulp',
        gezin: {
          tekst:
            'U gaat verder zonder verwijzing. Over een paar weken vragen wij hoe het gaat. Gaat het niet? Bel uw arts of ons.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: { NAZORG_AFGEROND: { guard: 'pastHulpNiet', target: '#consult' } },
    },
  },
});

/** The main line: what referrer, provider and gemeente would draw on a whiteboard. */
export const hoofdlijn = verwijzingSetup.createStateConfig({
  initial: 'onderweg',
  meta: { titel: 'Hoofdlijn' },
  states: {
    onderweg,
    afwikkeling,
    begonnen,
    nazorg,
    afgerond: {
      id: 'afgerond',
      meta: {
        titel: 'Afgerond, nog niet gesloten',
        taken: ['zaakSluiten'],
        zonderKlok: 'Sluiten kan pas als veiligheid en woonplaats klaar zijn; hun eigen klokken lopen.',
      },
      on: {
        ZAAK_GESLOTEN: {
          guard: and([or(['isVeiligheidGeborgd', 'heeftVeiligThuisZicht']), 'isWoonplaatsHier']),
          target: '#gesloten',
        },
      },
    },
  },
});
