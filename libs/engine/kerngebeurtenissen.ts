import { z } from 'zod';

import { Sleutelwoord } from '../contracts/rollen.ts';
import { DatumOfTijdstip } from '../contracts/tijd.ts';
import type { GebeurtenisDefinitie } from './route.ts';

/** Facts of a correction: which entry, and when its fact really happened. */
export const FeitGecorrigeerd = z.strictObject({
  volgnummer: z.int().min(1).describe('De logregel waarvan de datum niet klopt'),
  geldigOp: DatumOfTijdstip.describe('Wanneer het feit zich werkelijk voordeed'),
});

/** Facts of a revocation: which entry never was a fact. */
export const GebeurtenisHerroepen = z.strictObject({
  volgnummer: z.int().min(1).describe('De logregel die geen feit blijkt te zijn'),
});

/** Facts of a review: which `herbeoordeel` task was done. The past transition stays; what to do about it are new events. */
export const Herbeoordeeld = z.strictObject({
  volgnummer: z.int().min(1).describe('De logregel waarvan het feit was weggevallen'),
  uitkomst: z.enum(['ongewijzigd', 'nieuwe-gebeurtenis-volgt']),
});

/** Facts of a change of calendar: which version the clocks go by from now. */
export const KalenderVernieuwd = z.strictObject({
  kalender: Sleutelwoord.describe('Versie van de kalender waarmee de klokken voortaan rekenen'),
});

/** Facts of a move to a newer version of the route: which one. */
export const RouteVernieuwd = z.strictObject({
  route: Sleutelwoord.describe('Versie van de route waarop de zaak voortaan loopt'),
});

/** Facts of a change of the rules of the core: which version holds from now. */
export const RegelsVernieuwd = z.strictObject({
  motor: Sleutelwoord.describe('Versie van de rekenregels die voortaan gelden'),
});

/** Facts of an internal term event: which clock, which version of its deadline, which step. */
export const TermijnMoment = z.strictObject({
  klok: z.string().regex(/^[A-Za-z0-9]+#\d+$/),
  termijn: z.string().regex(/^[A-Za-z0-9]+$/),
  versie: z.int().min(1),
  stap: z.string().regex(/^[a-z0-9-]+$/),
  teLaat: z.boolean().describe('Gevuurd na zijn moment, bijvoorbeeld omdat er niets draaide'),
  overgenomen: z.literal(true).exactOptional().describe('Viel voor de overname: hier is niemand gewaarschuwd'),
});
export type TermijnMoment = z.infer<typeof TermijnMoment>;

/** Facts of a take-over: from where, and on whose authority. Source: Awb 10:1 (mandaat). */
export const ZaakOvergenomen = z.strictObject({
  systeem: Sleutelwoord.describe('Systeem waaruit de zaak komt'),
  verwijzing: Sleutelwoord.describe('Hoe de zaak daar heet'),
  mandaat: Sleutelwoord.describe('Besluit of opdracht op grond waarvan zij wordt overgenomen'),
  aangenomen: z
    .array(z.int().min(1))
    .optional()
    .describe('Het hoeveelste feit niet in dat systeem stond, en dus is aangenomen'),
});

/** Events that the core handles itself, in every state, ended zaken included. */
export const KERNGEBEURTENISSEN = {
  FEIT_GECORRIGEERD: {
    titel: 'Datum van een feit gecorrigeerd',
    uitleg: 'De klokken worden opnieuw berekend; wat er gebeurde blijft staan. Altijd met een toelichting.',
    schema: FeitGecorrigeerd,
    rollen: ['jeugdprofessional', 'besluitteam', 'teamleider', 'beheerder'],
  },
  GEBEURTENIS_HERROEPEN: {
    titel: 'Gebeurtenis herroepen',
    uitleg: 'Het feit vervalt voor de klokken. Rustte een overgang erop, dan komt er een taak om te herbeoordelen.',
    schema: GebeurtenisHerroepen,
    rollen: ['besluitteam', 'teamleider', 'beheerder'],
  },
  HERBEOORDEELD: {
    titel: 'Overgang herbeoordeeld',
    uitleg: 'Sluit de taak die openging toen een feit verviel.',
    schema: Herbeoordeeld,
    rollen: ['jeugdprofessional', 'besluitteam', 'teamleider'],
  },
  KALENDER_VERNIEUWD: {
    titel: 'Nieuwe kalender',
    uitleg: 'De zaak rekent voortaan met een andere versie van de kalender. Alle klokken worden opnieuw berekend.',
    schema: KalenderVernieuwd,
    rollen: ['beheerder'],
  },
  ROUTE_VERNIEUWD: {
    titel: 'Nieuwe versie van de route',
    uitleg:
      'De zaak loopt voortaan op een nieuwere versie van haar route. Haar klokken gaan door vanaf dezelfde feiten.',
    schema: RouteVernieuwd,
    rollen: ['beheerder'],
  },
  REGELS_VERNIEUWD: {
    titel: 'Nieuwe rekenregels',
    uitleg: 'Voor de zaak gelden voortaan nieuwere rekenregels. Wat er al vaststaat, blijft staan.',
    schema: RegelsVernieuwd,
    rollen: ['beheerder'],
  },
  ZAAK_OVERGENOMEN: {
    titel: 'Zaak overgenomen uit een ander systeem',
    uitleg: 'Hierna volgt wat daar gebeurde, met de datum waarop. Over dat verleden gaat geen bericht uit.',
    schema: ZaakOvergenomen,
    rollen: ['beheerder'],
  },
  OVERNAME_AFGEROND: {
    titel: 'Overname afgerond',
    uitleg: 'Intern: het verleden is compleet. Vanaf hier loopt de zaak bij ons.',
    schema: z.strictObject({}),
    rollen: ['systeem'],
  },
  TERMIJN_NADERT: {
    titel: 'Termijn nadert',
    uitleg: 'Intern: een waarschuwing van een klok.',
    schema: TermijnMoment,
    rollen: ['systeem'],
  },
  TERMIJN_OVERSCHREDEN: {
    titel: 'Termijn overschreden',
    uitleg: 'Intern: een klok is verstreken, of herhaalt dat.',
    schema: TermijnMoment,
    rollen: ['systeem'],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;

/** An event that the core handles itself. */
export type Kerngebeurtenis = keyof typeof KERNGEBEURTENISSEN;

/** Whether an event type is one of the core's own. */
export function isKerngebeurtenis(type: string): type is Kerngebeurtenis {
  return Object.hasOwn(KERNGEBEURTENISSEN, type);
}

/** Whether an event opens or closes the past of a zaak that began elsewhere. */
export function isOvernamegebeurtenis(type: string): boolean {
  return type === 'ZAAK_OVERGENOMEN' || type === 'OVERNAME_AFGEROND';
}

/** Whether an event comes from a clock of Wissel itself. */
export function isTermijngebeurtenis(type: string): boolean {
  return type === 'TERMIJN_NADERT' || type === 'TERMIJN_OVERSCHREDEN';
}
