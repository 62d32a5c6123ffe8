import { INZAGEDELEN, type Doel, type Grondslag } from '../doel.ts';
import type { Route, RouteOverdracht } from '../route.ts';
import { als, type Bevinding } from './bevinding.ts';

const DELEN: readonly string[] = INZAGEDELEN;

/** Each hand-over says what it is for, what it rests on and when an answer is due: without, nobody knows what its receiver may see. */
export function controleerOverdrachten({ id, overdrachten, termijnen }: Route): Bevinding[] {
  return Object.entries<Partial<RouteOverdracht>>(overdrachten).flatMap(([naarRoute, { termijn, doel, grondslag }]) => {
    const waar = `${id}/${naarRoute}`;
    const bekend = termijn !== undefined && Object.hasOwn(termijnen, termijn);
    return [
      ...als(!bekend, 'OVERDRACHT.ONBEKENDE_TERMIJN', waar, 'geen klok voor het antwoord'),
      ...als(!isGenoemd(doel), 'OVERDRACHT.ZONDER_DOEL', waar, 'geen doel, dus niemand weet wat de ontvanger mag zien'),
      ...als(
        vreemd(doel).length > 0,
        'OVERDRACHT.VREEMD_DEEL',
        waar,
        `toont wat niet te tonen is: ${vreemd(doel).join()}`,
      ),
      ...als(!isGegrond(grondslag), 'OVERDRACHT.ZONDER_GRONDSLAG', waar, 'geen wet en artikel, of geen vindplaats'),
    ];
  });
}

function isGenoemd(doel: Partial<Doel> | undefined): boolean {
  const { id = '', titel = '', vooraf, daarna, terug } = doel ?? {};
  return [id, titel].every((tekst) => tekst.trim() !== '') && [vooraf, daarna, terug].every((delen) => delen);
}

function vreemd({ vooraf = [], daarna = [], terug = [] }: Partial<Doel> = {}): string[] {
  return [...vooraf, ...daarna, ...terug].filter((deel) => !DELEN.includes(deel));
}

/** What is not certain by law says where it was found, or that it was not. */
function isGegrond(grondslag: Partial<Grondslag> | undefined): boolean {
  const { bron, zekerheid, uitleg = '' } = grondslag ?? {};
  if (!bron?.wet || !bron.artikel || zekerheid === undefined || uitleg.trim() === '') return false;
  return zekerheid === 'wet' || Boolean(bron.vindplaats);
}
