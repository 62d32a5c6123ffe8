import { z } from 'zod';

import { Sleutelwoord } from '../../../libs/contracts/rollen.ts';
import { Datum, Tijdstip } from '../../../libs/contracts/tijd.ts';
import { FAMILIES, KLOKSTATUSSEN, ZEKERHEDEN } from '../../../libs/termijnen/index.ts';
import { BLADEREN, Gemeente, Id, JaNee, pageOf } from '../http/schemas.ts';

/** A state with its name. */
export const Staat = z
  .strictObject({
    id: z.string().describe('Vaste naam van de toestand'),
    titel: z.string().describe('Hoe mensen haar noemen'),
  })
  .meta({ id: 'Staat' });

/** Where a term comes from. */
export const Bron = z
  .strictObject({
    wet: z.string().describe('Wet, besluit of afspraak'),
    artikel: z.string().describe('Artikel en lid'),
    geldigVanaf: Datum.optional().describe('Vanaf wanneer de bron zo luidt'),
    vindplaats: z.string().optional().describe('Waar het staat, als het geen wet is'),
  })
  .meta({ id: 'Bron' });

/** Since when a clock is broken, and when that became known. */
export const Overschrijding = z
  .strictObject({
    sinds: Tijdstip.describe('Eerste moment na de termijn'),
    bekendOp: Tijdstip.describe('Wanneer dat voor het eerst bekend was'),
    ingetrokkenOp: Tijdstip.optional().describe('Wanneer bleek dat het geen overschrijding was'),
  })
  .meta({ id: 'Overschrijding' });

/** One clock of a zaak, computed at the moment of asking. */
export const Klok = z
  .strictObject({
    id: z.string().describe('Klok binnen de zaak: termijn en ronde'),
    termijn: z.string().describe('Naam van de termijn binnen de route'),
    soort: z.enum(['termijn', 'grens']).describe('Een termijn, of een datum die vooraf bekend is'),
    titel: z.string().describe('Hoe de termijn heet'),
    familie: z.enum(FAMILIES).optional().describe('Wettelijk, bericht of norm'),
    status: z.enum(KLOKSTATUSSEN).describe('Hoe de klok er nu voor staat'),
    laatsteDag: Datum.optional().describe('Laatste dag die bij de termijn hoort'),
    laatsteMoment: Tijdstip.optional().describe('Laatste moment dat bij de termijn hoort, bij uren'),
    verstrijktOp: Tijdstip.optional().describe('Eerste moment na de termijn'),
    verstreken: z.number().optional().describe('Hoeveel er verstreken is, in maat'),
    resterend: z.number().optional().describe('Hoeveel er rest, in maat; negatief na afloop'),
    maat: z.string().optional().describe('Eenheid van verstreken en resterend'),
    opgeschorteDagen: z.number().optional().describe('Hoe lang de klok stilstond'),
    voorlopig: z.boolean().describe('Rust op dagen waarvan nog niet vaststaat of ze vrij zijn'),
    hervattingOnbekend: z.boolean().describe('Staat stil zonder bekend einde'),
    versie: z.int().describe('Loopt op als de uiterste dag verandert'),
    eigenaar: z.string().describe('Rol die de termijn moet halen'),
    bron: Bron.describe('Waar de termijn vandaan komt'),
    zekerheid: z.enum(ZEKERHEDEN).describe('Hoe zeker de termijn is'),
    overschrijding: Overschrijding.optional().describe('De overschrijding zoals zij nu is'),
    overschrijdingen: z.array(Overschrijding).describe('Alle overschrijdingen, ook ingetrokken'),
    bijOverschrijding: z.string().describe('Wat een overschrijding betekent'),
    herzieningen: z
      .array(
        z.strictObject({
          versie: z.int().describe('Versie die ontstond'),
          volgnummer: z.int().describe('Logregel die het veroorzaakte'),
          bekendOp: Tijdstip.describe('Wanneer'),
          van: Tijdstip.nullable().describe('Einde ervoor'),
          naar: Tijdstip.nullable().describe('Einde erna'),
          reden: z.string().describe('Waarom'),
        }),
      )
      .describe('Oude en nieuwe uitkomsten naast elkaar'),
    uitleg: z.array(z.string()).describe('De termijn voorgelezen, zin voor zin'),
  })
  .meta({ id: 'Klok' });
export type Klok = z.infer<typeof Klok>;

/** An open task of a zaak. */
export const Zaaktaak = z
  .strictObject({
    id: z.string().describe('Taak, om te claimen'),
    taak: z.string().describe('Naam van de taak binnen de route'),
    titel: z.string().describe('Wat er te doen is'),
    rol: z.string().describe('Rol die het mag doen'),
    behandelaar: z.string().nullable().describe('Wie het doet'),
    uiterlijk: Tijdstip.nullable().describe('Wanneer het klaar moet zijn'),
    geopendOp: Tijdstip.describe('Sinds wanneer het open is'),
    betreft: z.int().nullable().describe('Logregel waarover het gaat, bij een herbeoordeling'),
  })
  .meta({ id: 'Zaaktaak' });
export type Zaaktaak = z.infer<typeof Zaaktaak>;

/** A decision that was recorded: what and on which ground; its other facts are in the log. */
export const Zaakbesluit = z
  .strictObject({
    besluit: z.string().describe('Code van het besluit'),
    grond: z.string().describe('Code van de grond'),
    op: Tijdstip.describe('Wanneer'),
  })
  .meta({ id: 'Zaakbesluit' });
export type Zaakbesluit = z.infer<typeof Zaakbesluit>;

/** An event that can be reported now. */
export const Mogelijkheid = z
  .strictObject({
    type: z.string().describe('Type van de gebeurtenis'),
    titel: z.string().describe('Hoe zij heet'),
    uitleg: z.string().describe('Wat zij betekent'),
    rollen: z.array(z.string()).describe('Rollen die haar mogen melden'),
    magIk: z.boolean().describe('Of uw eigen rollen dat mogen'),
    schema: z.record(z.string(), z.unknown()).describe('JSON Schema van de gegevens'),
  })
  .meta({ id: 'Mogelijkheid' });
export type Mogelijkheid = z.infer<typeof Mogelijkheid>;

/** What the family hears while it waits. */
export const GezinHoort = z
  .strictObject({
    staat: z.string().describe('Toestand waarin het gezin wacht'),
    tekst: z.string().describe('Wat het gezin hoort'),
    door: z.string().describe('Rol die het vertelt'),
  })
  .meta({ id: 'GezinHoort' });

const KORT = {
  id: Id,
  referentie: z.string().describe('Korte verwijzing om voor te lezen'),
  trajectId: Id.describe('Het traject waar de zaak bij hoort'),
  jeugdigeId: Id.describe('Pseudoniem van de jeugdige'),
  route: z.string().describe('Route met versie; ligt vast voor deze zaak'),
  organisatie: z.string().describe('Organisatie van wie de zaak is'),
  gemeente: Gemeente,
  staten: z.array(Staat).describe('Waar de zaak nu is'),
  volgnummer: z.int().describe('Nummer van de laatste logregel; ook de ETag'),
  beeindigd: z.boolean().describe('Of de zaak is beëindigd'),
  aangemaaktOp: Tijdstip.describe('Wanneer de zaak begon'),
  bijgewerktOp: Tijdstip.describe('Wanneer er voor het laatst iets gebeurde'),
};

/** A zaak in a list. */
export const Zaakregel = z
  .strictObject({ ...KORT, verstrijktOp: Tijdstip.nullable().describe('Vroegste einde van een lopende termijn') })
  .meta({ id: 'Zaakregel' });
export type Zaakregel = z.infer<typeof Zaakregel>;

/** Where a zaak comes from that began in another system. */
export const Herkomst = z
  .strictObject({
    systeem: z.string().describe('Code van het systeem waaruit de zaak komt'),
    verwijzing: z.string().describe('Hoe de zaak daar heet'),
    op: Tijdstip.describe('Wanneer zij is overgenomen; wat ervoor ligt, gebeurde daar'),
    aangenomen: z.array(z.int()).describe('Logregels met een feit dat daar niet stond en is aangenomen'),
    totEnMet: z.int().describe('Laatste logregel van het verleden'),
  })
  .meta({ id: 'Herkomst' });

/** A zaak: where it is, its clocks, what was decided, its open tasks and what is possible now. */
export const Zaak = z
  .strictObject({
    ...KORT,
    routeTitel: z.string().describe('Hoe de route heet'),
    herkomst: Herkomst.optional().describe('Alleen bij een zaak die elders begon'),
    sinds: Tijdstip.describe('Sinds wanneer de zaak in deze toestand is'),
    peil: Tijdstip.describe('Moment waarop de klokken zijn berekend'),
    zichtDoor: z
      .string()
      .nullable()
      .describe('Organisatie die zicht op de veiligheid heeft; null zolang het traject dat nog niet heeft vastgelegd'),
    klokken: z.array(Klok).describe('Alle klokken, ook die zijn gestopt'),
    besluiten: z.array(Zaakbesluit).describe('Besluiten, nieuwste eerst'),
    taken: z.array(Zaaktaak).describe('Wat er open staat'),
    mogelijk: z.array(Mogelijkheid).describe('Wat er nu gemeld kan worden'),
    gezinHoort: z.array(GezinHoort).describe('Wat het gezin hoort zolang het wacht'),
  })
  .meta({ id: 'Zaak' });
export type Zaak = z.infer<typeof Zaak>;

/** Zaken that answer a question. */
export const Zakenpagina = pageOf(Zaakregel, 'Zakenpagina');
export type Zakenpagina = z.infer<typeof Zakenpagina>;

/** What to look for. */
export const Zaakvraag = z.strictObject({
  ...BLADEREN,
  route: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/)
    .optional()
    .describe('Route met versie'),
  staat: z
    .string()
    .regex(/^[A-Za-z0-9.-]{1,200}$/)
    .optional()
    .describe('Id van een toestand waarin de zaak is'),
  gemeente: Gemeente.optional(),
  organisatie: Sleutelwoord.optional().describe('Organisatie van wie de zaak is, binnen wat u mag zien'),
  beeindigd: JaNee.optional().describe('Alleen beëindigde, of alleen lopende zaken'),
  overschreden: JaNee.optional().describe('Met een overschreden lopende termijn, of juist zonder'),
  referentie: z
    .string()
    .regex(/^[A-Z0-9-]{1,20}$/)
    .optional()
    .describe('Begin van de referentie'),
  jeugdigeId: Id.optional(),
});
export type Zaakvraag = z.infer<typeof Zaakvraag>;
