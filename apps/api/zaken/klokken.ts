import { standVan, type Klok as Zaakklok, type Route } from '../../../libs/engine/index.ts';
import { amsterdamDatum, formatDatumLang, type Kalender } from '../../../libs/kalender/index.ts';
import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { berekenKlok, formatBron, legUit, type Bron } from '../../../libs/termijnen/index.ts';
import { defined } from '../http/schemas.ts';
import type { Klok } from './zaak.schemas.ts';

/** A clock as it stands at `peil`, with its explanation. */
export function showKlok(route: Route, kalender: Kalender, klok: Zaakklok, peil: Tijdstip): Klok {
  return klok.soort === 'grens' ? showGrens(route, kalender, klok, peil) : showTermijn(route, kalender, klok, peil);
}

function showTermijn(route: Route, kalender: Kalender, klok: Zaakklok, peil: Tijdstip): Klok {
  const binding = bindingOf(route.termijnen, klok.termijn);
  const { definitie, waarschuwingen, herhaling } = binding;
  const opties = { waarschuwingen, ...(herhaling && { herhaling }) };
  const stand = berekenKlok(definitie, klok.feiten, kalender, peil, opties);
  const { status, laatsteDag, laatsteMoment, verstrijktOp, voorlopig, overschrijding } = stand;
  const gemeten = stand.status === 'vervallen' ? {} : measured(stand);
  return {
    ...common(klok),
    titel: definitie.naam,
    familie: definitie.familie,
    status,
    ...defined({ laatsteDag, laatsteMoment, verstrijktOp, overschrijding }),
    ...gemeten,
    voorlopig,
    hervattingOnbekend: stand.status !== 'vervallen' && stand.hervattingOnbekend,
    eigenaar: binding.eigenaar,
    bron: showBron(definitie.bron),
    zekerheid: definitie.zekerheid,
    bijOverschrijding: binding.bijOverschrijding,
    uitleg: legUit(definitie, klok.feiten, kalender, peil, opties),
  };
}

function measured(stand: {
  readonly verstreken: number;
  readonly resterend: number;
  readonly maat: string;
  readonly opgeschorteDagen: number;
}) {
  const { verstreken, resterend, maat, opgeschorteDagen } = stand;
  return { verstreken, resterend, maat, opgeschorteDagen };
}

function showGrens(route: Route, kalender: Kalender, klok: Zaakklok, peil: Tijdstip): Klok {
  const grens = bindingOf(route.grenzen, klok.termijn);
  const { status, verstrijktOp } = standVan(route, kalender, klok, peil);
  return {
    ...common(klok),
    titel: grens.naam,
    status,
    ...(verstrijktOp && { verstrijktOp }),
    voorlopig: false,
    hervattingOnbekend: false,
    eigenaar: grens.eigenaar,
    bron: showBron(grens.bron),
    zekerheid: grens.zekerheid,
    bijOverschrijding: grens.bijBereiken,
    uitleg: verstrijktOp
      ? [`${grens.naam}: ${formatDatumLang(amsterdamDatum(verstrijktOp))} (${formatBron(grens.bron)})`]
      : [],
  };
}

function common({ id, termijn, soort, versie, overschrijdingen, herzieningen }: Zaakklok) {
  return {
    id,
    termijn,
    soort,
    versie,
    overschrijdingen: overschrijdingen.map(({ versie: _versie, ...gelijk }) => gelijk),
    herzieningen: [...herzieningen],
  };
}

function bindingOf<T>(bindingen: Readonly<Record<string, T>>, termijn: string): T {
  const binding = bindingen[termijn];
  if (!binding) throw new Error(`route has no term ${termijn}`);
  return binding;
}

/** A source as answers show it. */
export function showBron({ wet, artikel, geldigVanaf, vindplaats }: Bron) {
  return { wet, artikel, ...defined({ geldigVanaf, vindplaats }) };
}
