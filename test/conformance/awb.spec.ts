import { NEDERLANDSE_KALENDER, datum } from '../../libs/kalender/index.ts';
import {
  BESLISTERMIJN,
  BESLISTERMIJN_BEZWAAR,
  BESLISTERMIJN_BEZWAAR_COMMISSIE,
  BEROEPSTERMIJN,
  BUITEN_BEHANDELING,
  DWANGSOMBESLUIT,
  HERSTELTERMIJN,
  beoordeelIngebrekestelling,
  beoordeelVerlenging,
  berekenBezwaar,
  berekenDwangsom,
  berekenKlok,
} from '../../libs/termijnen/index.ts';
import type { KlokFeit, TermijnDefinitie } from '../../libs/termijnen/index.ts';
import { gestart, hervat, om, opgeschort, verlengd } from '../../libs/termijnen/testing.ts';

const kalender = NEDERLANDSE_KALENDER;

function laatsteDag(definitie: TermijnDefinitie, feiten: readonly KlokFeit[], peil = '2026-01-01'): string | undefined {
  return berekenKlok(definitie, feiten, kalender, om(peil)).laatsteDag;
}

describe('Awb 4:13: beslistermijn van acht weken na ontvangst', () => {
  it.each([
    { geval: 'vrijdag 6 maart 2026', ontvangen: '2026-03-06', verwacht: '2026-05-01' },
    { geval: 'digitaal op zaterdag telt die dag', ontvangen: '2026-01-03', verwacht: '2026-03-02' },
    { geval: 'eindigt op Koningsdag', ontvangen: '2026-03-02', verwacht: '2026-04-28' },
    { geval: 'eindigt op Bevrijdingsdag', ontvangen: '2026-03-10', verwacht: '2026-05-06' },
  ])('$geval', ({ ontvangen, verwacht }) => {
    expect(laatsteDag(BESLISTERMIJN, [gestart(ontvangen)])).toBe(verwacht);
  });
});

describe('Awb 4:15: opschorting van de beslistermijn', () => {
  it('lid 1 onder a: vanaf de dag na het verzoek tot de dag van aanvulling (D2 - D1 - 1 dagen)', () => {
    // verzocht 1 maart, aangevuld 14 maart: 12 dagen; 31 maart + 12 = zondag 12 april, dus maandag 13 april
    const feiten = [gestart('2026-02-03'), opgeschort('2026-03-01', 'aanvulling'), hervat('2026-03-14')];
    expect(berekenKlok(BESLISTERMIJN, feiten, kalender, om('2026-03-20'))).toMatchObject({
      laatsteDag: '2026-04-13',
      opgeschorteDagen: 12,
    });
  });

  it('lid 1 onder a: tot de dag waarop de gestelde termijn ongebruikt verstreek', () => {
    const feiten = [gestart('2026-02-03'), opgeschort('2026-03-01', 'aanvulling', { tot: '2026-03-16' })];
    expect(berekenKlok(BESLISTERMIJN, feiten, kalender, om('2026-03-20'))).toMatchObject({
      laatsteDag: '2026-04-14',
      opgeschorteDagen: 14,
    });
  });

  it('lid 1 onder a: eerder aangevuld dan gesteld, dan loopt de termijn eerder weer', () => {
    const feiten = [
      gestart('2026-02-03'),
      opgeschort('2026-03-01', 'aanvulling', { tot: '2026-03-16' }),
      hervat('2026-03-05'),
    ];
    expect(berekenKlok(BESLISTERMIJN, feiten, kalender, om('2026-03-20'))).toMatchObject({ opgeschorteDagen: 3 });
  });

  it('verzocht en dezelfde dag aangevuld: geen dag stil', () => {
    const feiten = [gestart('2026-02-03'), opgeschort('2026-03-01', 'aanvulling'), hervat('2026-03-01')];
    expect(berekenKlok(BESLISTERMIJN, feiten, kalender, om('2026-03-20'))).toMatchObject({
      laatsteDag: '2026-03-31',
      opgeschorteDagen: 0,
    });
  });

  it('lid 2 onder a: gedurende de tijd waarmee de aanvrager heeft ingestemd', () => {
    // 8 weken na 7 april = 2 juni; drie weken uitstel = 23 juni
    const feiten = [gestart('2026-04-07'), opgeschort('2026-05-11', 'instemming', { tot: '2026-06-01' })];
    expect(laatsteDag(BESLISTERMIJN, feiten, '2026-06-02')).toBe('2026-06-23');
  });

  it('lid 2 onder b en c beginnen op de dag zelf', () => {
    for (const grond of ['toerekenbaar', 'overmacht']) {
      const feiten = [gestart('2026-02-03'), opgeschort('2026-03-01', grond), hervat('2026-03-14')];
      expect(berekenKlok(BESLISTERMIJN, feiten, kalender, om('2026-03-20'))).toMatchObject({ opgeschorteDagen: 13 });
    }
  });

  it('twee gronden tegelijk tellen een keer', () => {
    const feiten = [
      gestart('2026-02-03'),
      opgeschort('2026-03-01', 'aanvulling', { nr: 2 }),
      opgeschort('2026-03-05', 'overmacht', { nr: 3 }),
      hervat('2026-03-10', { nr: 4, grond: 'aanvulling' }),
      hervat('2026-03-14', { nr: 5, grond: 'overmacht' }),
    ];
    expect(berekenKlok(BESLISTERMIJN, feiten, kalender, om('2026-03-20'))).toMatchObject({ opgeschorteDagen: 12 });
  });

  it('wie weer begint te lopen, laat uitstel met een afgesproken einde staan', () => {
    const feiten = [
      gestart('2026-02-03'),
      opgeschort('2026-03-01', 'instemming', { nr: 2, tot: '2026-03-22' }),
      opgeschort('2026-03-05', 'aanvulling', { nr: 3 }),
      hervat('2026-03-10', { nr: 4 }),
    ];
    expect(berekenKlok(BESLISTERMIJN, feiten, kalender, om('2026-03-20'))).toMatchObject({
      opgeschorteDagen: 21,
      status: 'opgeschort',
    });
  });
});

describe('Awb 4:14 lid 3: kennisgeving van een redelijke termijn', () => {
  const start = gestart('2026-02-03'); // loopt tot en met 31 maart

  it('binnen de acht weken: de termijn wordt langer en schuift niet op voor een zondag', () => {
    // vier weken na dinsdag 31 maart = dinsdag 28 april; 26 dagen = zondag 26 april
    expect(
      laatsteDag(BESLISTERMIJN, [start, verlengd('2026-03-30', 'kennisgeving', { aantal: 4, eenheid: 'weken' })]),
    ).toBe('2026-04-28');
    expect(
      laatsteDag(BESLISTERMIJN, [start, verlengd('2026-03-30', 'kennisgeving', { aantal: 26, eenheid: 'dagen' })]),
    ).toBe('2026-04-26');
  });

  it('op de laatste dag kan het nog, een dag later niet meer', () => {
    const duur = { aantal: 4, eenheid: 'weken' } as const;
    const voorstel = (dag: string) =>
      beoordeelVerlenging(BESLISTERMIJN, [start], kalender, { grond: 'kennisgeving', duur, op: om(dag) });
    expect(voorstel('2026-03-31')).toMatchObject({ ok: true, einde: { dag: '2026-04-28' } });
    expect(voorstel('2026-04-01')).toMatchObject({ ok: false, code: 'VERLENGING.NA_AFLOOP' });
  });

  it('kan een keer', () => {
    const eerste = verlengd('2026-03-30', 'kennisgeving', { aantal: 4, eenheid: 'weken' });
    const duur = { aantal: 1, eenheid: 'weken' } as const;
    const tweede = beoordeelVerlenging(BESLISTERMIJN, [start, eerste], kalender, {
      grond: 'kennisgeving',
      duur,
      op: om('2026-04-10'),
    });
    expect(tweede).toMatchObject({ ok: false, code: 'VERLENGING.TE_VAAK', bron: { artikel: '4:14 lid 3' } });
  });
});

describe('Awb 4:5: aanvullen en buiten behandeling stellen', () => {
  it('lid 1: het college stelt de hersteltermijn zelf, dus de Algemene termijnenwet geldt niet', () => {
    expect(laatsteDag(HERSTELTERMIJN, [gestart('2026-04-21')])).toBe('2026-05-05');
    expect(HERSTELTERMIJN.zekerheid).toBe('aanname');
  });

  it('lid 4: vier weken om buiten behandeling te stellen, met de Algemene termijnenwet', () => {
    expect(laatsteDag(BUITEN_BEHANDELING, [gestart('2026-04-07')])).toBe('2026-05-06');
  });
});

describe('Awb 4:17 lid 3: ingebrekestelling', () => {
  it.each([
    { geval: 'op de laatste dag is te vroeg', ontvangen: '2026-05-01', code: 'INGEBREKESTELLING.TE_VROEG' },
    { geval: 'eerder is te vroeg', ontvangen: '2026-04-10', code: 'INGEBREKESTELLING.TE_VROEG' },
  ])('$geval', ({ ontvangen, code }) => {
    const melding = { ontvangenOp: datum(ontvangen), laatsteDag: datum('2026-05-01') };
    expect(beoordeelIngebrekestelling(melding, kalender)).toMatchObject({ ok: false, code });
  });

  it.each([
    { geval: 'de dag erna telt', ontvangen: '2026-05-02', verwacht: '2026-05-18' },
    { geval: 'twee weken', ontvangen: '2026-06-01', verwacht: '2026-06-15' },
    {
      geval: 'twee weken die op Hemelvaartsdag eindigen',
      ontvangen: '2026-04-30',
      laatste: '2026-04-01',
      verwacht: '2026-05-18',
    },
  ])('$geval', ({ ontvangen, laatste = '2026-05-01', verwacht }) => {
    const melding = { ontvangenOp: datum(ontvangen), laatsteDag: datum(laatste) };
    expect(beoordeelIngebrekestelling(melding, kalender)).toMatchObject({ ok: true, laatsteDag: verwacht });
  });

  it('na het besluit heeft zij geen zin meer', () => {
    const melding = {
      ontvangenOp: datum('2026-05-10'),
      laatsteDag: datum('2026-05-01'),
      besluitOp: datum('2026-05-09'),
    };
    expect(beoordeelIngebrekestelling(melding, kalender)).toMatchObject({
      ok: false,
      code: 'INGEBREKESTELLING.AL_BESLOTEN',
    });
  });
});

describe('Awb 4:17 lid 1 en 2: dwangsom', () => {
  const melding = { ontvangenOp: datum('2026-06-01'), laatsteDag: datum('2026-05-01') }; // eerste dag 16 juni

  it.each([
    { geval: 'de dag voor de eerste dag', peil: '2026-06-15', bedrag: 0 },
    { geval: 'dag 1', peil: '2026-06-16', bedrag: 23 },
    { geval: 'dag 14', peil: '2026-06-29', bedrag: 14 * 23 },
    { geval: 'dag 15', peil: '2026-06-30', bedrag: 14 * 23 + 35 },
    { geval: 'dag 28', peil: '2026-07-13', bedrag: 14 * 23 + 14 * 35 },
    { geval: 'dag 29', peil: '2026-07-14', bedrag: 14 * 23 + 14 * 35 + 45 },
    { geval: 'dag 42', peil: '2026-07-27', bedrag: 1442 },
    { geval: 'daarna niet meer', peil: '2027-01-01', bedrag: 1442 },
  ])('$geval: € $bedrag', ({ peil, bedrag }) => {
    expect(berekenDwangsom(melding, kalender, datum(peil))).toMatchObject({ ok: true, bedrag });
  });

  it.each([
    { geval: 'ontvangen op 31 december 2018: tarief 2009', ontvangen: '2018-12-31', maximum: 1260 },
    { geval: 'ontvangen op 1 januari 2019: tarief 2019', ontvangen: '2019-01-01', maximum: 1442 },
  ])('$geval', ({ ontvangen, maximum }) => {
    const oud = { ontvangenOp: datum(ontvangen), laatsteDag: datum('2018-12-01') };
    expect(berekenDwangsom(oud, kalender, datum('2019-12-31'))).toMatchObject({ bedrag: maximum, maximum });
  });

  it('voor 1 oktober 2009 bestond de regeling niet', () => {
    const oud = { ontvangenOp: datum('2009-09-30'), laatsteDag: datum('2009-09-01') };
    expect(berekenDwangsom(oud, kalender, datum('2010-01-01'))).toMatchObject({
      ok: false,
      code: 'DWANGSOM.GEEN_TARIEF',
    });
  });

  it('stopt bij het besluit; de dag van bekendmaking telt niet mee', () => {
    const besloten = { ...melding, besluitOp: datum('2026-06-18') };
    expect(berekenDwangsom(besloten, kalender, datum('2026-09-01'))).toMatchObject({ dagen: 2, bedrag: 46 });
    expect(
      berekenDwangsom({ ...melding, besluitOp: datum('2026-06-10') }, kalender, datum('2026-09-01')),
    ).toMatchObject({ dagen: 0, bedrag: 0 });
  });

  it('de 42 dagen eindigen ook op een vrije dag: de Algemene termijnenwet is uitgesloten', () => {
    // ontvangen vrijdag 15 mei: twee weken = vrijdag 29 mei; eerste dag 30 mei; 42 dagen = vrijdag 10 juli
    expect(
      berekenDwangsom({ ...melding, ontvangenOp: datum('2026-05-15') }, kalender, datum('2026-06-01')),
    ).toMatchObject({
      eersteDag: '2026-05-30',
      laatsteDag: '2026-07-10',
    });
    expect(
      berekenDwangsom({ ...melding, ontvangenOp: datum('2026-05-17') }, kalender, datum('2026-06-01')),
    ).toMatchObject({
      eersteDag: '2026-06-02', // zondag 31 mei werd maandag 1 juni
      laatsteDag: '2026-07-13',
    });
    expect(
      berekenDwangsom({ ...melding, ontvangenOp: datum('2026-05-08') }, kalender, datum('2026-06-01')),
    ).toMatchObject({
      laatsteDag: '2026-07-03',
    });
  });

  it('de andere lezing van de eerste dag is instelbaar en wordt genoemd', () => {
    const anders = berekenDwangsom(melding, kalender, datum('2026-06-15'), 'laatsteDagRespijt');
    expect(anders).toMatchObject({ eersteDag: '2026-06-15', laatsteDag: '2026-07-26', bedrag: 23 });
    expect(anders.ok && anders.aannames[0]).toContain('laatste dag van de twee weken');
  });
});

describe('Awb 4:18: besluit over de dwangsom', () => {
  it('twee weken na de laatste dag', () => {
    expect(laatsteDag(DWANGSOMBESLUIT, [gestart('2026-07-27')])).toBe('2026-08-10');
  });
});

describe('Awb 6:7 en 6:8: bezwaar en beroep binnen zes weken na bekendmaking', () => {
  it.each([
    { bekend: '2026-03-16', verwacht: '2026-04-28' },
    { bekend: '2026-06-01', verwacht: '2026-07-13' },
    { bekend: '2026-04-02', verwacht: '2026-05-18' },
  ])('bekendgemaakt $bekend: bezwaar tot en met $verwacht', ({ bekend, verwacht }) => {
    expect(berekenBezwaar(datum(bekend), false, kalender).indienen.laatsteDag).toBe(verwacht);
    expect(laatsteDag(BEROEPSTERMIJN, [gestart(bekend)])).toBe(verwacht);
  });
});

describe('Awb 7:10: beslissen op bezwaar', () => {
  it.each([
    { geval: 'zes weken na het einde van de bezwaartermijn', commissie: false, verwacht: '2026-06-09' },
    { geval: 'twaalf weken met een adviescommissie', commissie: true, verwacht: '2026-07-21' },
  ])('lid 1: $geval', ({ commissie, verwacht }) => {
    // bekendgemaakt 16 maart; bezwaartermijn tot en met dinsdag 28 april
    expect(berekenBezwaar(datum('2026-03-16'), commissie, kalender).beslissen.laatsteDag).toBe(verwacht);
  });

  it('lid 2: opschorting voor het herstel van een verzuim, vanaf de dag erna', () => {
    const feiten = [gestart('2026-04-28'), opgeschort('2026-05-10', 'verzuim'), hervat('2026-05-20')];
    expect(laatsteDag(BESLISTERMIJN_BEZWAAR, feiten, '2026-05-21')).toBe('2026-06-18');
  });

  it('lid 3: verdagen met ten hoogste zes weken, een keer', () => {
    const start = gestart('2026-04-28');
    const zes = verlengd('2026-06-01', 'verdaging', { aantal: 6, eenheid: 'weken' });
    expect(laatsteDag(BESLISTERMIJN_BEZWAAR, [start, zes])).toBe('2026-07-21');
    const beoordeel = (feiten: readonly KlokFeit[], aantal: number) =>
      beoordeelVerlenging(BESLISTERMIJN_BEZWAAR, feiten, kalender, {
        grond: 'verdaging',
        duur: { aantal, eenheid: 'weken' },
        op: om('2026-06-02'),
      });
    expect(beoordeel([start], 7)).toMatchObject({
      ok: false,
      code: 'VERLENGING.TE_LANG',
      bron: { artikel: '7:10 lid 3' },
    });
    expect(beoordeel([start, zes], 1)).toMatchObject({ ok: false, code: 'VERLENGING.TE_VAAK' });
  });

  it('lid 3: de verdaging komt bij het einde zoals het was voor de Algemene termijnenwet, die daarna een keer geldt', () => {
    // zes weken na 24 maart = Bevrijdingsdag (dus 6 mei); zes weken na 5 mei = dinsdag 16 juni
    const start = gestart('2026-03-24');
    expect(laatsteDag(BESLISTERMIJN_BEZWAAR, [start])).toBe('2026-05-06');
    expect(
      laatsteDag(BESLISTERMIJN_BEZWAAR, [start, verlengd('2026-05-01', 'verdaging', { aantal: 6, eenheid: 'weken' })]),
    ).toBe('2026-06-16');
  });

  it('lid 3: ook na twaalf weken schuift een verdaging van zes weken nog op', () => {
    // 12 + 6 weken na 21 augustus 2026 = vrijdag 25 december, dus maandag 28 december
    const feiten = [gestart('2026-08-21'), verlengd('2026-11-01', 'verdaging', { aantal: 6, eenheid: 'weken' })];
    expect(laatsteDag(BESLISTERMIJN_BEZWAAR_COMMISSIE, feiten)).toBe('2026-12-28');
  });

  it('lid 4: verder uitstel met instemming', () => {
    const feiten = [gestart('2026-04-28'), verlengd('2026-06-01', 'instemming', { aantal: 3, eenheid: 'weken' })];
    expect(laatsteDag(BESLISTERMIJN_BEZWAAR, feiten)).toBe('2026-06-30');
  });
});
