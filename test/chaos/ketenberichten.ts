import type { Opname } from './opname.ts';

type Stuk = Opname['uitbak'][number];

/** A message to another organisation than the one whose zaak it is. It follows from who answers there, and so not from the log alone. */
export function isKetenbericht({ soort, inhoud }: Pick<Stuk, 'soort' | 'inhoud'>): boolean {
  return soort === 'bericht' && typeof inhoud['organisatie'] === 'string';
}

/** Who must answer an open hand-over heard so, and nobody hears anything who has no part in it. */
export function keurKetenberichten({ zaak, overdrachten, uitbak, zicht }: Opname): string[] {
  const berichten = uitbak.filter(isKetenbericht);
  const gehoord = new Set(berichten.map(({ sleutel }) => sleutel));
  const gemist = overdrachten
    .filter(
      ({ fase, ontvanger, organisatie }) => fase === 'aangeboden' && ontvanger !== null && ontvanger !== organisatie,
    )
    .filter(({ sleutel }) => !gehoord.has(`${sleutel}/aangeboden`));
  const partijen = new Set<unknown>([
    zaak.organisatie,
    zicht?.zichtDoor,
    ...overdrachten.map(({ ontvanger }) => ontvanger),
    ...uitbak.map(({ inhoud }) => inhoud['aan']),
  ]);
  return [
    ...gemist.map(({ sleutel }) => `missing: a message to who must answer ${sleutel}`),
    ...berichten
      .filter(({ inhoud }) => !partijen.has(inhoud['organisatie']))
      .map(({ sleutel }) => `a stranger got ${sleutel}`),
  ];
}
