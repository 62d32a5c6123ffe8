import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import { Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Inzage } from '../../apps/api/overdrachten/inzage.schemas.ts';
import { Overdracht, Overdrachtpagina } from '../../apps/api/overdrachten/overdracht.schemas.ts';
import { AANMELDING } from '../../apps/api/testing/aanmelding.ts';
import { Traject } from '../../apps/api/trajecten/traject.schemas.ts';
import { INZAGEDELEN } from '../../libs/engine/index.ts';
import type { Testnaam } from '../../libs/service/auth/index.ts';
import { ALLE_ORGANISATIES, Toegangslog } from '../../libs/service/storage/index.ts';
import { PADEN as TOELEIDING } from '../../state-machines/jgt-toeleiding/testing/paden.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { Overdrachtwereld, type Antwoord } from './overdrachtwereld.ts';

const LANG = 90_000;
const GEHEIM = 'alleen voor wie hier werkt';
const ACUUT = {
  ...{ type: 'VEILIGHEID_BEOORDEELD', toelichting: GEHEIM },
  gegevens: { uitkomst: 'acuut', instrument: 'arij' },
};
const VEILIG = {
  type: 'VEILIGHEID_BEOORDEELD',
  gegevens: { uitkomst: 'veilig', instrument: 'arij', tweedeBeoordelaar: 'tweede', reden: 'gevaarWeg' },
};
const JA = { antwoord: 'aanvaard', zichtOpVeiligheid: true };
const Probleem = z.looseObject({ code: z.string() });

await describeWith(['postgres', 'temporal'], 'what a hand-over shows of a zaak', ({ postgres, temporal }) => {
  let wereld: Overdrachtwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = new Overdrachtwereld(temporal, eigenaarUrl());
    await wereld.open();
  }, LANG);

  const meld = (zaakId: string, feit: object) => wereld.zend(`/v1/zaken/${zaakId}/gebeurtenissen`, feit, 'demo');
  const vraag = (id: string, als: Testnaam) => wereld.get(`/v1/overdrachten/${id}/inzage`, als);
  const inzage = async (id: string, als: Testnaam) => (await vraag(id, als)).json(Inzage);
  const code = (antwoord: Antwoord) => [antwoord.status, antwoord.json(Probleem).code];
  const toon = async (id: string) => (await wereld.get(`/v1/overdrachten/${id}`, 'crisisteam')).json(Overdracht);
  const beantwoord = (id: string, body: object, als: Testnaam = 'crisisteam') =>
    wereld.zend(`/v1/overdrachten/${id}/antwoord`, body, als);

  async function gevonden(zaakId: string, als: Testnaam): Promise<Overdracht> {
    const lijst = await wereld.get('/v1/overdrachten?status=alles&grootte=200', als);
    const overdracht = lijst.json(Overdrachtpagina).items.find((een) => een.zaakId === zaakId);
    if (!overdracht) throw new Error('not offered');
    return overdracht;
  }

  /** A zaak of the CJG that asks the crisis team to take over sight on safety. */
  async function naarCrisisteam(): Promise<Overdracht> {
    const { zaakId } = (await wereld.zend('/v1/zaken', AANMELDING, 'demo')).json(Ontvangst);
    expect((await meld(zaakId, ACUUT)).status).toBe(200);
    return gevonden(zaakId, 'crisisteam');
  }

  const gezien = ({ verloop, klokken, veiligheid, besluiten }: Inzage) =>
    Object.entries({ verloop, klokken, veiligheid, besluiten }).flatMap(([deel, inhoud]) => (inhoud ? [deel] : []));
  const sporen = async (zaakId: string, handeling: string) => {
    const { items } = await wereld.deel(Toegangslog).lees({ bereik: ALLE_ORGANISATIES, zaakId, grootte: 200 });
    return items
      .filter((regel) => regel.handeling === handeling)
      .map(({ organisatie, resultaat, code: met, reden }) => [organisatie, resultaat, met, reden]);
  };

  it(
    'is refused to a role that may not see zaken, and to all but its receiver it is not there; refusals are kept',
    async () => {
      await wereld.metWorker(async () => {
        const { id, zaakId } = await naarCrisisteam();
        expect(code(await vraag(id, 'monitor'))).toEqual([403, 'TOEGANG.ONBEVOEGD']);
        expect(code(await vraag(id, 'auditor'))).toEqual([403, 'TOEGANG.ONBEVOEGD']);
        const geen = await vraag(`${randomUUID()}.2.0`, 'crisisteam');
        expect(code(geen)).toEqual([404, 'OVERDRACHT.ONBEKEND']);
        for (const als of ['demo', 'elders', 'veiligthuis'] as const)
          expect((await vraag(id, als)).tekst).toBe(geen.tekst);
        expect((await wereld.get(`/v1/zaken/${zaakId}`, 'crisisteam')).status).toBe(404);
        expect(await sporen(zaakId, 'overdracht.inzien')).toEqual([
          ['veilig-thuis-voorbeeld', 'geweigerd', 'OVERDRACHT.ONBEKEND', null],
          ['cjg-elders', 'geweigerd', 'OVERDRACHT.ONBEKEND', null],
          ['cjg-voorbeeld', 'geweigerd', 'OVERDRACHT.ONBEKEND', null],
          ['cjg-voorbeeld', 'geweigerd', 'TOEGANG.ONBEVOEGD', null],
          ['cjg-voorbeeld', 'geweigerd', 'TOEGANG.ONBEVOEGD', null],
        ]);
      });
    },
    LANG,
  );

  it(
    'is what its purpose names before the answer, and what it names after it, with each look in the log of access',
    async () => {
      await wereld.metWorker(async () => {
        const { id, zaakId, trajectId, doel, grondslag, toont } = await naarCrisisteam();
        expect([doel?.id, toont]).toEqual(['veiligheidOvernemen', ['verloop', 'veiligheid']]);
        expect(grondslag).toMatchObject({
          bron: { wet: 'Jeugdwet', artikel: '2.6 lid 1 onder b' },
          zekerheid: 'aanname',
        });
        const vooraf = await inzage(id, 'crisisteam');
        expect([vooraf.toont, gezien(vooraf)]).toEqual([toont, toont]);
        expect(vooraf.verloop?.staten.map((staat) => staat.id).join()).toContain('crisis');
        expect(vooraf.veiligheid?.feiten.map(({ titel, oordeel }) => [titel, oordeel])).toEqual([
          ['Veiligheid beoordeeld', 'acuut'],
        ]);

        await beantwoord(id, JA);
        const daarna = await inzage(id, 'crisisteam');
        expect([daarna.toont, gezien(daarna)]).toEqual([INZAGEDELEN, INZAGEDELEN]);
        expect(daarna.klokken?.length).toBeGreaterThan(0);
        expect(daarna.besluiten).toEqual([]);
        for (const antwoord of [vooraf, daarna]) expect(JSON.stringify(antwoord)).not.toContain(GEHEIM);

        const { zaken } = (await wereld.get(`/v1/trajecten/${trajectId}`, 'crisisteam')).json(Traject);
        expect(zaken.map((zaak) => [zaak.inzage, zaak.staten !== null])).toEqual([['overdracht', true]]);
        const reden = 'veiligheidOvernemen: Jeugdwet 2.6 lid 1 onder b';
        const spoor = ['crisisteam-voorbeeld', 'toegestaan', null, reden];
        expect(await sporen(zaakId, 'overdracht.inzien')).toEqual([spoor, spoor]);
        expect(await sporen(zaakId, 'traject.lezen')).toEqual([spoor]);
      });
    },
    LANG,
  );

  it(
    'is nothing once it was refused or taken back: not the zaak, nor how to call it, nor its clocks',
    async () => {
      await wereld.metWorker(async () => {
        const geweigerd = await naarCrisisteam();
        expect(geweigerd.referentie).not.toBeNull();
        await beantwoord(geweigerd.id, { antwoord: 'geweigerd', reden: 'onvolledig' });
        const teruggenomen = await naarCrisisteam();
        expect((await meld(teruggenomen.zaakId, VEILIG)).status).toBe(200);
        for (const { id, zaakId } of [geweigerd, teruggenomen]) {
          expect(code(await vraag(id, 'crisisteam'))).toEqual([403, 'OVERDRACHT.GEEN_INZAGE']);
          expect(await toon(id)).toMatchObject({ referentie: null, zenderUiterlijk: null, toont: [] });
          expect((await sporen(zaakId, 'overdracht.inzien'))[0]).toEqual([
            ...['crisisteam-voorbeeld', 'geweigerd', 'OVERDRACHT.GEEN_INZAGE', null],
          ]);
        }
        expect((await toon(teruggenomen.id)).fase).toBe('ingetrokken');
      });
    },
    LANG,
  );

  it(
    'leaves safety out where help is to be ordered',
    async () => {
      await wereld.metWorker(async () => {
        const [eerste, ...stappen] = TOELEIDING.vanPlanTotHulp.stappen.slice(0, 6);
        if (!eerste) throw new Error('path is empty');
        const { jeugdigeId: _wie, gemeente, ...gegevens } = eerste.gegevens as Record<string, unknown>;
        const verzoek = { route: 'jgt-toeleiding', gemeente, gebeurtenis: { type: eerste.type, gegevens } };
        const { zaakId } = (await wereld.zend('/v1/zaken', verzoek, 'demo')).json(Ontvangst);
        const gebeurtenissen = stappen.map(({ type, gegevens: wat }) => ({ type, gegevens: wat }));
        const pad = `/v1/zaken/${zaakId}/gebeurtenisreeksen`;
        expect((await wereld.zend(pad, { gebeurtenissen }, 'demo')).status).toBe(200);
        const { id } = await gevonden(zaakId, 'administratie');
        expect(gezien(await inzage(id, 'administratie'))).toEqual(['verloop']);
        await beantwoord(id, { antwoord: 'aanvaard', zichtOpVeiligheid: false }, 'administratie');
        expect(gezien(await inzage(id, 'administratie'))).toEqual(['verloop', 'klokken', 'besluiten']);
      });
    },
    LANG,
  );
});
