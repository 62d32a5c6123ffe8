import { and, not, or } from 'xstate';

import { cjgSetup } from '../cjg-intake.setup.ts';
import { besluit } from './besluit.ts';
import { onderzoek } from './onderzoek.ts';
import { openOverdracht } from './overdracht.ts';

const anderRecht = openOverdracht({
  naarRoute: 'ander-recht',
  urgentie: 'U4',
  bijAanvaard: '#naarBesluit',
  bijGeweigerd: '#onderzoek',
  gezin: {
    tekst:
      'Een andere organisatie moet deze hulp geven. Wij hebben haar gevraagd het over te nemen. Tot zij ja zegt, blijven wij uw contact. Wilt u liever een besluit van ons? Dat kan altijd.',
    wanneer: 'meteen',
    door: 'jeugdprofessional',
  },
});

/** From aanmelding up to the besluit. Here the melding or aanvraag can be withdrawn. */
const opWegNaarBesluit = cjgSetup.createStateConfig({
  id: 'opWegNaarBesluit',
  initial: 'aanmelding',
  meta: { titel: 'Op weg naar een besluit' },
  on: {
    AANVRAAG_INGETROKKEN: { target: '#afgerond' },
    BUITEN_BEHANDELING_GESTELD: {
      guard: 'magBuitenBehandeling',
      target: '#bekendmaking',
      actions: [
        'onthoudBesluit',
        {
          type: 'legBesluitVast',
          params: ({ event }) => ({ besluit: 'buitenBehandeling', grond: event.gegevens.grond }),
        },
      ],
    },
    VERVOLG_NA_18_BEOORDEELD: {
      guard: and(['isNaarAnderRecht', 'isAchttienTeBeoordelen', not('isNaarAnderRechtGevraagd')]),
      target: '.anderRecht',
    },
  },
  states: {
    ...onderzoek,
    /** D4: another law goes first. */
    anderRecht: { ...anderRecht, on: { ...anderRecht.on, BESLUIT_GEVRAAGD: { target: '#naarBesluit' } } },
    naarBesluit: {
      id: 'naarBesluit',
      meta: { titel: 'Is er een aanvraag?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
      always: [{ guard: 'heeftAanvraag', target: 'besluitvorming' }, { target: 'keuzeAanvraag' }],
    },
    keuzeAanvraag: {
      id: 'keuzeAanvraag',
      meta: {
        titel: 'Het gezin kiest of het een besluit wil',
        termijnen: ['aanvraagKeuze'],
        taken: ['aanvraagBespreken'],
        gezin: {
          tekst:
            'Wij hebben besproken wat er kan. Wilt u een besluit van de gemeente? Dan doet u een aanvraag; dat mag ook met een handtekening onder ons verslag. U hoeft niet te kiezen wat wij denken.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: { AANVRAAG_INGEDIEND: { target: 'besluitvorming' }, GEEN_AANVRAAG_GEWENST: { target: '#nazorg' } },
    },
    besluitvorming: besluit.besluitvorming,
  },
});

/** The main line: what a CJG worker would draw on a whiteboard. */
export const hoofdlijn = cjgSetup.createStateConfig({
  initial: 'opWegNaarBesluit',
  meta: { titel: 'Hoofdlijn' },
  states: {
    opWegNaarBesluit,
    bekendmaking: besluit.bekendmaking,
    toeleiding: besluit.toeleiding,
    nazorg: {
      id: 'nazorg',
      meta: {
        titel: 'Nazorg',
        termijnen: ['nazorg'],
        taken: ['nazorgGeven'],
        gezin: {
          tekst:
            'Over een paar weken vragen wij hoe het gaat. Gaat het eerder niet goed? Bel ons, u hoeft niet te wachten.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: {
        NAZORG_AFGEROND: [
          {
            guard: 'isNieuweVraag',
            target: 'afgerond',
            actions: { type: 'stuurBericht', params: { sjabloon: 'nieuweVraag', aan: 'intake' } },
          },
          { target: 'afgerond' },
        ],
        AANVRAAG_INGEDIEND: { guard: 'heeftAfgezienVanAanvraag', target: '#besluitvorming' },
      },
    },
    afgerond: {
      id: 'afgerond',
      meta: {
        titel: 'Afgerond, nog niet gesloten',
        taken: ['zaakSluiten'],
        zonderKlok: 'Sluiten kan pas als veiligheid, bezwaartermijn en dwangsom klaar zijn; hun eigen klokken lopen.',
      },
      on: {
        ZAAK_GESLOTEN: {
          guard: and([
            or(['isVeiligheidGeborgd', 'heeftVeiligThuisZicht']),
            'isAanvraagAfgehandeld',
            not('isIngebrekestellingOpen'),
          ]),
          target: '#gesloten',
        },
        AANVRAAG_INGEDIEND: { guard: 'heeftAfgezienVanAanvraag', target: '#besluitvorming' },
      },
    },
  },
});
