import { assertNever } from '../contracts/assert-never.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import { eindeVan, type Brief } from './opstellen.ts';

/**
 * Why somebody hears of a hand-over: its receiver that it was offered, that its answer is almost or already late, or that it was taken back;
 * its sender that it was refused; both that it was accepted a day ago and no zaak began.
 */
export const OVERDRACHTBERICHTEN = [
  'aangeboden',
  'nadert',
  'overschreden',
  'herhaling',
  'ingetrokken',
  'geweigerd',
  'nietOpgenomen',
  'nietOpgenomenDaar',
] as const;

/** A message to another organisation of a chain than the one whose zaak it is. */
export type Ketenbericht =
  | {
      readonly over: 'overdracht';
      readonly aanleiding: (typeof OVERDRACHTBERICHTEN)[number];
      readonly uiterlijk: Tijdstip | null;
      /** The term is one of hours: then the day alone says too little. */
      readonly inUren?: boolean | undefined;
      /** Who refused it, or accepted it. */
      readonly ontvanger?: string | undefined;
    }
  | {
      readonly over: 'zicht';
      /** Another organisation began a zaak, and sight stays where it was; absent: sight came to the reader. */
      readonly aanleiding?: 'begonnen' | undefined;
    };

/** What a message says of the zaak that it is about: whose it is, what it is called, and in which traject. */
export interface Afzender {
  readonly zender: string;
  readonly titel: string;
  readonly trajectId: string;
}

/** Writes it out: who offers and by when, never what is in the zaak of another. */
export function stelKetenberichtOp(bericht: Ketenbericht, van: Afzender): Brief {
  if (bericht.over === 'zicht') return bericht.aanleiding === 'begonnen' ? beginbrief(van) : zichtbrief(van);
  const { zender } = van;
  const { aanleiding, uiterlijk, inUren = false, ontvanger = 'De ontvanger' } = bericht;
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
    case 'ingetrokken':
      return {
        onderwerp: `Ingetrokken: overdracht van ${zender}`,
        tekst: `${zender} trok een overdracht aan uw organisatie in. U hoeft niet meer te antwoorden. ${zender} blijft verantwoordelijk.`,
      };
    case 'geweigerd':
      return {
        onderwerp: `Geweigerd: overdracht aan ${ontvanger}`,
        tekst: `${ontvanger} weigert een overdracht van uw organisatie. De reden staat bij de overdracht. Uw organisatie blijft verantwoordelijk: vul aan en bied opnieuw aan, of zoek een andere weg.`,
      };
    case 'nietOpgenomen':
      return {
        onderwerp: `Nog niet begonnen: overdracht van ${zender}`,
        tekst: `Uw organisatie aanvaardde een overdracht van ${zender} en begon nog geen zaak. Begin er een met die overdracht. Wat u aanvaardde, ligt bij u.`,
      };
    case 'nietOpgenomenDaar':
      return {
        onderwerp: `Nog niet begonnen: overdracht aan ${ontvanger}`,
        tekst: `${ontvanger} aanvaardde een overdracht van uw organisatie en begon nog geen zaak. Bel ${ontvanger}, en vraag hoe het met het kind gaat.`,
      };
    default:
      return assertNever(aanleiding);
  }
}

/** Who watches over safety goes on doing so, and must know that another one is at work. */
function beginbrief({ zender, titel, trajectId }: Afzender): Brief {
  return {
    onderwerp: `${zender} is begonnen: ${titel}`,
    tekst: `${zender} is met spoed of op verzoek begonnen (${titel}) voor een kind in uw gemeente, in traject ${trajectId}. Het zicht op de veiligheid blijft waar het ligt, tot een ander het aanvaardt. Bel ${zender} als u er nog niets van weet.`,
  };
}

function zichtbrief({ trajectId }: Afzender): Brief {
  return {
    onderwerp: 'Uw organisatie heeft het zicht op de veiligheid van een kind',
    tekst: `In traject ${trajectId} ligt het zicht op de veiligheid van een kind bij uw organisatie, en u heeft daar geen zaak die loopt. Dat blijft zo tot een ander het aanvaardt. Bekijk het traject, en begin er zo nodig een zaak.`,
  };
}
