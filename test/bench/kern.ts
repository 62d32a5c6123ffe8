import { Tijdstip } from '../../libs/contracts/tijd.ts';
import { begin, stap } from '../../libs/engine/index.ts';
import { NEDERLANDSE_KALENDER } from '../../libs/kalender/index.ts';
import { BESLISTERMIJN, berekenVerstrijken, type KlokFeit } from '../../libs/termijnen/index.ts';
import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import { ROUTES } from '../../state-machines/index.ts';
import { perSeconde, rond, type Meting } from './meten.ts';

const OP = Tijdstip.parse('2026-03-02T09:00:00.000Z');

/** Steps per second of the pure core alone: every event of a whole course, log entry and hash included. */
export function meetStap(): Meting {
  const [route] = ROUTES;
  if (!route) throw new Error('no routes');
  const { stappen } = PADEN.aanvraagTotBesluit;
  const waarde = perSeconde(() => {
    let toestand = begin(route, NEDERLANDSE_KALENDER, { zaakId: 'bench', trajectId: 'bench' }, OP);
    for (const { type, gegevens, rol } of stappen) {
      const door = { id: 'bench', rol, organisatie: 'bench' };
      const uitkomst = stap(
        route,
        toestand,
        { type, gegevens, door, ontvangenOp: OP, geldigOp: OP, kenmerk: 'bench' },
        NEDERLANDSE_KALENDER,
      );
      if (!uitkomst.ok) throw new Error(uitkomst.code);
      toestand = uitkomst.toestand;
    }
    return stappen.length;
  });
  return {
    rij: 'stap alleen',
    waarde: rond(waarde),
    eenheid: 'per seconde per kern',
    budget: '>= 15000',
    gehaald: waarde >= 15_000,
  };
}

/** Due dates per second from the facts of a clock: a start and one suspension. */
export function meetEinddatum(): Meting {
  const feiten: KlokFeit[] = [
    { soort: 'gestart', volgnummer: 1, op: OP, bekendOp: OP },
    {
      soort: 'opgeschort',
      volgnummer: 2,
      op: Tijdstip.parse('2026-03-09T09:00:00.000Z'),
      bekendOp: OP,
      grond: 'aanvulling',
    },
    { soort: 'hervat', volgnummer: 3, op: Tijdstip.parse('2026-03-23T09:00:00.000Z'), bekendOp: OP },
  ];
  const waarde = perSeconde(() => {
    for (let i = 0; i < 1000; i += 1) berekenVerstrijken(BESLISTERMIJN, feiten, NEDERLANDSE_KALENDER, OP);
    return 1000;
  });
  return {
    rij: 'einddatum uit feiten',
    waarde: rond(waarde),
    eenheid: 'per seconde per kern',
    budget: '>= 500000',
    gehaald: waarde >= 500_000,
  };
}
