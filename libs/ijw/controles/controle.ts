import type { Bron, Zekerheid } from '../../termijnen/index.ts';
import { BERICHTEN } from '../berichten/index.ts';
import type { Bericht, BerichtSoort, Berichtsoort } from '../berichten/index.ts';
import { padVan } from '../bevinding.ts';
import type { Bevinding, Controleniveau, Plek } from '../bevinding.ts';
import type { Retourcode } from '../codelijsten/index.ts';
import type { Context } from './context.ts';

/** A rule of the standard as a named check. */
export interface Regel {
  /** The rule that it checks: `OP289`, `CS058`. One rule may have several checks. */
  readonly code: string;
  /** The technical rule by which the standard checks it, when there is one. */
  readonly technisch?: string;
  readonly niveau: Exclude<Controleniveau, 'formaat'>;
  /** `opmerking`: worth a look, and no ground to refuse. */
  readonly gewicht: Bevinding['gewicht'];
  readonly retourcode?: Retourcode;
  readonly bron: Bron;
  /** `aanname`: our reading of a rule that the standard itself does not check by machine. */
  readonly zekerheid: Zekerheid;
  /** What is wrong, in plain Dutch, without a word of the message. */
  readonly uitleg: string;
}

/** A rule with what it looks at. It gives the places where a message breaks it. */
export interface Controle extends Regel {
  readonly soorten: readonly Berichtsoort[];
  readonly toets: (bericht: Bericht, context: Context) => readonly Plek[];
}

/** A rule about what a message says by itself. The retour then only says 0001. Source: IV028, controleniveau 2. */
export function inhoudelijk<S extends Berichtsoort>(
  [code, technisch]: readonly [string, string?],
  uitleg: string,
  soorten: readonly S[],
  toets: (bericht: BerichtSoort<S>) => readonly Plek[],
): Controle {
  const regel = { code, niveau: 'inhoud', gewicht: 'fout', retourcode: '0001', zekerheid: 'wet', uitleg } as const;
  return maak({ ...regel, ...technischeRegel(technisch) }, soorten, (bericht) => toets(bericht));
}

/** A rule about a message beside earlier ones. Without earlier ones nothing is said. Source: IV028, controleniveau 3. */
export function overstijgend<S extends Berichtsoort>(
  [code, technisch, retourcode]: readonly [string, string | undefined, Retourcode],
  uitleg: string,
  soorten: readonly S[],
  toets: (bericht: BerichtSoort<S>, eerder: NonNullable<Context['eerder']>) => readonly Plek[],
): Controle {
  const regel = { code, niveau: 'berichtoverstijgend', gewicht: 'fout', retourcode, uitleg } as const;
  return maak({ ...regel, ...technischeRegel(technisch), zekerheid: 'wet' }, soorten, (bericht, { eerder }) =>
    eerder ? toets(bericht, eerder) : [],
  );
}

/** Something to look at, on which the standard hangs no retour code. */
export function aandachtspunt<S extends Berichtsoort>(
  [code, niveau]: readonly [string, Regel['niveau']],
  uitleg: string,
  soorten: readonly S[],
  toets: (bericht: BerichtSoort<S>, context: Context) => readonly Plek[],
): Controle {
  return maak({ code, niveau, gewicht: 'opmerking', zekerheid: 'aanname', uitleg }, soorten, toets);
}

/** Puts a rule and its check together; `bron` follows from the code. */
export function maak<S extends Berichtsoort>(
  regel: Omit<Regel, 'bron'>,
  soorten: readonly S[],
  toets: (bericht: BerichtSoort<S>, context: Context) => readonly Plek[],
): Controle {
  return {
    ...regel,
    bron: { wet: 'iJw 3.2', artikel: [regel.code, regel.technisch].filter(Boolean).join(', ') },
    soorten,
    toets: (bericht, context) => (isVanSoort(bericht, soorten) ? toets(bericht, context) : []),
  };
}

/** What a check finds in a message. */
export function bevindingenVan(controle: Controle, bericht: Bericht, context: Context): readonly Bevinding[] {
  const { code, technisch, niveau, gewicht, retourcode, uitleg } = controle;
  return controle.toets(bericht, context).map((plek) => ({
    code,
    niveau,
    gewicht,
    plek,
    pad: padVan(BERICHTEN[bericht.soort].vorm, plek),
    uitleg: technisch === undefined ? uitleg : `${uitleg} (${technisch})`,
    ...(retourcode === undefined ? {} : { retourcode }),
  }));
}

function isVanSoort<S extends Berichtsoort>(bericht: Bericht, soorten: readonly S[]): bericht is BerichtSoort<S> {
  return soorten.some((soort) => soort === bericht.soort);
}

function technischeRegel(technisch?: string): { readonly technisch?: string } {
  return technisch === undefined ? {} : { technisch };
}
