import type { Bericht, BerichtSoort } from '../berichten/index.ts';
import { tussenDezelfden, vanSoort } from './context.ts';
import { aandachtspunt } from './controle.ts';

/** From this age a jeugdige can have gezag over itself. Source: iJw 3.2, OP001. */
const ZELF_GEZAG = 16;

/** Whether a provider said in its last verzoek om toewijzing that it knows who has gezag. Source: iJw 3.2, OP002x1. */
export function isGezagBekend(eerder: readonly Bericht[], bericht: BerichtSoort<'JW301'>): boolean {
  const verzoeken = vanSoort(tussenDezelfden(eerder, bericht), 'JW315');
  return verzoeken.findLast(({ client }) => client.bsn === bericht.client.bsn)?.client.gezagsdragerBekend === '1';
}

function isJonger({ client, header }: BerichtSoort<'JW301'>, leeftijd: number): boolean {
  const { datum } = client.geboortedatum;
  const verjaardag = `${String(Number(datum.slice(0, 4)) + leeftijd).padStart(4, '0')}${datum.slice(4)}`;
  return header.berichtIdentificatie.dagtekening < verjaardag;
}

/** Who has gezag over the client. */
export const GEZAGSCONTROLES = [
  aandachtspunt(
    ['OP002', 'berichtoverstijgend'],
    'De toewijzing noemt niemand met gezag over deze client, en de aanbieder zei niet dat die bekend is.',
    ['JW301'],
    (bericht, { eerder }) =>
      eerder !== undefined &&
      bericht.client.relaties === undefined &&
      isJonger(bericht, ZELF_GEZAG) &&
      !isGezagBekend(eerder, bericht)
        ? [['client', 'relaties']]
        : [],
  ),
];
