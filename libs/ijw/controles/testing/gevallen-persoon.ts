import { datum } from '../../../kalender/index.ts';
import type { BerichtSoort } from '../../berichten/index.ts';
import * as t from '../../testing.ts';
import type { Geval } from './gevallen-omvang.ts';

type Client = BerichtSoort<'JW301'>['client'];
type Relatie = NonNullable<Client['relaties']>[number];

const met = (anders: Partial<Client>): BerichtSoort<'JW301'> => {
  const bericht = t.jw301();
  return { ...bericht, client: { ...bericht.client, ...anders } };
};
const naam = (naamGebruik: Client['naam']['naamGebruik'], metPartner = false): Client['naam'] => ({
  geslachtsnaam: { achternaam: 'Wit' },
  ...(metPartner && { partnernaam: { achternaam: 'Zwart' } }),
  naamGebruik,
});
const contact = { soort: '02', telefoon: { telefoon01: { telefoonnummer: '0100000000', landnummer: '31' } } } as const;
const relatie = (anders: Partial<Relatie>): Client => ({
  ...t.jw301().client,
  relaties: [{ nummer: 'p1', soort: '11', naam: naam('1'), contact, ...anders }],
});
const periode = { begindatum: datum('2026-03-01'), einddatum: datum('2026-06-30') };
const geboren = (dag: string, datumGebruik: '1' | '2' | '3'): Client['geboortedatum'] => ({
  datum: datum(dag),
  datumGebruik,
});
const [NAAM, DATUM] = ['Client/Naam/NaamGebruik', 'Client/Geboortedatum/Datum'];

/** A provider's message about a client whose birth date is known in part. */
const van = <B extends BerichtSoort<'JW305' | 'JW307' | 'JW315'>>(
  bericht: B,
  geboortedatum: Client['geboortedatum'],
): B => ({
  ...bericht,
  client: { ...bericht.client, geboortedatum },
});

/** A verzoek of which the provider says whether it knows who has gezag. */
const verzocht = (gezagsdragerBekend: '1' | '2', anders: t.Rondom = {}): BerichtSoort<'JW315'> => {
  const bericht = t.jw315(undefined, anders);
  return { ...bericht, client: { ...bericht.client, gezagsdragerBekend } };
};
const jonger = met({ geboortedatum: { datum: datum('2010-03-03') } }); // sixteen on the day after its dagtekening
const RELATIES = 'Client/Relaties';

/** What a message says of people, broken and whole. */
export const PERSOONGEVALLEN: readonly Geval[] = [
  ['OP002', t.jw301(), { eerder: [] }, RELATIES, met(relatie({})), { eerder: [] }],
  ['OP002', jonger, { eerder: [] }, RELATIES, met({ geboortedatum: { datum: datum('2010-03-02') } }), { eerder: [] }],
  ['OP002', t.jw301(), { eerder: [verzocht('2')] }, RELATIES, t.jw301(), { eerder: [verzocht('1')] }],
  [
    'OP002',
    t.jw301(),
    { eerder: [verzocht('1'), verzocht('2')] },
    RELATIES,
    t.jw301(),
    { eerder: [verzocht('2'), verzocht('1')] },
  ],
  [
    'OP002',
    t.jw301(),
    { eerder: [verzocht('1', { aanbieder: '42420002' }), verzocht('1', { bsn: t.ANDER_BSN })] },
    RELATIES,
    t.jw301(),
    { eerder: [verzocht('1')] },
  ],
  [
    'CD007',
    met({ communicatie: { vorm: '1' } }),
    {},
    'Communicatie/Taal',
    met({ communicatie: { vorm: '1', taal: 'ar' } }),
  ],
  [
    'CD007',
    met({ communicatie: { vorm: '2', taal: 'ar' } }),
    {},
    'Communicatie/Taal',
    met({ communicatie: { vorm: '2' } }),
  ],
  [
    'CD009',
    met({ contactgegevens: [{ ...contact, periode }] }),
    {},
    'Contact[1]/Periode',
    met({ contactgegevens: [{ ...contact, soort: '04', periode }] }),
  ],
  [
    'CD009',
    met(relatie({ contact: { ...contact, periode } })),
    {},
    'Relatie[1]/Contact/Periode',
    met(relatie({ contact: { ...contact, soort: '04', periode } })),
  ],
  ['CS050', met({ naam: naam('2') }), {}, NAAM, met({ naam: naam('2', true) })],
  ['CS050', met({ naam: naam('5', true) }), {}, NAAM, met({ naam: naam('1', true) })],
  [
    'CS050',
    met(relatie({ naam: naam('6', true) })),
    {},
    'Relatie[1]/Naam/NaamGebruik',
    met(relatie({ naam: naam('6') })), // a voogd that is an organisation (IV045)
  ],
  [
    'CS139',
    met({ geboortedatum: geboren('2014-02-14', '1') }),
    {},
    DATUM,
    met({ geboortedatum: geboren('2014-02-01', '1') }),
  ],
  [
    'CS139',
    met({ geboortedatum: geboren('2014-02-01', '2') }),
    {},
    DATUM,
    met({ geboortedatum: geboren('2014-01-01', '2') }),
  ],
  [
    'CS139',
    met({ geboortedatum: geboren('2014-01-01', '3') }),
    {},
    DATUM,
    met({ geboortedatum: geboren('1900-01-01', '3') }),
  ],
  [
    'CS139',
    met(relatie({ geboortedatum: geboren('1980-05-02', '1') })),
    {},
    'Relatie[1]/Geboortedatum/Datum',
    met(relatie({ geboortedatum: geboren('1980-05-01', '1') })),
  ],
  ...[t.jw305(), t.jw307(), t.jw315()].map((bericht): Geval => [
    'CS139',
    van(bericht, geboren('2014-02-14', '2')),
    {},
    DATUM,
    van(bericht, geboren('2014-01-01', '2')),
  ]),
  ['CS318', met({ naam: naam('6') }), {}, NAAM, met({ naam: naam('1') })],
];
