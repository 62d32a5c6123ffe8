import type { Rol } from './rollen.ts';

/** Work that Wissel opens beside what the states of a zaak name. It is no part of the log; who did it says that it is done. */
export const WERKTAKEN = {
  antwoordNietVerwerkt: {
    titel: 'Een antwoord op een overdracht past niet meer bij deze zaak: zoek uit wie nu wat doet',
    rol: 'teamleider',
  },
  clientgegevensAanvullen: {
    titel: 'Een bericht aan de aanbieder kan niet weg: burgerservicenummer, geboortedatum, naam of adres ontbreekt',
    rol: 'administratie',
  },
  berichtNietVerzonden: {
    titel: 'Een bericht aan de aanbieder kan niet weg: het past niet bij de zaak of bij eerdere berichten',
    rol: 'administratie',
  },
} as const satisfies Readonly<Record<string, { readonly titel: string; readonly rol: Rol }>>;
export type Werktaak = keyof typeof WERKTAKEN;

/** Whether a task is one of these. */
export function isWerktaak(taak: string): taak is Werktaak {
  return Object.hasOwn(WERKTAKEN, taak);
}
