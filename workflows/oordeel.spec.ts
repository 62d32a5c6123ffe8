import { Tijdstip } from '../libs/contracts/tijd.ts';
import { PADEN } from '../state-machines/cjg-intake/testing/paden.ts';
import { gebeurtenissenVan, nieuweZaak, routeVanOfFout, verzoekVan } from '../test/workflow/zaken.ts';
import { Oordeel } from './oordeel.ts';
import { Zaakrun } from './zaakrun.ts';

const NU = Tijdstip.parse('2026-03-02T09:00:00.000Z');
const LATER = Tijdstip.parse('2026-03-02T09:00:01.000Z');
const [aanvraag] = gebeurtenissenVan(PADEN.aanvraagTotBesluit);
const verzoek = verzoekVan([aanvraag], 'sleutel');

describe('one judgement for a validator and its handler', () => {
  it('gives the handler, which gets a copy of the request, what the validator was told', () => {
    const { oordeel } = nieuw();
    const eerste = oordeel.over(verzoek, NU);
    expect(eerste.ok).toBe(true);
    expect(oordeel.over(structuredClone(verzoek), NU)).toBe(eerste);
  });

  it('judges anew for another moment, another reporter under the same key, and another state', () => {
    const { run, oordeel } = nieuw();
    const eerste = oordeel.over(verzoek, NU);
    expect(oordeel.over(verzoek, LATER)).not.toEqual(eerste);
    const vanAnder = { ...verzoek, door: { ...verzoek.door, id: 'een-ander' } };
    expect(oordeel.over(verzoek, NU)).not.toEqual(oordeel.over(vanAnder, NU));
    if (eerste.ok) run.neemOver(eerste.toestand, []);
    expect(oordeel.over(vanAnder, NU)).not.toEqual(eerste);
  });

  it('answers what the run itself answers, also for a refusal', () => {
    const { run, oordeel } = nieuw();
    const onmogelijk = verzoekVan([{ type: 'BESLUIT_BEKENDGEMAAKT', gegevens: {} }], 'sleutel');
    for (const vraag of [verzoek, onmogelijk, onmogelijk, verzoek, verzoek])
      expect(oordeel.over(vraag, NU)).toEqual(run.beoordeel(vraag, NU));
  });
});

function nieuw(): { readonly run: Zaakrun; readonly oordeel: Oordeel } {
  const zaak = nieuweZaak();
  const run = new Zaakrun(routeVanOfFout(zaak.route), zaak, NU);
  return { run, oordeel: new Oordeel(run) };
}
