import type { Effect, ZaakToestand } from '../../libs/engine/index.ts';
import { isKetenbericht } from './ketenberichten.ts';
import type { Opname } from './opname.ts';

/** The effects of a run as one list of names, each with what may not differ. */
export function verwachteEffecten({ zaakId, klokken }: ZaakToestand, effecten: readonly Effect[]): string[] {
  const gesloten = new Set(effecten.flatMap((effect) => (effect.soort === 'taakGesloten' ? [effect.taak] : [])));
  return [
    ...klokken.map(({ id, versie, verstrijktOp, actief }) => klokNaam(id, versie, verstrijktOp, actief)),
    `uitbak traject ${zaakId}/traject`,
    ...effecten.flatMap((effect) => naamVan(effect, gesloten)),
  ];
}

function naamVan(effect: Effect, gesloten: ReadonlySet<string>): string[] {
  switch (effect.soort) {
    case 'logregel':
      return effect.tekst ? [`tekst ${String(effect.regel.volgnummer)}`] : [];
    case 'klok':
    case 'taakGesloten':
      return [];
    case 'taakGeopend':
      return [taakNaam(effect.taak.id, !gesloten.has(effect.taak.id))];
    case 'bericht':
      return [`uitbak bericht ${effect.sleutel}`];
    case 'overdracht':
      return effect.fase === 'aangeboden' ? [`overdracht ${effect.sleutel} ${effect.naarRoute}`] : [];
    case 'zicht':
      return [`uitbak zicht ${effect.sleutel}`];
    case 'besluit':
      return [`besluit ${effect.sleutel} ${effect.besluit} ${effect.grond}`];
  }
}

/** The same list from what is stored. */
export function gevondenEffecten(opname: Opname): string[] {
  return [
    ...opname.klokken.map(({ klok, versie, verstrijktOp, actief }) => klokNaam(klok, versie, verstrijktOp, actief)),
    ...opname.taken.map(({ taakId, geslotenOp }) => taakNaam(taakId, geslotenOp === null)),
    ...opname.teksten.map(({ volgnummer }) => `tekst ${String(volgnummer)}`),
    ...opname.uitbak.filter((stuk) => !isKetenbericht(stuk)).map(({ soort, sleutel }) => `uitbak ${soort} ${sleutel}`),
    ...opname.overdrachten.map(({ sleutel, naarRoute }) => `overdracht ${sleutel} ${naarRoute}`),
    ...opname.besluiten.map(({ sleutel, besluit, grond }) => `besluit ${sleutel} ${besluit} ${grond}`),
  ];
}

function klokNaam(klok: string, versie: number, verstrijktOp: string | null, actief: boolean): string {
  return `klok ${klok} v${String(versie)} ${String(verstrijktOp)} ${actief ? 'actief' : 'klaar'}`;
}

function taakNaam(taak: string, open: boolean): string {
  return `taak ${taak} ${open ? 'open' : 'dicht'}`;
}
