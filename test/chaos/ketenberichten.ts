import { ontvangerVan, VOORBEELDREGIO } from '../../libs/regio/index.ts';
import { routeVan } from '../../state-machines/index.ts';
import type { Opname } from './opname.ts';

type Stuk = Opname['uitbak'][number];
type Aanbod = Opname['overdrachten'][number];

/** A message to another organisation than the one whose zaak it is. It follows from who answers there, and so not from the log alone. */
export function isKetenbericht({ soort, inhoud }: Pick<Stuk, 'soort' | 'inhoud'>): boolean {
  return soort === 'bericht' && typeof inhoud['organisatie'] === 'string';
}

/** Both sides of a hand-over heard how it stands, and nobody hears anything who has no part in it. */
export function keurKetenberichten({ zaak, overdrachten, uitbak, zicht }: Opname): string[] {
  const berichten = uitbak.filter(isKetenbericht);
  const gehoord = new Set(uitbak.map(({ sleutel }) => sleutel));
  const gemist = overdrachten
    .filter(({ ontvanger, organisatie }) => ontvanger !== null && ontvanger !== organisatie)
    .flatMap((aanbod) => teHoren(aanbod, gehoord.has(`${aanbod.sleutel}/antwoord`)))
    .filter((sleutel) => !gehoord.has(sleutel));
  const { zichtBij } = routeVan(zaak.route) ?? {};
  const partijen = new Set<unknown>([
    zaak.organisatie,
    zicht?.zichtDoor,
    ...(zichtBij === undefined ? [] : [ontvangerVan(VOORBEELDREGIO, zichtBij, zaak.gemeente)]),
    ...overdrachten.map(({ ontvanger }) => ontvanger),
    ...uitbak.map(({ inhoud }) => inhoud['aan']),
  ]);
  return [
    ...gemist.map((sleutel) => `missing: a message to a side of a hand-over, ${sleutel}`),
    ...berichten
      .filter(({ inhoud }) => !partijen.has(inhoud['organisatie']))
      .map(({ sleutel }) => `a stranger got ${sleutel}`),
  ];
}

/** What the two sides of an offer to another organisation must have been told; of what the sender recorded itself its receiver hears nothing. */
function teHoren({ sleutel, fase }: Aanbod, isHierBeantwoord: boolean): string[] {
  if (fase === 'aangeboden') return [`${sleutel}/aangeboden`];
  if (fase === 'ingetrokken') return [`${sleutel}/ingetrokken`];
  return fase === 'geweigerd' && isHierBeantwoord ? [`${sleutel}/geweigerd`] : [];
}
