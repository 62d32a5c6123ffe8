import type { Tijdstip } from '../libs/contracts/tijd.ts';
import type { Overdrachtbeslissing, TrajectToestand, TrajectZaak, Zicht, Zichtbeweging, Zichtmelding } from './port.ts';
import { zichtNa } from './zicht.ts';

/** A traject before its first zaak. */
export function leegTraject(trajectId: string): TrajectToestand {
  return { trajectId, zaken: [], zicht: {}, bewegingen: {}, schrijft: 'lokaal' };
}

/** Adds a zaak once. With the zaak of a jeugdige that began first sight on its safety begins, at its organisation or where it says. */
export function neemZaakOp(toestand: TrajectToestand, zaak: TrajectZaak): TrajectToestand {
  if (toestand.zaken.some(({ zaakId }) => zaakId === zaak.zaakId)) return toestand;
  return bepaal({ ...toestand, zaken: [...toestand.zaken, zaak] }, zaak.jeugdigeId);
}

/** Takes in where sight on safety went. Messages may come twice and in any order. */
export function neemZichtOp(
  toestand: TrajectToestand,
  { zaak, zicht: { door, sinds }, regel = 0, terug }: Zichtmelding,
): TrajectToestand {
  const { zaakId, jeugdigeId } = zaak;
  return beweeg(neemZaakOp(toestand, zaak), jeugdigeId, { zaakId, door, op: sinds, regel, ...(terug && { terug }) });
}

/** Takes in an answer that was written: who accepts with sight on safety has it from that moment, before any zaak heard so. */
export function neemBeslissingOp(
  toestand: TrajectToestand,
  { sleutel, zicht, door }: Pick<Overdrachtbeslissing, 'sleutel' | 'zicht' | 'door'>,
  op: Tijdstip,
): TrajectToestand {
  if (zicht === null) return toestand;
  const [zaakId = '', regel] = sleutel.split('/');
  return beweeg(toestand, zicht.jeugdigeId, { zaakId, door: door.organisatie, op, regel: Number(regel) });
}

function beweeg(toestand: TrajectToestand, jeugdigeId: string, beweging: Zichtbeweging): TrajectToestand {
  const bekend = bewegingenVan(toestand, jeugdigeId);
  if (bekend.some((een) => isDezelfde(een, beweging))) return toestand;
  const bewegingen = { ...toestand.bewegingen, [jeugdigeId]: [...bekend, beweging] };
  return bepaal({ ...toestand, bewegingen }, jeugdigeId);
}

function isDezelfde(een: Zichtbeweging, ander: Zichtbeweging): boolean {
  const { zaakId, door, op, regel } = ander;
  return een.zaakId === zaakId && een.door === door && een.op === op && een.regel === regel;
}

/** A traject of an earlier release remembers no moves, only where they led. */
function bewegingenVan({ bewegingen, zicht }: TrajectToestand, jeugdigeId: string): readonly Zichtbeweging[] {
  const nu = zicht[jeugdigeId];
  if (bewegingen !== undefined || nu === undefined) return bewegingen?.[jeugdigeId] ?? [];
  return [{ zaakId: '', door: nu.door, op: nu.sinds, regel: 0 }];
}

/** The moment that is written never goes back: what stores it refuses an older one. */
function bepaal(toestand: TrajectToestand, jeugdigeId: string): TrajectToestand {
  const zaken = toestand.zaken.filter((zaak) => zaak.jeugdigeId === jeugdigeId);
  const na = zichtNa(zaken, bewegingenVan(toestand, jeugdigeId));
  const nu = toestand.zicht[jeugdigeId];
  if (na === undefined || na.door === nu?.door) return toestand;
  const sinds = nu !== undefined && nu.sinds > na.op ? nu.sinds : na.op;
  return { ...toestand, zicht: { ...toestand.zicht, [jeugdigeId]: { door: na.door, sinds } } };
}

/** For whom somebody else has sight on safety than before. */
export function gewijzigdZicht(oud: TrajectToestand, nieuw: TrajectToestand): readonly (readonly [string, Zicht])[] {
  return Object.entries(nieuw.zicht).filter(([jeugdigeId, { door, sinds }]) => {
    const was = oud.zicht[jeugdigeId];
    return was?.door !== door || was.sinds !== sinds;
  });
}
