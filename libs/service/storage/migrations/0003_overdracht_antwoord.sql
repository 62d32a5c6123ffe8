ALTER TABLE "overdracht" ADD COLUMN "organisatie" text;--> statement-breakpoint
ALTER TABLE "overdracht" ADD COLUMN "ontvanger" text;--> statement-breakpoint
ALTER TABLE "overdracht" ADD COLUMN "termijn" text;--> statement-breakpoint
UPDATE "overdracht" d SET organisatie = z.organisatie FROM "zaak" z WHERE z.id = d.zaak_id;--> statement-breakpoint
ALTER TABLE "overdracht" ALTER COLUMN "organisatie" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "overdracht_in" ON "overdracht" USING btree ("ontvanger","aangeboden_op","sleutel");--> statement-breakpoint
CREATE INDEX "overdracht_in_open" ON "overdracht" USING btree ("ontvanger","aangeboden_op","sleutel") WHERE "overdracht"."fase" = 'aangeboden';--> statement-breakpoint
CREATE INDEX "overdracht_uit" ON "overdracht" USING btree ("organisatie","aangeboden_op","sleutel");--> statement-breakpoint
CREATE INDEX "overdracht_uit_open" ON "overdracht" USING btree ("organisatie","aangeboden_op","sleutel") WHERE "overdracht"."fase" = 'aangeboden';--> statement-breakpoint
-- A look whether the log is ahead of a zaak that has none yet (nothing to write, nothing there) leaves nothing behind.
CREATE OR REPLACE FUNCTION leg_vast(o jsonb, toestand_na jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  z constant uuid := o -> 'zaak' ->> 'id';
  rust_nr constant integer := o ->> 'rust_nr';
  rust_hoofd constant text := o ->> 'rust_hoofd';
  vastgelegd constant jsonb := jsonb_build_object('soort', 'vastgelegd', 'volgnummer', o -> 'zaak' -> 'volgnummer',
    'hoofd', o -> 'zaak' -> 'hoofd');
  nu record;
BEGIN
  SELECT volgnummer, hoofd INTO nu FROM public.zaak WHERE id = z FOR UPDATE;
  IF NOT FOUND THEN
    IF rust_nr <> 0 THEN
      RAISE EXCEPTION 'zaak % has no log, yet entry % is said to be its head', z, rust_nr USING ERRCODE = 'WI001';
    END IF;
    IF o -> 'hashes' = '[]'::jsonb THEN
      RETURN vastgelegd;
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
  RETURN vastgelegd;
END $$;--> statement-breakpoint
-- The rows of a new zaak, before its first entry; its traject hears of it by the outbox, so that no crash can lose that.
CREATE OR REPLACE FUNCTION begin_zaak(o jsonb) RETURNS void LANGUAGE plpgsql AS $$
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
  INSERT INTO public.uitbak (sleutel, zaak_id, soort, inhoud, niet_voor, volgende_op)
    VALUES (r.id || '/traject', r.id, 'traject', '{}', r.bijgewerkt_op, r.bijgewerkt_op)
    ON CONFLICT (sleutel) DO NOTHING;
END $$;--> statement-breakpoint
-- Outbox, decisions and hand-overs. A key that exists is work that was done before. Whatever closes an offer (its sender, or its
-- receiver by way of the traject) does so in this one row, and only while it is open: of two who try, one succeeds.
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
  UPDATE public.overdracht d
    SET fase = r.fase, beslist_op = r.beslist_op, reden = r.reden, ontvanger = coalesce(d.ontvanger, r.ontvanger)
    FROM jsonb_populate_recordset(null::public.overdracht, o -> 'overdrachten') r
    WHERE r.fase <> 'aangeboden' AND d.zaak_id = z AND d.naar_route = r.naar_route AND d.fase = 'aangeboden'
      AND d.volgnummer < r.volgnummer;
  INSERT INTO public.uitbak (sleutel, zaak_id, soort, inhoud, niet_voor, volgende_op)
    SELECT sleutel, z, soort, inhoud, niet_voor, niet_voor FROM jsonb_populate_recordset(null::public.uitbak, o -> 'uitbak')
    ON CONFLICT (sleutel) DO NOTHING;
END $$;--> statement-breakpoint
-- Zaken that run already get their traject too; what was on its way to one under the old form is told by that.
UPDATE "uitbak" SET bezorgd_op = volgende_op WHERE soort = 'overdracht' AND bezorgd_op IS NULL;--> statement-breakpoint
INSERT INTO "uitbak" (sleutel, zaak_id, soort, inhoud, niet_voor, volgende_op)
  SELECT id || '/traject', id, 'traject', '{}', aangemaakt_op, aangemaakt_op FROM "zaak" ON CONFLICT (sleutel) DO NOTHING;
