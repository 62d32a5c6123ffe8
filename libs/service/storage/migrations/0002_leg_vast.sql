-- An instant as Wissel writes it everywhere.
CREATE FUNCTION tijdstip(op timestamptz) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT to_char(op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;--> statement-breakpoint
-- What another attempt wrote after a head: the stored events with their own stamps, and the receipts that belong to them.
CREATE FUNCTION opgeslagen_na(z uuid, na integer) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'soort', 'ingehaald',
    'gebeurtenissen', (
      SELECT jsonb_agg(jsonb_build_object('volgnummer', g.volgnummer, 'hash', g.hash, 'gebeurtenis', jsonb_build_object(
          'type', g.type,
          'gegevens', g.gegevens,
          'door', jsonb_build_object('id', g.door_id, 'rol', g.door_rol, 'organisatie', g.door_organisatie),
          'ontvangenOp', public.tijdstip(g.ontvangen_op),
          'geldigOp', public.tijdstip(g.geldig_op),
          'kenmerk', g.kenmerk
        ) || CASE WHEN g.toelichting IS NULL THEN '{}'::jsonb ELSE jsonb_build_object('toelichting',
          jsonb_build_object('afdruk', g.toelichting, 'inhoud', coalesce(t.inhoud, ''))) END) ORDER BY g.volgnummer)
      FROM public.gebeurtenis g LEFT JOIN persoon.tekst t USING (zaak_id, volgnummer)
      WHERE g.zaak_id = z AND g.volgnummer > na),
    'bewijzen', coalesce((
      SELECT jsonb_agg(jsonb_build_object('zaakId', v.zaak_id, 'kenmerk', v.kenmerk, 'verzoekHash', v.verzoek_hash,
          'vanaf', v.vanaf, 'volgnummer', v.volgnummer, 'hoofd', v.hoofd, 'staten', to_jsonb(v.staten), 'beeindigd', v.beeindigd)
        ORDER BY v.volgnummer)
      FROM public.verzoek v WHERE v.zaak_id = z AND v.volgnummer > na), '[]'::jsonb))
$$;--> statement-breakpoint
-- Writes everything that one request did, in one statement and so in one transaction. Rests on (zaak, volgnummer, hoofd): when
-- the log is further it writes nothing and says what is there; when the head is another one it refuses (WI001), for that is a bug.
-- The state stands apart: after years it is large, and should be read once.
CREATE FUNCTION leg_vast(o jsonb, toestand_na jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  z constant uuid := o -> 'zaak' ->> 'id';
  rust_nr constant integer := o ->> 'rust_nr';
  rust_hoofd constant text := o ->> 'rust_hoofd';
  nu record;
BEGIN
  SELECT volgnummer, hoofd INTO nu FROM public.zaak WHERE id = z FOR UPDATE;
  IF NOT FOUND THEN
    IF rust_nr <> 0 THEN
      RAISE EXCEPTION 'zaak % has no log, yet entry % is said to be its head', z, rust_nr USING ERRCODE = 'WI001';
    END IF;
    PERFORM public.begin_zaak(o);
    -- Of several first writers one inserts; the others waited for it and now see what it wrote.
    SELECT volgnummer, hoofd INTO nu FROM public.zaak WHERE id = z FOR UPDATE;
  END IF;
  IF nu.volgnummer = rust_nr AND nu.hoofd = rust_hoofd THEN
    PERFORM public.schrijf_stap(z, o, toestand_na);
  ELSIF nu.volgnummer <= rust_nr OR NOT EXISTS (
    SELECT FROM public.gebeurtenis WHERE zaak_id = z AND volgnummer = rust_nr + 1 AND vorige_hash = rust_hoofd
  ) THEN
    RAISE EXCEPTION 'zaak %: head % is not entry %', z, rust_nr, nu.volgnummer USING ERRCODE = 'WI001';
  ELSIF (SELECT jsonb_agg(hash ORDER BY volgnummer) FROM public.gebeurtenis WHERE zaak_id = z AND volgnummer > rust_nr)
      IS DISTINCT FROM o -> 'hashes' THEN
    RETURN public.opgeslagen_na(z, rust_nr);
  END IF;
  RETURN jsonb_build_object('soort', 'vastgelegd', 'volgnummer', o -> 'zaak' -> 'volgnummer', 'hoofd', o -> 'zaak' -> 'hoofd');
END $$;--> statement-breakpoint
-- The rows of a new zaak, before its first entry.
CREATE FUNCTION begin_zaak(o jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  r constant public.zaak := jsonb_populate_record(null::public.zaak, o -> 'zaak');
BEGIN
  INSERT INTO public.traject (id, aangemaakt_op) VALUES (r.traject, r.bijgewerkt_op) ON CONFLICT DO NOTHING;
  INSERT INTO public.traject_jeugdige (traject, jeugdige) VALUES (r.traject, r.jeugdige) ON CONFLICT DO NOTHING;
  INSERT INTO public.zaak (id, traject, jeugdige, organisatie, gemeente, referentie, route, staten, volgnummer, hoofd, toestand,
      beeindigd, aangemaakt_op, bijgewerkt_op)
    VALUES (r.id, r.traject, r.jeugdige, r.organisatie, r.gemeente, r.referentie, r.route, r.staten, 0, o ->> 'rust_hoofd', '{}',
      false, r.bijgewerkt_op, r.bijgewerkt_op)
    ON CONFLICT (id) DO NOTHING;
END $$;--> statement-breakpoint
-- The log first, then all that follows from it.
CREATE FUNCTION schrijf_stap(z uuid, o jsonb, toestand_na jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.gebeurtenis (zaak_id, volgnummer, type, gegevens, door_id, door_rol, door_organisatie, ontvangen_op,
      geldig_op, kenmerk, toelichting, van, naar, klokken, route, motor, kalender, vorige_hash, hash)
    SELECT z, volgnummer, type, gegevens, door_id, door_rol, door_organisatie, ontvangen_op,
      geldig_op, kenmerk, toelichting, van, naar, klokken, route, motor, kalender, vorige_hash, hash
    FROM jsonb_populate_recordset(null::public.gebeurtenis, o -> 'regels');
  UPDATE public.zaak SET (staten, volgnummer, hoofd, toestand, route, volgend_moment, verstrijkt_op, beeindigd, bijgewerkt_op,
      bevestigd_volgnummer)
    = (SELECT r.staten, r.volgnummer, r.hoofd, toestand_na, r.route, r.volgend_moment, r.verstrijkt_op, r.beeindigd,
         r.bijgewerkt_op, greatest(zaak.bevestigd_volgnummer, (o ->> 'rust_nr')::integer)
       FROM jsonb_populate_record(null::public.zaak, o -> 'zaak') r)
    WHERE id = z;
  IF o ? 'teksten' THEN
    INSERT INTO persoon.tekst (zaak_id, volgnummer, inhoud)
      SELECT z, volgnummer, inhoud FROM jsonb_populate_recordset(null::persoon.tekst, o -> 'teksten');
  END IF;
  IF o ? 'klokken' OR o ? 'taken_open' OR o ? 'taken_dicht' THEN
    PERFORM public.schrijf_werk(z, o);
  END IF;
  IF o ? 'uitbak' OR o ? 'besluiten' OR o ? 'overdrachten' THEN
    PERFORM public.schrijf_gevolgen(z, o);
  END IF;
  IF o ? 'bewijs' THEN
    INSERT INTO public.verzoek (zaak_id, kenmerk, verzoek_hash, vanaf, volgnummer, hoofd, staten, beeindigd)
      SELECT z, kenmerk, verzoek_hash, vanaf, volgnummer, hoofd, staten, beeindigd
      FROM jsonb_populate_record(null::public.verzoek, o -> 'bewijs');
  END IF;
  PERFORM pg_notify('wissel_zaak', json_build_object('zaakId', z, 'volgnummer', o -> 'zaak' -> 'volgnummer')::text);
END $$;--> statement-breakpoint
-- Clocks and tasks. A task that hangs on a clock follows its deadline.
CREATE FUNCTION schrijf_werk(z uuid, o jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.klok AS k (zaak_id, klok, termijn, ronde, soort, versie, familie, eigenaar, organisatie, gemeente, route, start_op,
      verstrijkt_op, waarschuwt_op, opgeschort_vanaf, opgeschort_tot, gestopt_op, vervallen_op, actief, overschreden_op,
      overschrijding_bekend_op, overschrijding_ingetrokken_op)
    SELECT z, klok, termijn, ronde, soort, versie, familie, eigenaar, organisatie, gemeente, route, start_op,
      verstrijkt_op, waarschuwt_op, opgeschort_vanaf, opgeschort_tot, gestopt_op, vervallen_op, actief, overschreden_op,
      overschrijding_bekend_op, overschrijding_ingetrokken_op
    FROM jsonb_populate_recordset(null::public.klok, o -> 'klokken')
    ON CONFLICT (zaak_id, klok) DO UPDATE SET
      versie = excluded.versie, familie = excluded.familie, eigenaar = excluded.eigenaar, route = excluded.route,
      start_op = excluded.start_op, verstrijkt_op = excluded.verstrijkt_op,
      -- A warning that has fired is no longer in the state, but the clock is still near its end.
      waarschuwt_op = CASE WHEN k.versie = excluded.versie THEN least(k.waarschuwt_op, excluded.waarschuwt_op)
                           ELSE coalesce(excluded.waarschuwt_op, k.waarschuwt_op) END,
      opgeschort_vanaf = excluded.opgeschort_vanaf, opgeschort_tot = excluded.opgeschort_tot,
      gestopt_op = excluded.gestopt_op, vervallen_op = excluded.vervallen_op, actief = excluded.actief,
      overschreden_op = excluded.overschreden_op, overschrijding_bekend_op = excluded.overschrijding_bekend_op,
      overschrijding_ingetrokken_op = excluded.overschrijding_ingetrokken_op;
  INSERT INTO public.taak (zaak_id, taak_id, taak, rol, organisatie, gemeente, route, termijn, geopend_op, betreft)
    SELECT z, taak_id, taak, rol, organisatie, gemeente, route, termijn, geopend_op, betreft
    FROM jsonb_populate_recordset(null::public.taak, o -> 'taken_open');
  UPDATE public.taak t SET gesloten_op = r.gesloten_op
    FROM jsonb_populate_recordset(null::public.taak, o -> 'taken_dicht') r
    WHERE t.zaak_id = z AND t.taak_id = r.taak_id AND t.gesloten_op IS NULL;
  UPDATE public.taak t SET uiterlijk = k.verstrijkt_op
    FROM public.klok k
    WHERE t.zaak_id = z AND t.gesloten_op IS NULL AND k.zaak_id = z AND k.termijn = t.termijn AND k.actief
      AND t.uiterlijk IS DISTINCT FROM k.verstrijkt_op;
END $$;--> statement-breakpoint
-- Outbox, decisions and hand-overs. A key that exists is work that was done before.
CREATE FUNCTION schrijf_gevolgen(z uuid, o jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.besluit (sleutel, zaak_id, besluit, grond, op)
    SELECT sleutel, z, besluit, grond, op FROM jsonb_populate_recordset(null::public.besluit, o -> 'besluiten')
    ON CONFLICT (sleutel) DO NOTHING;
  INSERT INTO public.overdracht (sleutel, zaak_id, traject, naar_route, urgentie, fase, aangeboden_op, volgnummer)
    SELECT sleutel, z, traject, naar_route, urgentie, 'aangeboden', aangeboden_op, volgnummer
    FROM jsonb_populate_recordset(null::public.overdracht, o -> 'overdrachten') WHERE fase = 'aangeboden'
    ON CONFLICT (sleutel) DO NOTHING;
  UPDATE public.overdracht d SET fase = 'ingetrokken', beslist_op = r.beslist_op
    FROM jsonb_populate_recordset(null::public.overdracht, o -> 'overdrachten') r
    WHERE r.fase = 'ingetrokken' AND d.zaak_id = z AND d.naar_route = r.naar_route AND d.fase = 'aangeboden'
      AND d.volgnummer < r.volgnummer;
  INSERT INTO public.uitbak (sleutel, zaak_id, soort, inhoud, niet_voor, volgende_op)
    SELECT sleutel, z, soort, inhoud, niet_voor, niet_voor FROM jsonb_populate_recordset(null::public.uitbak, o -> 'uitbak')
    ON CONFLICT (sleutel) DO NOTHING;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION leg_vast(jsonb, jsonb), begin_zaak(jsonb), schrijf_stap(uuid, jsonb, jsonb), schrijf_werk(uuid, jsonb),
  schrijf_gevolgen(uuid, jsonb), opgeslagen_na(uuid, integer) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION leg_vast(jsonb, jsonb), begin_zaak(jsonb), schrijf_stap(uuid, jsonb, jsonb), schrijf_werk(uuid, jsonb),
  schrijf_gevolgen(uuid, jsonb), opgeslagen_na(uuid, integer) TO wissel_app;
