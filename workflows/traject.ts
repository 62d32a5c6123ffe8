import type { Overdrachtbeslissing, TrajectOverdracht, TrajectToestand, TrajectZaak } from './port.ts';

/** A traject before its first zaak. */
export function leegTraject(trajectId: string): TrajectToestand {
  return { trajectId, zaken: [], overdrachten: [], zicht: {} };
}

/** Adds a zaak once. The organisation of the first zaak of a jeugdige has sight on its safety until a hand-over is accepted. */
export function neemZaakOp(toestand: TrajectToestand, zaak: TrajectZaak): TrajectToestand {
  if (toestand.zaken.some(({ zaakId }) => zaakId === zaak.zaakId)) return toestand;
  return {
    ...toestand,
    zaken: [...toestand.zaken, zaak],
    zicht: { [zaak.jeugdigeId]: zaak.organisatie, ...toestand.zicht },
  };
}

/** Takes in an offer or its withdrawal. One that was answered stays answered; a repeated message changes nothing. */
export function neemOverdrachtOp(toestand: TrajectToestand, aanbod: TrajectOverdracht): TrajectToestand {
  const { overdrachten } = toestand;
  if (aanbod.fase === 'aangeboden') {
    const bekend = overdrachten.some(({ sleutel }) => sleutel === aanbod.sleutel);
    return bekend ? toestand : { ...toestand, overdrachten: [...overdrachten, aanbod] };
  }
  const ingetrokken = (een: TrajectOverdracht): boolean =>
    een.zaakId === aanbod.zaakId && een.naarRoute === aanbod.naarRoute && een.fase === 'aangeboden';
  return {
    ...toestand,
    overdrachten: overdrachten.map((een) => (ingetrokken(een) ? { ...een, fase: 'ingetrokken' } : een)),
  };
}

/** The second phase. `null` when the hand-over is not open (any more): somebody else answered, or the sender took it back. */
export function beslisOverdracht(
  toestand: TrajectToestand,
  { sleutel, fase, organisatie }: Overdrachtbeslissing,
): TrajectToestand | null {
  const open = toestand.overdrachten.find((een) => een.sleutel === sleutel && een.fase === 'aangeboden');
  if (!open) return null;
  const overdrachten = toestand.overdrachten.map((een) => (een === open ? { ...een, fase } : een));
  const zicht = fase === 'aanvaard' ? { ...toestand.zicht, [open.jeugdigeId]: organisatie } : toestand.zicht;
  return { ...toestand, overdrachten, zicht };
}
