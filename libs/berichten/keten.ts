import { assertNever } from '../contracts/assert-never.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import { eindeVan, type Brief } from './opstellen.ts';

/** Why the receiver of a hand-over hears of it: it was offered, or its answer is almost or already late. */
export const OVERDRACHTBERICHTEN = ['aangeboden', 'nadert', 'overschreden', 'herhaling'] as const;

/** A message to another organisation of a chain than the one whose zaak it is. */
export type Ketenbericht =
  | {
      readonly over: 'overdracht';
      readonly aanleiding: (typeof OVERDRACHTBERICHTEN)[number];
      readonly uiterlijk: Tijdstip | null;
      /** The term is one of hours: then the day alone says too little. */
      readonly inUren?: boolean | undefined;
    }
  | { readonly over: 'zicht' };

/** Writes it out: who offers and by when, never what is in the zaak of another. */
export function stelKetenberichtOp(bericht: Ketenbericht, zender: string, trajectId: string): Brief {
  if (bericht.over === 'zicht') return zichtbrief(trajectId);
  const { aanleiding, uiterlijk, inUren = false } = bericht;
  const dag = uiterlijk === null ? 'zo snel als het kan' : `uiterlijk ${eindeVan(uiterlijk, inUren)}`;
  const slot = `Tot u aanvaardt, blijft ${zender} verantwoordelijk.`;
  switch (aanleiding) {
    case 'aangeboden':
      return {
        onderwerp: `Nieuwe overdracht van ${zender}`,
        tekst: `${zender} wil een kind aan uw organisatie overdragen. Kijk bij uw overdrachten: aanvaard, of weiger met een reden. ${slot}`,
      };
    case 'nadert':
      return {
        onderwerp: `Overdracht van ${zender} wacht op uw antwoord`,
        tekst: `Een overdracht van ${zender} wacht op uw antwoord. Antwoord ${dag}. ${slot}`,
      };
    case 'overschreden':
    case 'herhaling':
      return {
        onderwerp: `Te laat: antwoord op een overdracht van ${zender}`,
        tekst: `Uw antwoord op een overdracht van ${zender} is te laat: het was nodig ${dag}. Antwoord nu, of bel ${zender}. ${slot}`,
      };
    default:
      return assertNever(aanleiding);
  }
}

function zichtbrief(trajectId: string): Brief {
  return {
    onderwerp: 'Uw organisatie heeft het zicht op de veiligheid van een kind',
    tekst: `In traject ${trajectId} ligt het zicht op de veiligheid van een kind bij uw organisatie, en u heeft daar geen zaak die loopt. Dat blijft zo tot een ander het aanvaardt. Bekijk het traject, en begin er zo nodig een zaak.`,
  };
}
