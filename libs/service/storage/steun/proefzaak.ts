import { randomUUID } from 'node:crypto';

import { createMachine } from 'xstate';

import { Datum, Tijdstip } from '../../../contracts/tijd.ts';
import type { Verzegeld } from '../../../contracts/gebeurtenis.ts';
import type { Effect, LogRegel } from '../../../engine/effecten.ts';
import { hashVan } from '../../../engine/logregel.ts';
import type { Route } from '../../../engine/route.ts';
import type { Klok, Taak, ZaakToestand } from '../../../engine/toestand.ts';
import { GEEN_HOOFD } from '../../../engine/versies.ts';
import type { Dossier, LegVastOpdracht, Ontvangstbewijs } from '../../../../workflows/port.ts';

/** A moment on a fixed day, by minute. */
export function minuut(n: number): Tijdstip {
  return Tijdstip.parse(new Date(Date.UTC(2026, 2, 2, 9, n)).toISOString());
}

/** A moment on a fixed start, by day. */
export function dag(n: number): Tijdstip {
  return Tijdstip.parse(new Date(Date.UTC(2026, 2, 2 + n, 9)).toISOString());
}

const bron = { wet: 'Awb', artikel: '4:13', geldigVanaf: Datum.parse('2010-01-01') };
const definitie = (familie: 'wettelijk' | 'norm'): Route['termijnen'][string]['definitie'] => ({
  id: familie,
  naam: familie,
  familie,
  duur: { aantal: 8, eenheid: 'weken' },
  atw: true,
  kalender: 'ATW',
  bron,
  zekerheid: 'wet',
  opschorting: [],
  verlenging: [],
});
const termijn = (familie: 'wettelijk' | 'norm'): Route['termijnen'][string] => ({
  definitie: definitie(familie),
  eigenaar: 'besluitteam',
  start: 'gebeurtenis',
  waarschuwingen: [],
  escalatieNaar: [],
  bijOverschrijding: '',
});

/** A route that only has names: storage looks nothing else up. */
export const PROEFROUTE: Route = {
  naam: 'proef',
  id: 'proef-v1',
  titel: 'Proef',
  uitleg: '',
  machine: createMachine({ id: 'proef-v1', initial: 'open', states: { open: {} } }),
  startGebeurtenis: 'AANGEMELD',
  gebeurtenissen: {},
  termijnen: { beslistermijn: termijn('wettelijk'), eersteContact: termijn('norm') },
  grenzen: {
    achttien: { naam: '18', veld: 'op', eigenaar: 'teamleider', bron, zekerheid: 'wet', vooraf: [], bijBereiken: '' },
  },
  taken: {
    beslis: { titel: 'Beslis', rol: 'besluitteam', termijn: 'beslistermijn' },
    bel: { titel: 'Bel', rol: 'intake', termijn: 'eersteContact' },
  },
  berichten: {},
  overdrachten: {
    toeleiding: {
      ontvanger: 'de toeleiding',
      termijn: 'eersteContact',
      metZicht: false,
      doel: { id: 'proberen', titel: 'Proberen', vooraf: [], daarna: [], terug: [] },
      grondslag: { bron, zekerheid: 'wet', uitleg: 'Voor de proef.' },
    },
  },
};

/** What a running clock looks like. */
export function klok(extra: Partial<Klok> = {}): Klok {
  const start = extra.feiten?.[0]?.op ?? minuut(0);
  return {
    id: 'beslistermijn#1',
    termijn: 'beslistermijn',
    ronde: 1,
    soort: 'termijn',
    feiten: [{ soort: 'gestart', volgnummer: 1, op: start, bekendOp: start }],
    versie: 1,
    verstrijktOp: dag(56),
    actief: true,
    momenten: [
      { stap: 'waarschuwing-75', op: dag(42) },
      { stap: 'deadline', op: dag(56) },
    ],
    gemeldeVersie: null,
    herzieningen: [],
    overschrijdingen: [],
    ...extra,
  };
}

/** An open task. */
export function taak(naam: string, volgnummer: number, extra: Partial<Taak> = {}): Taak {
  return { id: `${naam}#${String(volgnummer)}`, taak: naam, geopendOp: minuut(volgnummer), ...extra };
}

/** One step to be written: what a test wants to say about it, the rest is filled in. */
export interface Proefstap {
  readonly type?: string;
  readonly op?: Tijdstip;
  readonly gegevens?: LogRegel['gegevens'];
  readonly effecten?: readonly Effect[];
  readonly tekst?: Verzegeld;
  readonly kenmerk?: string;
  readonly klokken?: readonly Klok[];
  readonly staten?: readonly string[];
  readonly beeindigd?: boolean;
}

/** Makes writes for one zaak, each resting on the one before, as the workflow would. */
export class Proefzaak {
  readonly id: string;
  readonly dossier: Dossier;
  private readonly trajectId: string;
  private klokken: readonly Klok[] = [];

  constructor(
    dossier: Partial<Dossier> = {},
    ids: { readonly zaak?: string; readonly traject?: string } = {},
    private hoofd = { volgnummer: 0, hoofd: GEEN_HOOFD },
  ) {
    this.id = ids.zaak ?? randomUUID();
    this.trajectId = ids.traject ?? randomUUID();
    this.dossier = {
      jeugdigeId: randomUUID(),
      organisatie: 'cjg-a',
      gemeente: 'GM0642',
      referentie: `Z-${this.id.slice(0, 6)}`,
      ...dossier,
    };
  }

  /** A second author of the same zaak, from the same head on. */
  kopie(): Proefzaak {
    const kopie = new Proefzaak(this.dossier, { zaak: this.id, traject: this.trajectId }, this.hoofd);
    kopie.klokken = this.klokken;
    return kopie;
  }

  /** The next write; its head is the next one's ground. */
  stap(...stappen: readonly Proefstap[]): LegVastOpdracht {
    const rustOp = this.hoofd;
    const effecten = stappen.flatMap((een) => this.effectenVan(een));
    const laatste = stappen.at(-1) ?? {};
    this.klokken = laatste.klokken ?? this.klokken;
    const staten = laatste.staten ?? ['proef-v1.open'];
    const toestand = this.toestand(laatste);
    const { kenmerk } = laatste;
    const bewijs =
      kenmerk === undefined ? null : this.bewijs(kenmerk, rustOp.volgnummer + 1, staten, toestand.beeindigd);
    return { dossier: this.dossier, rustOp, toestand, staten, volgendMoment: null, effecten, bewijs };
  }

  private effectenVan(een: Proefstap): Effect[] {
    const regel = this.regel(een);
    this.hoofd = { volgnummer: regel.volgnummer, hoofd: regel.hash };
    const klokken = (een.klokken ?? []).map((rij): Effect => ({ soort: 'klok', klok: rij }));
    return [{ soort: 'logregel', regel, tekst: een.tekst ?? null }, ...klokken, ...(een.effecten ?? [])];
  }

  private regel({ type = 'IETS_GEBEURD', op, gegevens = {}, tekst, kenmerk }: Proefstap): LogRegel {
    const volgnummer = this.hoofd.volgnummer + 1;
    const moment = op ?? minuut(volgnummer);
    const inhoud: Omit<LogRegel, 'hash'> = {
      zaakId: this.id,
      volgnummer,
      type,
      gegevens,
      door: { id: 'u-1', rol: 'intake', organisatie: 'cjg-a' },
      ontvangenOp: moment,
      geldigOp: moment,
      kenmerk: kenmerk ?? `k-${randomUUID()}`,
      toelichting: tekst?.afdruk ?? null,
      van: volgnummer === 1 ? null : 'open',
      naar: { open: { diep: 'open' } },
      klokken: [],
      route: 'proef-v1',
      motor: 'motor-1',
      kalender: 'nl-1',
      vorigeHash: this.hoofd.hoofd,
    };
    return { ...inhoud, hash: hashVan(inhoud) };
  }

  private toestand({ beeindigd = false, op }: Proefstap): ZaakToestand {
    return {
      zaakId: this.id,
      trajectId: this.trajectId,
      route: 'proef-v1',
      motor: 'motor-1',
      kalender: 'nl-1',
      snapshot: { value: 'open' },
      ...this.hoofd,
      ingangen: {},
      sinds: op ?? minuut(0),
      feiten: [],
      klokken: this.klokken,
      taken: [],
      beeindigd,
    };
  }

  private bewijs(kenmerk: string, vanaf: number, staten: readonly string[], beeindigd: boolean): Ontvangstbewijs {
    return { zaakId: this.id, kenmerk, verzoekHash: `hash-van-${kenmerk}`, vanaf, ...this.hoofd, staten, beeindigd };
  }
}
