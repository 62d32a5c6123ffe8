import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import { describeWith } from '../support/servers.ts';
import { useZaakwereld } from './gebruik-zaakwereld.ts';
import { AANVULLING_GEVRAAGD, AANVULLING_ONTVANGEN, gebeurtenissenVan, nieuweZaak, NOTITIE } from './zaken.ts';

const DAG = 86_400_000;
const GEBEURTENISSEN = 200;
const PER_VERZOEK = 8;
const [aanvraag, ...vervolg] = gebeurtenissenVan(PADEN.aanvraagTotBesluit);

for (const geheugen of [3, 1]) {
  await describeWith(
    ['postgres', 'timeSkipping'],
    `a zaak of many events, memory of ${String(geheugen)}`,
    (servers) => {
      const wereld = useZaakwereld(servers, { geheugen });

      it(`lives through ${String(GEBEURTENISSEN)} events and their clocks as the pure core says`, async () => {
        const zaak = nieuweZaak();
        await wereld().start(zaak, aanvraag);
        await wereld().meld(zaak.zaakId, [AANVULLING_GEVRAAGD]);
        await wereld().slaap(zaak, 3 * DAG);
        await wereld().meld(zaak.zaakId, [AANVULLING_ONTVANGEN]);
        const notities = Array.from({ length: PER_VERZOEK }, () => NOTITIE);
        let bewijs = await wereld().meld(zaak.zaakId, notities);
        while (bewijs.volgnummer < GEBEURTENISSEN - vervolg.length) bewijs = await wereld().meld(zaak.zaakId, notities);
        for (const gebeurtenis of vervolg) bewijs = await wereld().meld(zaak.zaakId, [gebeurtenis]);
        const stand = await wereld().stand(zaak.zaakId);
        expect(stand.volgnummer).toBeGreaterThanOrEqual(GEBEURTENISSEN);
        expect(stand.hoofd).toBe(bewijs.hoofd);
        expect(await wereld().herleid(zaak)).toEqual(stand);
      }, 300_000);
    },
  );
}
