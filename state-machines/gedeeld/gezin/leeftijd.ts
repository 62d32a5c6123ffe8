import { z } from 'zod';

import { Datum } from '../../../libs/contracts/tijd.ts';
import type { RouteGrens } from '../../../libs/engine/route.ts';
import type { Duur } from '../../../libs/termijnen/index.ts';

/** Where the jeugdige stands for consent: the limits of Jeugdwet art. 7.3.4 and 7.3.5, and majority. */
export const LEEFTIJDEN = ['onder12', 'van12tot16', 'vanaf16', 'vanaf18'] as const;
export type Leeftijd = (typeof LEEFTIJDEN)[number];

/** Birthdays that still lie ahead, by age: those that the aanmelding must give, so that their clocks can be set. */
const VERJAARDAGEN = {
  onder12: ['wordt12Op', 'wordt16Op', 'wordt18Op'],
  van12tot16: ['wordt16Op', 'wordt18Op'],
  vanaf16: ['wordt18Op'],
  vanaf18: [],
} as const satisfies Record<Leeftijd, readonly string[]>;

const ALLE_VERJAARDAGEN = VERJAARDAGEN.onder12;

/** Age as a start event tells it: the group, and the birthdays that change something. The date of birth never comes in. */
export const LEEFTIJDSVELDEN = {
  leeftijd: z.enum(LEEFTIJDEN).describe('Leeftijdsgroep op de dag waarop de zaak begint'),
  wordt12Op: Datum.optional().describe('Dag waarop de jeugdige 12 wordt, als die nog komt'),
  wordt16Op: Datum.optional().describe('Dag waarop de jeugdige 16 wordt, als die nog komt'),
  wordt18Op: Datum.optional().describe('Dag waarop de jeugdige 18 wordt, als die nog komt'),
};

type Leeftijdsgegevens = z.infer<z.ZodObject<typeof LEEFTIJDSVELDEN>>;

/** Refuses a start event that leaves out a birthday that is still to come, or gives one that is past. */
export function controleerVerjaardagen(gegevens: Leeftijdsgegevens, context: z.RefinementCtx): void {
  const nodig: readonly string[] = VERJAARDAGEN[gegevens.leeftijd];
  for (const veld of ALLE_VERJAARDAGEN) {
    if (nodig.includes(veld) === (gegevens[veld] !== undefined)) continue;
    const message = nodig.includes(veld) ? 'Bij deze leeftijd is deze dag nodig' : 'Deze verjaardag is al geweest';
    context.addIssue({ code: 'custom', path: [veld], message });
  }
}

const MAANDEN = (aantal: number): Duur => ({ aantal, eenheid: 'maanden' });

/** Birthdays that change what holds. Only the days are known here, never the date of birth. */
export const LEEFTIJDSGRENZEN = {
  leeftijd12: {
    naam: 'de jeugdige wordt 12',
    veld: 'wordt12Op',
    eigenaar: 'jeugdprofessional',
    bron: { wet: 'Jeugdwet', artikel: '7.3.4' },
    zekerheid: 'wet',
    vooraf: [MAANDEN(1)],
    bijBereiken: 'Vanaf nu is ook de toestemming van de jeugdige zelf nodig.',
  },
  leeftijd16: {
    naam: 'de jeugdige wordt 16',
    veld: 'wordt16Op',
    eigenaar: 'jeugdprofessional',
    bron: { wet: 'Jeugdwet', artikel: '7.3.4' },
    zekerheid: 'wet',
    vooraf: [MAANDEN(1)],
    bijBereiken: 'Vanaf nu geeft de jeugdige zelf toestemming.',
  },
  leeftijd18: {
    naam: 'de jeugdige wordt 18',
    veld: 'wordt18Op',
    eigenaar: 'jeugdprofessional',
    bron: { wet: 'Jeugdwet', artikel: '1.1' },
    zekerheid: 'wet',
    vooraf: [MAANDEN(12), MAANDEN(6), MAANDEN(3)],
    bijBereiken: 'Beoordeel of de jeugdhulp doorloopt of dat een andere wet voorgaat.',
  },
} as const satisfies Record<string, RouteGrens>;
