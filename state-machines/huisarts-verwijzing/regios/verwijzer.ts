import { verwijzingSetup } from '../huisarts-verwijzing.setup.ts';

const VERWEZEN = { VERWIJZING_GEMAAKT: { target: '#verwezen' } } as const;

const consult = verwijzingSetup.createStateConfig({
  id: 'consult',
  meta: {
    titel: 'Consult bij de verwijzer',
    termijnen: ['consultVervolg'],
    taken: ['consultVolgen'],
    gezin: {
      tekst:
        'U heeft met uw arts gesproken. Samen kijkt u wat er nodig is. Binnen twee weken weet u hoe het verdergaat.',
      wanneer: { aantal: 1, eenheid: 'weken' },
      door: 'jeugdprofessional',
    },
  },
  on: {
    ...VERWEZEN,
    POH_JEUGD_INGESCHAKELD: { guard: 'heeftPohJeugd', target: '#pohJeugd' },
    CJG_OVERLEG_GEVRAAGD: { target: '#cjgOverleg' },
    GEEN_VERWIJZING_NODIG: { target: '#zonderVerwijzing' },
  },
});

/** Short help in the practice itself: often enough, and else a better question to a provider. */
const pohJeugd = verwijzingSetup.createStateConfig({
  id: 'pohJeugd',
  meta: {
    titel: 'Korte hulp door de POH Jeugd',
    termijnen: ['pohJeugdBehandeling'],
    taken: ['pohJeugdHelpen'],
    gezin: {
      tekst:
        'Iemand in de praktijk van uw huisarts helpt u nu, een paar gesprekken lang. Is dat niet genoeg? Dan kijkt u samen wat er wel nodig is.',
      wanneer: 'meteen',
      door: 'jeugdprofessional',
    },
  },
  on: {
    ...VERWEZEN,
    POH_JEUGD_AFGEROND: [{ guard: 'isGeholpenDoorPohJeugd', target: '#zonderVerwijzing' }, { target: '#consult' }],
    CJG_OVERLEG_GEVRAAGD: { target: '#cjgOverleg' },
  },
});

/** The CJG advises in the practice. The family stays with the referrer, who decides with them. */
const cjgOverleg = verwijzingSetup.createStateConfig({
  id: 'cjgOverleg',
  meta: {
    titel: 'Overleg met het CJG in de praktijk',
    termijnen: ['cjgOverleg'],
    taken: ['cjgOverleggen'],
    gezin: {
      tekst: 'Uw arts overlegt met iemand van het CJG wat past. U beslist zelf, samen met uw arts.',
      wanneer: 'meteen',
      door: 'jeugdprofessional',
    },
  },
  on: { ...VERWEZEN, CJG_OVERLEG_GEVOERD: { target: '#consult' } },
});

/** Referred: the family looks for a provider. That the verwijzing grows old refuses nobody: somebody asks the referrer. */
const verwezen = verwijzingSetup.createStateConfig({
  id: 'verwezen',
  initial: 'geldig',
  meta: {
    titel: 'Verwezen, nog niet aangemeld',
    termijnen: ['aanmelden'],
    taken: ['aanmeldenVolgen'],
    gezin: {
      tekst:
        'U heeft een verwijzing. U kiest zelf een hulpverlener en meldt zich daar aan. Lukt het kiezen niet? Bel ons, dan zoeken wij mee.',
      wanneer: 'meteen',
      door: 'jeugdprofessional',
    },
  },
  on: {
    AANMELDING_BIJ_AANBIEDER: { target: '#bijAanbieder' },
    VERZOEK_OM_TOEWIJZING_ONTVANGEN: { target: '#verzoek', actions: 'onthoudVerzoek' },
    GEEN_VERWIJZING_NODIG: { target: '#zonderVerwijzing' },
  },
  states: {
    geldig: {
      meta: { titel: 'De verwijzing is nog vers', termijnen: ['verwijzingGeldig'] },
      on: {
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'verwijzingGeldig' } },
          target: 'teVernieuwen',
        },
      },
    },
    teVernieuwen: {
      meta: { titel: 'De verwijzing is misschien te oud', taken: ['verwijzingVernieuwen'] },
      on: { VERWIJZING_GEMAAKT: { target: 'geldig' } },
    },
  },
});

/** The states with the referrer: the road that the gemeente can not refuse. Source: Jeugdwet 2.6 lid 1 onder e, 2.7 lid 4. */
export const bijVerwijzer = {
  vaststellen: verwijzingSetup.createStateConfig({
    meta: { titel: 'Al verwezen?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
    always: [{ guard: 'isAlVerwezen', target: 'verwezen' }, { target: 'consult' }],
  }),
  consult,
  pohJeugd,
  cjgOverleg,
  verwezen,
};
