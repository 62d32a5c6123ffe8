-- As before; and who was asked for an answer hears that the offer was taken back, from the very row that was closed: after a move the
-- next offer goes to somebody else.
CREATE OR REPLACE FUNCTION schrijf_gevolgen(z uuid, o jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.besluit (sleutel, zaak_id, besluit, grond, op)
    SELECT sleutel, z, besluit, grond, op FROM jsonb_populate_recordset(null::public.besluit, o -> 'besluiten')
    ON CONFLICT (sleutel) DO NOTHING;
  INSERT INTO public.overdracht (sleutel, zaak_id, traject, organisatie, naar_route, ontvanger, termijn, urgentie, fase,
      aangeboden_op, volgnummer)
    SELECT sleutel, z, traject, organisatie, naar_route, ontvanger, termijn, urgentie, 'aangeboden', aangeboden_op, volgnummer
    FROM jsonb_populate_recordset(null::public.overdracht, o -> 'overdrachten') WHERE fase = 'aangeboden'
    ON CONFLICT (sleutel) DO NOTHING;
  WITH gesloten AS (
    UPDATE public.overdracht d
      SET fase = r.fase, beslist_op = r.beslist_op, reden = r.reden, ontvanger = coalesce(d.ontvanger, r.ontvanger)
      FROM jsonb_populate_recordset(null::public.overdracht, o -> 'overdrachten') r
      WHERE r.fase <> 'aangeboden' AND d.zaak_id = z AND d.naar_route = r.naar_route AND d.fase = 'aangeboden'
        AND d.volgnummer < r.volgnummer
      RETURNING d.sleutel, d.fase, d.ontvanger, d.organisatie, d.beslist_op
  )
  INSERT INTO public.uitbak (sleutel, zaak_id, soort, inhoud, niet_voor, volgende_op)
    SELECT sleutel || '/ingetrokken', z, 'bericht', jsonb_build_object('aan', 'teamleider', 'organisatie', ontvanger, 'bericht',
        jsonb_build_object('over', 'overdracht', 'aanleiding', 'ingetrokken', 'uiterlijk', null)), beslist_op, beslist_op
    FROM gesloten WHERE fase = 'ingetrokken' AND ontvanger <> organisatie
    ON CONFLICT (sleutel) DO NOTHING;
  INSERT INTO public.uitbak (sleutel, zaak_id, soort, inhoud, niet_voor, volgende_op)
    SELECT sleutel, z, soort, inhoud, niet_voor, niet_voor FROM jsonb_populate_recordset(null::public.uitbak, o -> 'uitbak')
    ON CONFLICT (sleutel) DO NOTHING;
END $$;
