import { isDeepStrictEqual } from 'node:util';

import { GEEN_HOOFD, hashVan, volgendMoment, type LogRegel } from '../../libs/engine/index.ts';
import type { ZaakInput } from '../../workflows/port.ts';
import type { Gemeld } from './bellers.ts';
import { verwachteEffecten, gevondenEffecten } from './effecten.ts';
import { keurKetenberichten } from './ketenberichten.ts';
import { loopOngestoord, Onverklaard, type Verloop } from './ongestoord.ts';
import type { Opname } from './opname.ts';
import { verschil } from './verschil.ts';

/** Everything that is wrong with one zaak in the database; empty when it is as it would have been without disturbance. */
export function keurZaak(gemeld: Gemeld, opname: Opname): string[] {
  const geweigerd = gemeld.geweigerd === null ? [] : [`refused: ${gemeld.geweigerd}`];
  const gebreken = [...geweigerd, ...keurKeten(opname), ...keurMeldingen(gemeld, opname)];
  try {
    const verloop = loopOngestoord(gemeld.zaak, inputVan(opname), opname.log);
    return [...gebreken, ...keurVerloop(verloop, opname), ...keurOntbrekend(gemeld, verloop)];
  } catch (fout) {
    if (!(fout instanceof Onverklaard)) throw fout;
    return [...gebreken, fout.message];
  }
}

/** Numbers without gaps, each entry resting on the one before it, each with the hash of what it says. */
function keurKeten({ log }: Opname): string[] {
  let vorige: Pick<LogRegel, 'volgnummer' | 'hash'> = { volgnummer: 0, hash: GEEN_HOOFD };
  return log.flatMap((regel) => {
    const { hash, ...inhoud } = regel;
    const nr = String(regel.volgnummer);
    const gebreken = [
      ...(regel.volgnummer === vorige.volgnummer + 1 ? [] : [`number ${nr} follows ${String(vorige.volgnummer)}`]),
      ...(regel.vorigeHash === vorige.hash ? [] : [`entry ${nr} rests on another entry`]),
      ...(hashVan(inhoud) === hash ? [] : [`entry ${nr} has another hash`]),
    ];
    vorige = regel;
    return gebreken;
  });
}

/** What callers were told is what the log holds; and each request is in it once, as a whole. */
function keurMeldingen({ bewijzen, zaak }: Gemeld, { log, verzoeken }: Opname): string[] {
  const aantal = new Map(zaak.verzoeken.map(({ kenmerk, gebeurtenissen }) => [kenmerk, gebeurtenissen.length]));
  const gemeld = bewijzen.flatMap(({ kenmerk, volgnummer, hoofd }) => {
    const laatste = log.findLast((regel) => regel.kenmerk === kenmerk);
    const klopt = laatste?.volgnummer === volgnummer && laatste.hash === hoofd;
    return klopt ? [] : [`the receipt of ${kenmerk} is not what the log holds`];
  });
  const keren = [...aantal].flatMap(([kenmerk, hoeveel]) => {
    const gevonden = log.filter((regel) => regel.kenmerk === kenmerk).length;
    return gevonden === 0 || gevonden === hoeveel ? [] : [`${kenmerk} has ${String(gevonden)} entries`];
  });
  const laatsten = [...new Map(log.map((regel) => [regel.kenmerk, regel])).values()]
    .filter(({ kenmerk }) => aantal.has(kenmerk))
    .map(({ kenmerk, hash }) => `${kenmerk} ${hash}`);
  const bewaard = verzoeken.map(({ kenmerk, hoofd }) => `${kenmerk} ${hoofd}`);
  return [...gemeld, ...keren, ...verschil('receipt', laatsten, bewaard)];
}

/** State, row and effects are those of an undisturbed run. */
function keurVerloop({ toestand, staten, effecten }: Verloop, opname: Opname): string[] {
  const { zaak, log } = opname;
  const regels = effecten.flatMap((effect) => (effect.soort === 'logregel' ? [effect.regel] : []));
  const anders = regels.find((regel, plek) => !isDeepStrictEqual(regel, log[plek]));
  const rij = {
    toestand,
    staten,
    volgnummer: toestand.volgnummer,
    hoofd: toestand.hoofd,
    beeindigd: toestand.beeindigd,
    volgendMoment: volgendMoment(toestand),
  };
  const afwijkend = Object.entries(rij).filter(([naam, waarde]) => !isDeepStrictEqual(waarde, Reflect.get(zaak, naam)));
  return [
    ...(anders ? [`entry ${String(anders.volgnummer)} differs from an undisturbed run`] : []),
    ...afwijkend.map(([naam]) => `${naam} differs from an undisturbed run`),
    ...verschil('', verwachteEffecten(toestand, effecten), gevondenEffecten(opname)),
    ...keurKetenberichten(opname),
  ];
}

function keurOntbrekend({ zaak, geweigerd }: Gemeld, { genomen }: Verloop): string[] {
  if (geweigerd !== null) return [];
  const kenmerken = new Set(genomen.map(({ kenmerk }) => kenmerk));
  const kwijt = zaak.verzoeken.filter(({ kenmerk, verlaten }) => !verlaten && !kenmerken.has(kenmerk));
  return kwijt.map(({ kenmerk }) => `${kenmerk} was accepted and is not in the log`);
}

function inputVan({ zaak }: Opname): ZaakInput {
  const { id: zaakId, traject: trajectId, route, jeugdige: jeugdigeId, organisatie, gemeente, referentie } = zaak;
  const { motor, kalender } = zaak.toestand;
  const dossier = { jeugdigeId, organisatie, gemeente, referentie };
  return { zaakId, trajectId, route, versies: { motor, kalender }, dossier, toestand: null, bewijzen: [] };
}
