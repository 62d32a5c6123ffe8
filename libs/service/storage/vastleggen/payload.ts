import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { LogRegel } from '../../../engine/effecten.ts';
import type { Route } from '../../../engine/route.ts';
import type { Klok, ZaakToestand } from '../../../engine/toestand.ts';
import type { Dossier, LegVastOpdracht, Ontvangstbewijs } from '../../../../workflows/port.ts';
import { OpslagFout } from '../fout.ts';
import { opgeschort } from './klokrij.ts';
import { Rijen, type Omgeving, type Rij } from './rijen.ts';

/** What the database function `leg_vast` is told besides the state: rows by table, with the names of their columns. */
export type Payload = Rij & { readonly hashes: readonly string[] };

/**
 * Lays out one write as rows. Lists that are empty are left out, so that the database skips their statements.
 * Refuses: WI002 when the entries do not follow each other from `rustOp` to the head of the new state.
 */
export function maakPayload(
  { dossier, rustOp, toestand, staten, volgendMoment, effecten, bewijs }: LegVastOpdracht,
  route: Route,
  omgeving: Omgeving,
): Payload {
  const regels = effecten.flatMap((effect) => (effect.soort === 'logregel' ? [effect.regel] : []));
  keurKeten(regels, rustOp, toestand);
  const op = regels.at(-1)?.ontvangenOp ?? toestand.sinds;
  const lijsten = new Rijen(dossier, toestand, route, omgeving);
  let regel: LogRegel | undefined;
  for (const effect of effecten) {
    if (effect.soort === 'logregel') regel = effect.regel;
    if (!regel) throw new OpslagFout('WI002', 'effect without log entry');
    lijsten.voegToe(effect, regel);
  }
  return {
    rust_nr: rustOp.volgnummer,
    rust_hoofd: rustOp.hoofd,
    hashes: regels.map(({ hash }) => hash),
    ...(dossier.overdracht !== undefined && { overdracht: dossier.overdracht }),
    zaak: zaakrij(dossier, toestand, staten, volgendMoment, op),
    ...lijsten.gevuld(),
    ...(bewijs && { bewijs: bewijsrij(bewijs) }),
  };
}

function keurKeten(
  regels: readonly LogRegel[],
  rustOp: LegVastOpdracht['rustOp'],
  { zaakId, volgnummer, hoofd }: ZaakToestand,
): void {
  let vorige = rustOp;
  for (const regel of regels) {
    const sluitAan =
      regel.zaakId === zaakId && regel.volgnummer === vorige.volgnummer + 1 && regel.vorigeHash === vorige.hoofd;
    if (!sluitAan) throw new OpslagFout('WI002', 'entries do not follow each other');
    vorige = { volgnummer: regel.volgnummer, hoofd: regel.hash };
  }
  if (vorige.volgnummer !== volgnummer || vorige.hoofd !== hoofd)
    throw new OpslagFout('WI002', 'state is not that of the last entry');
}

function zaakrij(
  dossier: Dossier,
  toestand: ZaakToestand,
  staten: readonly string[],
  volgend: Tijdstip | null,
  op: Tijdstip,
): Rij {
  return {
    id: toestand.zaakId,
    traject: toestand.trajectId,
    jeugdige: dossier.jeugdigeId,
    organisatie: dossier.organisatie,
    gemeente: dossier.gemeente,
    referentie: dossier.referentie,
    route: toestand.route,
    staten,
    volgnummer: toestand.volgnummer,
    hoofd: toestand.hoofd,
    volgend_moment: volgend,
    verstrijkt_op: eersteDeadline(toestand.klokken),
    beeindigd: toestand.beeindigd,
    bijgewerkt_op: op,
  };
}

/** The earliest deadline among running terms; one that stands still without a known end has none that counts. */
function eersteDeadline(klokken: readonly Klok[]): Tijdstip | null {
  const deadlines = klokken.flatMap(({ actief, soort, verstrijktOp, feiten }) => {
    if (!actief || soort === 'grens' || verstrijktOp === null) return [];
    const stilte = opgeschort(feiten.filter(({ ingetrokkenOp }) => ingetrokkenOp === undefined));
    return stilte.vanaf !== null && stilte.tot === null && stilte.vanaf < verstrijktOp ? [] : [verstrijktOp];
  });
  return deadlines.sort()[0] ?? null;
}

function bewijsrij({ kenmerk, verzoekHash, vanaf, volgnummer, hoofd, staten, beeindigd }: Ontvangstbewijs): Rij {
  return { kenmerk, verzoek_hash: verzoekHash, vanaf, volgnummer, hoofd, staten, beeindigd };
}
