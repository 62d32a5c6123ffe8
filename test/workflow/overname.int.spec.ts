import { toMillis, toTijdstip } from '../../libs/kalender/index.ts';
import type { Gebeurtenis } from '../../libs/contracts/gebeurtenis.ts';
import type { TeMelden } from '../../libs/contracts/melding.ts';
import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import type { ZaakInput } from '../../workflows/port.ts';
import { describeWith } from '../support/servers.ts';
import { useZaakwereld } from './gebruik-zaakwereld.ts';
import type { Zaakwereld } from './zaakwereld.ts';
import { codeVan, gebeurtenissenVan, nieuweZaak, NOTITIE, ZAAK_OVERGENOMEN } from './zaken.ts';

const DAG = 86_400_000;
const [aanvraag] = gebeurtenissenVan(PADEN.aanvraagTotBesluit);

/** A message about a term in the outbox: which moment, and from when it may go. */
interface Uitgaand {
  readonly sleutel: string;
  readonly niet_voor: string;
}

await describeWith(['postgres', 'timeSkipping'], 'a zaak that is taken over', (servers) => {
  const wereld = useZaakwereld(servers);

  const dagenGeleden = async (dagen: number): Promise<string> =>
    toTijdstip((await wereld().omgeving.currentTimeMs()) - dagen * DAG);
  const neemOver = async (...feiten: readonly TeMelden[]): Promise<ZaakInput> => {
    const zaak = nieuweZaak();
    await wereld().start(zaak, [ZAAK_OVERGENOMEN, ...feiten]);
    return zaak;
  };

  it('never fires what fell due before, and fires what comes after once and in time', async () => {
    const zaak = await neemOver({ ...aanvraag, geldigOp: await dagenGeleden(50) });
    const { op } = (await wereld().stand(zaak.zaakId)).overname ?? { op: '' };
    const bijOvername = await uitbak(wereld(), zaak);
    await wereld().omgeving.sleep('90 days');
    const momenten = (await gebeurtenissen(wereld(), zaak)).filter(({ type }) => type.startsWith('TERMIJN_'));
    const [toen, nu] = [momenten.filter(isOvergenomen), momenten.filter((een) => !isOvergenomen(een))];
    expect(bijOvername.filter(({ niet_voor }) => niet_voor <= op)).toEqual([]);
    expect([toen.length > 3, toen.every(({ geldigOp }) => geldigOp <= op)]).toEqual([true, true]);
    expect([nu.length > 3, nu.every(({ geldigOp }) => geldigOp > op)]).toEqual([true, true]);
    expect(nu.filter(({ gegevens }) => gegevens['teLaat'])).toEqual([]);
    expect(new Set(momenten.map(({ kenmerk }) => kenmerk)).size).toBe(momenten.length);
    const verstuurd = (await uitbak(wereld(), zaak)).map(({ sleutel }) => sleutel);
    for (const { kenmerk } of nu) expect(verstuurd.some((sleutel) => sleutel.startsWith(`${kenmerk}/`))).toBe(true);
    for (const { kenmerk } of toen) expect(verstuurd.some((sleutel) => sleutel.startsWith(`${kenmerk}/`))).toBe(false);
    expect(await wereld().herleid(zaak)).toEqual(await wereld().stand(zaak.zaakId));
  }, 60_000);

  it('has the deadlines of its own dates from day one, and shows which were broken', async () => {
    const begonnen = await dagenGeleden(70);
    const zaak = await neemOver({ ...aanvraag, geldigOp: begonnen });
    const { klokken, overname } = await wereld().stand(zaak.zaakId);
    const klok = klokken.find(({ termijn }) => termijn === 'beslistermijn');
    const looptijd = (toMillis(klok?.verstrijktOp ?? overname?.op ?? toTijdstip(0)) - Date.parse(begonnen)) / DAG;
    expect(looptijd).toBeGreaterThan(55); // eight weeks, later only by free days at their end
    expect(looptijd).toBeLessThan(64);
    expect(klok?.overschrijdingen).toEqual([{ versie: 1, sinds: klok?.verstrijktOp, bekendOp: overname?.op }]);
  });

  it('leaves nothing of a refused take-over, which may be sent again', async () => {
    const zaak = nieuweZaak();
    const [, tweede] = gebeurtenissenVan(PADEN.aanvraagTotBesluit);
    const fout = { ...(tweede ?? aanvraag), geldigOp: await dagenGeleden(10) };
    expect(await codeVan(wereld().start(zaak, [ZAAK_OVERGENOMEN, fout]))).toBe('GEBEURTENIS.NIET_MOGELIJK');
    const goed = { ...aanvraag, geldigOp: await dagenGeleden(10) };
    const bewijs = await wereld().start(zaak, [ZAAK_OVERGENOMEN, goed]);
    expect([bewijs.vanaf, (await gebeurtenissen(wereld(), zaak))[0]?.type]).toEqual([1, 'ZAAK_OVERGENOMEN']);
    expect((await wereld().meld(zaak.zaakId, [NOTITIE])).volgnummer).toBe(bewijs.volgnummer + 1);
  });
});

async function gebeurtenissen(wereld: Zaakwereld, zaak: ZaakInput): Promise<Gebeurtenis[]> {
  return (await wereld.opgeslagen(zaak)).map(({ gebeurtenis }) => gebeurtenis);
}

function isOvergenomen({ gegevens }: Gebeurtenis): boolean {
  return gegevens['overgenomen'] === true;
}

async function uitbak(wereld: Zaakwereld, { zaakId }: ZaakInput): Promise<readonly Uitgaand[]> {
  const vraag =
    "select coalesce(jsonb_agg(jsonb_build_object('sleutel', sleutel, 'niet_voor', tijdstip(niet_voor))), '[]') from uitbak where zaak_id = $1 and soort = 'bericht'";
  return (await wereld.database.roep('proef_uitbak', vraag, [zaakId])) as readonly Uitgaand[];
}
