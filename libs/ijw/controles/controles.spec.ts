import { datum, NEDERLANDSE_KALENDER } from '../../kalender/index.ts';
import type { Bericht } from '../berichten/index.ts';
import * as t from '../testing.ts';
import type { Context } from './context.ts';
import { CONTROLES, controleer } from './index.ts';
import { OMVANGGEVALLEN, type Geval } from './testing/gevallen-omvang.ts';
import { PERSOONGEVALLEN } from './testing/gevallen-persoon.ts';

const kalender = NEDERLANDSE_KALENDER;
const na = (...eerder: readonly Bericht[]): Context => ({ eerder });
const B2 = { identificatie: 'B2' };
const D = datum;

/** Two toewijzingen of which the second begins on the last day of the first. */
const opElkaar = [
  t.toegewezen({ einddatum: D('2026-06-30') }),
  t.toegewezen({ toewijzingNummer: 1002, ingangsdatum: D('2026-06-30') }),
];
const tweedeVan = (anders: Partial<t.Toegewezen>) => [
  opElkaar[0] ?? t.toegewezen(),
  t.toegewezen({ toewijzingNummer: 1002, ingangsdatum: D('2026-06-30'), ...anders }),
];
const tijdelijk = t.gestopt({ redenBeeindiging: '20' });
const laterGestopt = t.gestopt({ einddatum: D('2026-03-20') });
const woonplaats = {
  verzoekAntwoord: '1',
  redenAfwijzingVerzoek: '8',
  woonplaatsbeginsel: { gemeente: '0363' },
} as const;
const wijziging = {
  ongewijzigdeProducten: [{ toewijzingNummer: 1001 }],
  nieuweProducten: [{ product: { categorie: '46' }, gewensteIngangsdatum: D('2026-04-01') }],
} as const;
const gestapeldeWens = {
  ...wijziging,
  nieuweProducten: [{ product: { categorie: '45' }, gewensteIngangsdatum: D('2026-04-01') }],
} as const;

/** A toewijzing of another product, some days after the first. */
const ANDER = t.toegewezen({ toewijzingNummer: 1002, product: { categorie: '46' } });
const LATER = { identificatie: 'B2', dagtekening: '2026-03-10' };

const GEVALLEN: readonly Geval[] = [
  [
    'OP011',
    t.jw305([t.gestart({ begindatum: D('2026-03-03') })]),
    {},
    'StartProduct[1]/Begindatum',
    t.jw305([t.gestart({ begindatum: D('2026-03-02') })]),
  ],
  ['OP087', t.jw301([ANDER], LATER), na(t.jw301()), 'ToegewezenProducten', t.jw301([ANDER, t.toegewezen()], LATER)],
  [
    'OP087',
    t.jw301([ANDER], LATER),
    na(t.jw301()),
    'ToegewezenProducten',
    t.jw301([ANDER], LATER),
    na(t.jw301([t.toegewezen({ einddatum: D('2026-03-09') })])),
  ],
  // What a message says by itself
  ['OP259 TR302', t.jw301(opElkaar), {}, 'ToegewezenProduct[2]', t.jw301(tweedeVan({ ingangsdatum: D('2026-07-01') }))],
  [
    'OP259 TR302',
    t.jw301(tweedeVan({ product: { categorie: '45' } })),
    {},
    'ToegewezenProduct[2]',
    t.jw301(tweedeVan({ product: { categorie: '46' } })),
  ],
  [
    'OP259 TR302',
    t.jw301([
      t.toegewezen(),
      {
        toewijzingNummer: 2,
        budget: 5,
        toewijzingsdatum: D('2026-03-02'),
        toewijzingstijd: '09:00:00',
        ingangsdatum: D('2026-03-05'),
      },
    ]),
    {},
    'ToegewezenProduct[2]',
    t.jw301([
      t.toegewezen({ ...t.SPECIFIEK, einddatum: D('2026-06-30') }),
      t.toegewezen({
        ...{ ...t.SPECIFIEK, toewijzingNummer: 1002, ingangsdatum: D('2026-06-30') },
        product: { categorie: '45', code: '45A02' },
      }),
    ]),
  ],
  [
    'OP259 TR302',
    t.jw301(tweedeVan({ redenWijziging: '14', einddatum: D('2026-06-30') })),
    {},
    'ToegewezenProduct[2]',
    t.jw301(tweedeVan({ redenWijziging: '13', einddatum: D('2026-06-30') })),
  ],
  [
    'CS003',
    t.jw301([t.toegewezen({ einddatum: D('2026-02-28') })]),
    {},
    'ToegewezenProduct[1]/Einddatum',
    t.jw301([t.toegewezen({ einddatum: D('2026-03-01') })]),
  ],
  [
    'CS335',
    t.jw301([t.toegewezen({ redenWijziging: '13' })]),
    {},
    'ToegewezenProduct[1]/RedenWijziging',
    t.jw301([t.toegewezen({ redenWijziging: '13', einddatum: D('2026-03-01') })]),
  ],
  [
    'CS336',
    t.jw301([t.toegewezen({ redenWijziging: '01' })]),
    {},
    'ToegewezenProduct[1]/RedenWijziging',
    t.jw301([t.toegewezen({ redenWijziging: '14' })]),
  ],
  [
    'CS058',
    t.jw305([t.gestart({ statusAanlevering: '2' })]),
    {},
    'StartProduct[1]/StatusAanlevering',
    t.jw305([t.gestart({ statusAanlevering: '3' })]),
  ],
  ['CS058', t.jw307([t.gestopt({ statusAanlevering: '9' })]), {}, 'StopProduct[1]/StatusAanlevering', t.jw307()],
  ['TR018', t.jw307([t.gestopt({ einddatum: D('2026-03-01') })]), {}, 'StopProduct[1]/Einddatum', t.jw307()],
  [
    'OP347 TR386',
    t.jw315([t.aangevraagd(), t.aangevraagd({ referentieAanbieder: 'R2' })]),
    {},
    'AangevraagdProduct[2]',
    t.jw315([
      t.aangevraagd(),
      t.aangevraagd({
        referentieAanbieder: 'R2',
        toewijzingIngangsdatum: D('2027-01-01'),
        toewijzingEinddatum: D('2027-02-01'),
      }),
    ]),
  ],
  [
    'CS003',
    t.jw315([t.aangevraagd({ toewijzingEinddatum: D('2026-03-08') })]),
    {},
    'AangevraagdProduct[1]/ToewijzingEinddatum',
    t.jw315([t.aangevraagd({ toewijzingEinddatum: D('2026-03-09') })]),
  ],
  [
    'OP361 TR383',
    t.jw315([t.aangevraagd(), t.aangevraagd({ product: { categorie: '46' } })]),
    {},
    'AangevraagdProduct[2]/ReferentieAanbieder',
    t.jw315([t.aangevraagd(), t.aangevraagd({ product: { categorie: '46' }, referentieAanbieder: 'R2' })]),
  ],
  [
    'OP297 CD066-CD068',
    t.jw315([t.aangevraagd({ verwijzer: { type: '03' } })]),
    {},
    'AangevraagdProduct[1]/Verwijzer',
    t.jw315([t.aangevraagd({ verwijzer: { type: '03', naam: 'Jeugdarts' } })]),
  ],
  [
    'OP297 CD066-CD068',
    t.jw315([t.aangevraagd({ verwijzer: { type: '02', naam: 'Huisarts', zorgverlenerCode: '01010101' } })]),
    {},
    'AangevraagdProduct[1]/Verwijzer',
    t.jw315(),
  ],
  [
    'OP297 CD066-CD068',
    t.jw315([t.aangevraagd({ verwijzer: { type: '08', zorgverlenerCode: '01010101' } })]),
    {},
    'AangevraagdProduct[1]/Verwijzer',
    t.jw315([t.aangevraagd({ verwijzer: { type: '08' } })]),
  ],
  [
    'OP307',
    t.jw315([t.aangevraagd({ verwijzer: { type: '06' } })]),
    {},
    'AangevraagdProduct[1]/Verwijzer/Type',
    t.jw315([t.aangevraagd({ verwijzer: { type: '01', naam: 'Gemeente' }, beschikkingNummer: 7 })]),
  ],
  ['OP308 TR352', t.jw317({ nieuweProducten: wijziging.nieuweProducten }), {}, 'Verzoek', t.jw317(wijziging)],
  [
    'OP308 TR353',
    t.jw317({ ongewijzigdeProducten: wijziging.ongewijzigdeProducten }),
    {},
    'Verzoek',
    t.jw317({ teWijzigenProducten: [{ toewijzingNummer: 1001, gewensteIngangsdatum: D('2026-04-01') }] }),
  ],
  [
    'OP347 TR410',
    t.jw317({ ...wijziging, nieuweProducten: [...wijziging.nieuweProducten, ...wijziging.nieuweProducten] }),
    {},
    'NieuwProduct[2]',
    t.jw317(wijziging),
  ],
  [
    'CS003',
    t.jw317({ ...wijziging, nieuweProducten: [{ gewensteIngangsdatum: D('2026-04-02'), einddatum: D('2026-04-01') }] }),
    {},
    'NieuwProduct[1]/Einddatum',
    t.jw317(wijziging),
  ],
  [
    'CD085',
    t.jw319({ verzoekAntwoord: '1' }),
    {},
    'Antwoord',
    t.jw319({ verzoekAntwoord: '1', redenAfwijzingVerzoek: '3' }),
  ],
  ['CD086', t.jw319({ redenAfwijzingVerzoek: '3' }), {}, 'Antwoord/RedenAfwijzingVerzoek', t.jw319()],
  ['OP359 TR377', t.jw319({ verzoekAntwoord: '1', redenAfwijzingVerzoek: '8' }), {}, 'Antwoord', t.jw319(woonplaats)],
  [
    'OP359 TR409',
    t.jw319({ ...woonplaats, redenAfwijzingVerzoek: '5' }),
    {},
    'Antwoord/Woonplaatsbeginsel',
    t.jw319(woonplaats),
  ],
  // What it says beside earlier messages
  [
    'TR056',
    t.jw305(undefined, {}),
    na(t.jw305([t.gestart({ toewijzingNummer: 5 })])),
    'Header/BerichtIdentificatie/Identificatie',
    t.jw305(undefined, B2),
    na(t.jw301(), t.jw305([t.gestart({ toewijzingNummer: 5 })])),
  ],
  ['OP363 TR019', t.jw305(), na(), 'StartProduct[1]', t.jw305(), na(t.jw301())],
  [
    'OP363 TR019',
    t.jw305(),
    na(t.jw301(undefined, { bsn: t.ANDER_BSN })),
    'StartProduct[1]',
    t.jw305([{ product: { categorie: '45' }, begindatum: D('2026-03-02'), statusAanlevering: '1' }]),
    na(),
  ],
  ['OP363 TR019', t.jw307(), na(t.jw305()), 'StopProduct[1]', t.jw307(), na(t.jw301(), t.jw305())],
  [
    'TR063',
    t.jw305([t.gestart({ statusAanlevering: '3' })]),
    na(t.jw301()),
    'StartProduct[1]',
    t.jw305([t.gestart({ statusAanlevering: '3' })], B2),
    na(t.jw301(), t.jw305()),
  ],
  [
    'TR063',
    t.jw307([t.gestopt({ statusAanlevering: '3' })]),
    na(t.jw301(), t.jw305()),
    'StopProduct[1]',
    t.jw307([t.gestopt({ statusAanlevering: '3' })], B2),
    na(t.jw301(), t.jw305(), t.jw307()),
  ],
  [
    'TR074',
    t.jw305(undefined, B2),
    na(t.jw301(), t.jw305()),
    'StartProduct[1]',
    t.jw305(undefined, B2),
    na(t.jw301(), t.jw305(), t.jw305([t.gestart({ statusAanlevering: '3' })], { identificatie: 'B3' })),
  ],
  ['TR074', t.jw305([t.gestart(), t.gestart()]), na(t.jw301()), 'StartProduct[2]', t.jw305(), na(t.jw301())],
  [
    'TR071',
    t.jw305([t.gestart({ statusAanlevering: '3' })], B2),
    na(t.jw301(), t.jw305(), t.jw307()),
    'StartProduct[1]',
    t.jw305([t.gestart({ statusAanlevering: '3' })], B2),
    na(t.jw301(), t.jw305()),
  ],
  [
    'OP289 TR326',
    t.jw305([t.gestart({ begindatum: D('2026-03-05') })], B2),
    na(t.jw301(), t.jw305()),
    'StartProduct[1]',
    t.jw305([t.gestart({ begindatum: D('2026-03-05') })], B2),
    na(t.jw301(), t.jw305(), t.jw307([tijdelijk])),
  ],
  ['OP295 TR382', t.jw307(), na(t.jw301()), 'StopProduct[1]', t.jw307(), na(t.jw301(), t.jw305())],
  [
    'OP295 TR382',
    t.jw307([t.gestopt({ begindatum: D('2026-03-01') })]),
    na(t.jw301(), t.jw305()),
    'StopProduct[1]',
    t.jw307(),
    na(t.jw301(), t.jw305()),
  ],
  [
    'OP378 TR413',
    t.jw307([{ ...tijdelijk, einddatum: D('2026-03-10') }], B2),
    na(t.jw301(), t.jw305(), t.jw307([tijdelijk])),
    'StopProduct[1]',
    t.jw307([laterGestopt], B2),
    na(t.jw301(), t.jw305(), t.jw307([tijdelijk])),
  ],
  [
    'OP377 TR415',
    t.jw307([laterGestopt], B2),
    na(t.jw301(), t.jw305(), t.jw307()),
    'StopProduct[1]',
    t.jw307([laterGestopt], B2),
    na(t.jw301(), t.jw305()),
  ],
  [
    'OP361 TR347',
    t.jw315(undefined, { identificatie: 'B2', bsn: t.ANDER_BSN }),
    na(t.jw315()),
    'AangevraagdProduct[1]/ReferentieAanbieder',
    t.jw315(undefined, { identificatie: 'B2', bsn: t.ANDER_BSN, aanbieder: '42420002' }),
    na(t.jw315()),
  ],
  [
    'OP350 TR374',
    t.jw315([t.aangevraagd({ referentieAanbieder: 'R2' })], B2),
    na(t.jw315(), t.jw319()),
    'Client',
    t.jw315([t.aangevraagd({ referentieAanbieder: 'R2' })], B2),
    na(t.jw315(), t.jw319({ verzoekAntwoord: '1', redenAfwijzingVerzoek: '3' })),
  ],
  [
    'OP350 TR374',
    t.jw317({ ...wijziging, referentieAanbieder: 'R2' }),
    na(t.jw301(), t.jw315()),
    'Verzoek',
    t.jw317({ ...wijziging, referentieAanbieder: 'R2' }),
    na(t.jw315(), t.jw301([t.toegewezen({ referentieAanbieder: 'R1' })])),
  ],
  [
    'OP307',
    t.jw315(),
    na(t.jw301()),
    'AangevraagdProduct[1]',
    t.jw315(),
    na(t.jw301([t.toegewezen({ einddatum: D('2026-03-08') })])),
  ],
  [
    'OP308 TR349',
    t.jw317(wijziging),
    na(t.jw301([t.toegewezen(), t.toegewezen({ toewijzingNummer: 1002, product: { categorie: '47' } })])),
    'Verzoek',
    t.jw317(wijziging),
    na(
      t.jw301([
        t.toegewezen(),
        t.toegewezen({ toewijzingNummer: 1002, product: { categorie: '47' }, einddatum: D('2026-03-01') }),
      ]),
    ),
  ],
  ['OP308 TR350', t.jw317(wijziging), na(), 'OngewijzigdProduct[1]', t.jw317(wijziging), na(t.jw301())],
  [
    'OP308 TR351',
    t.jw317({ teWijzigenProducten: [{ toewijzingNummer: 7, gewensteIngangsdatum: D('2026-04-01') }] }),
    na(),
    'TeWijzigenProduct[1]',
    t.jw317({ teWijzigenProducten: [{ toewijzingNummer: 1001, gewensteIngangsdatum: D('2026-04-01') }] }),
    na(t.jw301()),
  ],
  ['OP347 TR361', t.jw317(gestapeldeWens), na(t.jw301()), 'NieuwProduct[1]', t.jw317(wijziging), na(t.jw301())],
  [
    'OP275 TR332',
    t.jw301(undefined, { identificatie: 'B2', bsn: t.ANDER_BSN }),
    na(t.jw301()),
    'ToegewezenProduct[1]/ToewijzingNummer',
    t.jw301([t.toegewezen({ einddatum: D('2027-06-30'), redenWijziging: '04' })], B2),
    na(t.jw301()),
  ],
  [
    'OP275 TR332',
    t.jw301([t.toegewezen({ product: { categorie: '46' } })], B2),
    na(t.jw301()),
    'ToegewezenProduct[1]/ToewijzingNummer',
    t.jw301(undefined, { identificatie: 'B2', bsn: t.ANDER_BSN, gemeente: '0363' }),
    na(t.jw301()),
  ],
  [
    'OP275 TR332',
    t.jw301([t.toegewezen(), t.toegewezen({ product: { categorie: '46' } })]),
    na(),
    'ToegewezenProduct[2]/ToewijzingNummer',
    t.jw301(),
    na(),
  ],
  ['OP344 TR355', t.jw319(), na(), 'Antwoord/ReferentieAanbieder', t.jw319(), na(t.jw315())],
  [
    'OP344 TR359',
    t.jw319(),
    na(t.jw315(), t.jw301([t.toegewezen({ referentieAanbieder: 'R1' })])),
    'Antwoord/ReferentieAanbieder',
    t.jw319(),
    na(t.jw315(), t.jw301()),
  ],
  [
    'OP344 TR360',
    t.jw319({}, B2),
    na(t.jw315(), t.jw319()),
    'Antwoord/ReferentieAanbieder',
    t.jw319({ verzoekAntwoord: '1', redenAfwijzingVerzoek: '7' }, B2),
    na(t.jw315(), t.jw319()),
  ],
  [
    'OP344 TR365',
    t.jw319({ verzoekAntwoord: '1', redenAfwijzingVerzoek: '7' }, B2),
    na(t.jw315(), t.jw319({ verzoekAntwoord: '1', redenAfwijzingVerzoek: '3' })),
    'Antwoord/ReferentieAanbieder',
    t.jw319(),
    na(t.jw315()),
  ],
  // What comes late: Monday 2 March 2026 and five werkdagen is Monday 9 March, eight weeks is 27 April, two weeks is 16 March.
  [
    'OP271',
    t.jw305(undefined, { dagtekening: '2026-03-10' }),
    { kalender },
    'StartProduct[1]/Begindatum',
    t.jw305(undefined, { dagtekening: '2026-03-09' }),
    { kalender },
  ],
  [
    'OP271',
    t.jw305(undefined, { dagtekening: '2026-03-12' }),
    { kalender, eerder: [t.jw301(undefined, { dagtekening: '2026-03-04' })] },
    'StartProduct[1]/Begindatum',
    t.jw305(undefined, { dagtekening: '2026-03-11' }),
    { kalender, eerder: [t.jw301(undefined, { dagtekening: '2026-03-04' })] },
  ],
  [
    'OP272',
    t.jw307(undefined, { dagtekening: '2026-03-10' }),
    { kalender },
    'StopProduct[1]/Einddatum',
    t.jw307(undefined, { dagtekening: '2026-03-09' }),
    { kalender },
  ],
  [
    'OP272',
    t.jw307(undefined, { dagtekening: '2026-03-10' }),
    { kalender },
    'StopProduct[1]/Einddatum',
    t.jw307([laterGestopt], { identificatie: 'B2', dagtekening: '2026-05-01' }),
    { kalender, eerder: [t.jw301(), t.jw305(), t.jw307([tijdelijk])] },
  ],
  [
    'OP274',
    t.jw319({}, { dagtekening: '2026-03-10' }),
    { kalender, eerder: [t.jw315()] },
    'Header/BerichtIdentificatie/Dagtekening',
    t.jw319({}, { dagtekening: '2026-03-09' }),
    { kalender, eerder: [t.jw315()] },
  ],
  [
    'OP274',
    t.jw301([t.toegewezen({ referentieAanbieder: 'R1' })], { dagtekening: '2026-04-28' }),
    { kalender, eerder: [t.jw315(), t.jw319()] },
    'Header/BerichtIdentificatie/Dagtekening',
    t.jw301([t.toegewezen({ referentieAanbieder: 'R1' })], { dagtekening: '2026-04-27' }),
    { kalender, eerder: [t.jw315(), t.jw319()] },
  ],
  [
    'OP346',
    t.jw319({}, { dagtekening: '2026-03-10' }),
    { kalender, eerder: [t.jw317(wijziging)] },
    'Header/BerichtIdentificatie/Dagtekening',
    t.jw319({}, { dagtekening: '2026-03-09' }),
    { kalender, eerder: [t.jw317(wijziging)] },
  ],
  [
    'OP359',
    t.jw319(woonplaats, { dagtekening: '2026-03-17', identificatie: 'B2' }),
    { kalender, eerder: [t.jw315(), t.jw319()] },
    'Header/BerichtIdentificatie/Dagtekening',
    t.jw319(woonplaats, { dagtekening: '2026-03-16', identificatie: 'B2' }),
    { kalender, eerder: [t.jw315(), t.jw319()] },
  ],
  [
    'TR379',
    t.jw301([t.toegewezen({ referentieAanbieder: 'R2' })]),
    na(t.jw315()),
    'ToegewezenProduct[1]/ReferentieAanbieder',
    t.jw301([t.toegewezen({ referentieAanbieder: 'R1' })]),
    na(t.jw315()),
  ],
  [
    'TR379',
    t.jw301([t.toegewezen({ referentieAanbieder: 'R1' })], { bsn: t.ANDER_BSN }),
    na(t.jw317(wijziging)),
    'ToegewezenProduct[1]/ReferentieAanbieder',
    t.jw301([t.toegewezen({ referentieAanbieder: 'R1' })]),
    na(t.jw317(wijziging)),
  ],
  // What it says beside lists from outside
  [
    'S300 TR378',
    t.jw315(),
    { gemeenten: new Set(['0363']) },
    'Header/Ontvanger',
    t.jw315(),
    { gemeenten: new Set(['0642']) },
  ],
  [
    'S300 TR378',
    t.jw319(woonplaats),
    { gemeenten: new Set(['0642']) },
    'Antwoord/Woonplaatsbeginsel/Gemeente',
    t.jw319(woonplaats),
    { gemeenten: new Set(['0642', '0363']) },
  ],
  ...[
    t.jw301([t.toegewezen(t.SPECIFIEK)]),
    t.jw305([t.gestart({ product: { categorie: '45', code: '45A01' } })]),
    t.jw307([t.gestopt({ product: { categorie: '45', code: '45A01' } })]),
    t.jw315([t.aangevraagd(t.SPECIFIEK)]),
    t.jw317({
      ...wijziging,
      nieuweProducten: [{ ...t.SPECIFIEK, gewensteIngangsdatum: D('2026-04-01'), einddatum: D('2026-06-30') }],
    }),
  ].map((bericht): Geval => [
    'S329 TR381',
    bericht,
    { productcodes: new Map([['45', new Set(['45A02'])]]) },
    'Product/Code',
    bericht,
    { productcodes: new Map([['45', new Set(['45A01'])]]) },
  ]),
  ...OMVANGGEVALLEN,
  ...PERSOONGEVALLEN,
];

const regelVan = ({ code, technisch }: { readonly code: string; readonly technisch?: string }): string =>
  [code, technisch].filter(Boolean).join(' ');

/** The rules that a message breaks, each with its place. */
function gebroken(bericht: Bericht, context: Context = {}): string[] {
  return controleer(bericht, context).map(({ code, uitleg, pad }) => {
    const technisch = /\((\S+)\)$/.exec(uitleg)?.[1];
    return `${regelVan({ code, ...(technisch === undefined ? {} : { technisch }) })} ${pad}`;
  });
}

describe('the rules of the standard', () => {
  it.each(
    GEVALLEN.map(([regel, slecht, context, plek, goed, goedeContext], nr) => ({
      nr: nr + 1,
      regel,
      slecht,
      context,
      plek,
      goed,
      goedeContext,
    })),
  )('$nr. $regel is broken at $plek, and only there', ({ regel, slecht, context, plek, goed, goedeContext }) => {
    const hier = gebroken(slecht, context).filter((regelEnPad) => regelEnPad.startsWith(`${regel} /`));
    expect(hier).toHaveLength(1);
    expect(hier[0]?.endsWith(`/${plek}`)).toBe(true);
    expect(gebroken(goed, goedeContext).filter((regelEnPad) => regelEnPad.startsWith(`${regel} /`))).toEqual([]);
  });

  it('each have a case here, or are about a retour', () => {
    const zonder = new Set(CONTROLES.map(regelVan));
    for (const [regel] of GEVALLEN) zonder.delete(regel);
    expect([...zonder]).toEqual(['OP090']);
  });

  it('each name their source, and only facts of the standard are grounds to refuse', () => {
    for (const { bron, gewicht, retourcode, zekerheid, uitleg, code } of CONTROLES) {
      expect(`${bron.wet} ${bron.artikel}`).toContain(code);
      expect(gewicht === 'fout').toBe(retourcode !== undefined);
      expect(gewicht === 'fout').toBe(zekerheid === 'wet');
      expect(uitleg).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('find nothing in a chain as it should go: verzoek, in onderzoek, toewijzing, start, temporary stop, start, stop', () => {
    const verzoek = t.jw315();
    const keten: Bericht[] = [
      { ...verzoek, client: { ...verzoek.client, gezagsdragerBekend: '1' } },
      t.jw319(),
      t.jw301([t.toegewezen({ referentieAanbieder: 'R1' })]),
      t.jw305(),
      t.jw307([tijdelijk]),
      t.jw305([t.gestart({ begindatum: D('2026-03-09') })], { identificatie: 'B2', dagtekening: '2026-03-10' }),
      t.jw307([t.gestopt({ begindatum: D('2026-03-09'), einddatum: D('2026-03-16') })], {
        identificatie: 'B2',
        dagtekening: '2026-03-17',
      }),
    ];
    for (const [plaats, bericht] of keten.entries())
      expect(controleer(bericht, { kalender, eerder: keten.slice(0, plaats) })).toEqual([]);
  });

  it('say nothing of what is not known', () => {
    for (const [, bericht] of GEVALLEN) {
      const niveaus = controleer(bericht).map(({ niveau }) => niveau);
      expect(niveaus.every((niveau) => niveau === 'inhoud')).toBe(true);
    }
  });
});

describe('a refusal for want of budget', () => {
  it('stands when somebody else sent it, and is marked', () => {
    const bevindingen = controleer(t.jw319({ verzoekAntwoord: '1', redenAfwijzingVerzoek: '2' }));
    expect(bevindingen).toMatchObject([{ code: 'BELEID.GEEN_BUDGETAFWIJZING', gewicht: 'opmerking' }]);
  });
});
