import { toMillis } from '../../libs/kalender/index.ts';
import type { Klok, ZaakToestand } from '../../libs/engine/index.ts';
import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import type { ZaakInput } from '../../workflows/port.ts';
import { describeWith } from '../support/servers.ts';
import { useZaakwereld } from './gebruik-zaakwereld.ts';
import type { Zaakwereld } from './zaakwereld.ts';
import { AANVULLING_GEVRAAGD, AANVULLING_ONTVANGEN, gebeurtenissenVan, nieuweZaak, TOELICHTING } from './zaken.ts';

const DAG = 86_400_000;
const [aanvraag] = gebeurtenissenVan(PADEN.aanvraagTotBesluit);

/** Again in a worker that remembers three workflows, and in one where every task finds its zaak out of memory and replays it. */
const GEHEUGENS = [undefined, 3, 1];
const LANG = 240_000;

for (const geheugen of GEHEUGENS) {
  await describeWith(
    ['postgres', 'timeSkipping'],
    `time in a zaak, memory of ${String(geheugen ?? 'the SDK')}`,
    (servers) => {
      const wereld = useZaakwereld(servers, geheugen === undefined ? {} : { geheugen });

      it(
        'suspends the beslistermijn while an aanvulling is awaited, and moves it by as much',
        async () => {
          const zaak = await begonnen(wereld());
          const eerst = klok(await wereld().stand(zaak.zaakId), 'beslistermijn');
          await wereld().slaap(zaak, 4 * DAG);
          await wereld().meld(zaak.zaakId, [AANVULLING_GEVRAAGD]);
          expect(klok(await wereld().stand(zaak.zaakId), 'beslistermijn').verstrijktOp).toBeNull();
          await wereld().slaap(zaak, 10 * DAG);
          await wereld().meld(zaak.zaakId, [AANVULLING_ONTVANGEN]);
          const stand = await wereld().stand(zaak.zaakId);
          const dagenLater = (verstrijkt(klok(stand, 'beslistermijn')) - verstrijkt(eerst)) / DAG;
          expect(dagenLater).toBeGreaterThanOrEqual(9); // the day of the question and that of the answer are not both stood still
          expect(dagenLater).toBeLessThan(9 + 10); // and never later than free days can make it
          expect(klok(stand, 'beslistermijn').versie).toBe(3);
          expect(await wereld().herleid(zaak)).toEqual(stand);
        },
        LANG,
      );

      it(
        'withdraws a breach that fired, when a late fact shows that there was none',
        async () => {
          const zaak = await begonnen(wereld());
          await wereld().slaap(zaak, 20 * DAG);
          const gevraagd = await wereld().meld(zaak.zaakId, [AANVULLING_GEVRAAGD]);
          await wereld().slaap(zaak, 2 * DAG);
          await wereld().meld(zaak.zaakId, [AANVULLING_ONTVANGEN]);
          await slaapTot(wereld(), zaak, verstrijkt(klok(await wereld().stand(zaak.zaakId), 'beslistermijn')) + DAG);
          expect(klok(await wereld().stand(zaak.zaakId), 'beslistermijn').overschrijdingen).toMatchObject([
            { versie: 3 },
          ]);
          const geldigOp = new Date(
            Date.parse(datum(await wereld().stand(zaak.zaakId), gevraagd.volgnummer)) - 15 * DAG,
          ).toISOString();
          const correctie = {
            type: 'FEIT_GECORRIGEERD',
            gegevens: { volgnummer: gevraagd.volgnummer, geldigOp },
            toelichting: TOELICHTING,
          };
          await wereld().meld(zaak.zaakId, [correctie]);
          const na = klok(await wereld().stand(zaak.zaakId), 'beslistermijn');
          expect(na.overschrijdingen).toMatchObject([{ versie: 3, ingetrokkenOp: expect.any(String) }]);
          expect(na.momenten.map(({ stap }) => stap)).toContain('deadline');
          await slaapTot(wereld(), zaak, verstrijkt(na) + DAG);
          const later = await wereld().stand(zaak.zaakId);
          expect(klok(later, 'beslistermijn').overschrijdingen).toMatchObject([{ versie: 3 }, { versie: 4 }]);
          expect(await wereld().herleid(zaak)).toEqual(later);
        },
        LANG,
      );

      it.each([30, 56, 365])(
        'lets %i days pass, and fires what became due in them, each once',
        async (dagen) => {
          const zaak = await begonnen(wereld());
          const begin = await wereld().omgeving.currentTimeMs();
          await wereld().slaap(zaak, dagen * DAG);
          const stand = await wereld().stand(zaak.zaakId);
          const wachtend = stand.klokken.flatMap(({ momenten }) => momenten).map(({ op }) => toMillis(op));
          expect(Math.min(...wachtend, Infinity)).toBeGreaterThanOrEqual(begin + dagen * DAG);
          const gevuurd = (await wereld().opgeslagen(zaak))
            .map(({ gebeurtenis }) => gebeurtenis)
            .filter(({ type }) => type.startsWith('TERMIJN_'));
          expect(gevuurd.length).toBeGreaterThan(0);
          expect(new Set(gevuurd.map(({ kenmerk }) => kenmerk)).size).toBe(gevuurd.length);
          expect(gevuurd.filter(({ gegevens }) => gegevens['teLaat'])).toEqual([]);
          expect(await wereld().herleid(zaak)).toEqual(stand);
        },
        LANG,
      );
    },
  );
}

async function begonnen(wereld: Zaakwereld): Promise<ZaakInput> {
  const zaak = nieuweZaak();
  await wereld.start(zaak, aanvraag);
  return zaak;
}

async function slaapTot(wereld: Zaakwereld, zaak: ZaakInput, moment: number): Promise<void> {
  await wereld.slaap(zaak, moment - (await wereld.omgeving.currentTimeMs()));
}

function klok({ klokken }: ZaakToestand, termijn: string): Klok {
  const gevonden = klokken.findLast((een) => een.termijn === termijn);
  if (!gevonden) throw new Error(`no clock ${termijn}`);
  return gevonden;
}

function verstrijkt({ verstrijktOp }: Klok): number {
  if (verstrijktOp === null) throw new Error('the clock stands still');
  return toMillis(verstrijktOp);
}

function datum({ feiten }: ZaakToestand, volgnummer: number): string {
  const feit = feiten.find((een) => een.volgnummer === volgnummer);
  if (!feit) throw new Error(`no fact ${String(volgnummer)}`);
  return feit.geldigOp;
}
