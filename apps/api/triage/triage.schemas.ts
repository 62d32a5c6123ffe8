import { z } from 'zod';

import { URGENTIES } from '../../../libs/engine/index.ts';
import { ZEKERHEDEN } from '../../../libs/termijnen/index.ts';
import { FORMULIEREN, VEILIGHEIDSKLASSEN, type Formulier, type Vraag } from '../../../libs/triage/index.ts';
import { Bron } from '../zaken/zaak.schemas.ts';

const antwoordOp = ({ tekst, keuze }: Vraag) => (keuze ? z.enum(keuze) : z.boolean()).optional().describe(tekst);

const ingevuld = ({ id, titel, vragen }: Formulier) =>
  z.strictObject({
    formulier: z.literal(id).describe(titel),
    antwoorden: z
      .strictObject(Object.fromEntries(Object.entries(vragen).map(([naam, vraag]) => [naam, antwoordOp(vraag)])))
      .refine((antwoorden) => Object.keys(antwoorden).length > 0, 'Geef minstens een antwoord')
      .describe('Antwoorden op de vragen; laat weg wat nog niet gevraagd is'),
  });

const [eerste, ...overige] = FORMULIEREN.map(ingevuld);
if (!eerste) throw new Error('no triage form');

/** A form with its answers. Only codes: no person, no free text. */
export const Triageverzoek = z
  .discriminatedUnion('formulier', [eerste, ...overige])
  .meta({ id: 'Triageverzoek', description: 'Een formulier met antwoorden, zonder personen en zonder vrije tekst' });
export type Triageverzoek = z.infer<typeof Triageverzoek>;

const Voorstel = z
  .strictObject({
    code: z.string().describe('Wat wordt voorgesteld'),
    tekst: z.string().describe('Hetzelfde in een zin'),
    urgentie: z
      .enum(URGENTIES)
      .describe('Hoe snel: U0 nu, U1 dezelfde dag, U2 5 werkdagen, U3 10 werkdagen, U4 gewoon'),
    klasse: z.enum(VEILIGHEIDSKLASSEN).nullable().describe('Veiligheidsklasse die hierbij hoort'),
  })
  .meta({ id: 'Triagevoorstel' });

const Regel = z
  .strictObject({
    id: z.string().describe('Regel van het formulier'),
    als: z.record(z.string(), z.union([z.boolean(), z.string()])).describe('Antwoorden waarbij zij geldt'),
    bron: Bron.describe('Waar de regel vandaan komt'),
    zekerheid: z.enum(ZEKERHEDEN).describe('Hoe zeker de regel is'),
  })
  .meta({ id: 'Triageregel' });

/** The advice with the rule that led to it. A person decides. */
export const Triageadvies = z
  .strictObject({
    formulier: z.string().describe('Formulier met versie'),
    advies: Voorstel.nullable().describe('Voorstel; een mens beslist. Leeg zolang geen regel past'),
    regel: Regel.nullable().describe('De regel die ertoe leidde'),
    voorlopig: z.boolean().describe('Nog niet gevraagde antwoorden kunnen het voorstel veranderen'),
    nogTeVragen: z.array(z.string()).describe('Vragen die nog uitmaken, in volgorde'),
  })
  .meta({ id: 'Triageadvies' });
export type Triageadvies = z.infer<typeof Triageadvies>;

const Vraagbeschrijving = z
  .strictObject({
    naam: z.string().describe('Naam van de vraag in een verzoek'),
    tekst: z.string().describe('De vraag'),
    keuze: z.array(z.string()).optional().describe('Mogelijke antwoorden; zonder keuze is het ja of nee'),
  })
  .meta({ id: 'Triagevraag' });

const Formulierbeschrijving = z
  .strictObject({
    id: z.string().describe('Formulier met versie'),
    titel: z.string().describe('Hoe het heet'),
    vragen: z.array(Vraagbeschrijving).describe('De vragen'),
    regels: z
      .array(z.strictObject({ regel: Regel, voorstel: Voorstel }))
      .describe('De regels, in volgorde: de eerste die past, leidt'),
  })
  .meta({ id: 'Triageformulier' });

/** All forms, as data: enough to show and to fill them in. */
export const Triageformulieren = z
  .strictObject({ items: z.array(Formulierbeschrijving).describe('Alle formulieren') })
  .meta({ id: 'Triageformulieren' });
export type Triageformulieren = z.infer<typeof Triageformulieren>;
