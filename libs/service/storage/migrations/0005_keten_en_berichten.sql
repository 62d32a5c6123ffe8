-- A zaak that takes up an accepted hand-over is named there by the very write that begins it: no link without a zaak, and of two
-- zaken that name one hand-over only the first is linked.
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
  UPDATE public.overdracht SET naar_zaak = r.id
    WHERE sleutel = o ->> 'overdracht' AND traject = r.traject AND fase = 'aanvaard' AND ontvanger = r.organisatie
      AND naar_zaak IS NULL;
END $$;--> statement-breakpoint
-- What a message to a provider says of its client besides the BSN: ciphertext, as all that tells who somebody is.
ALTER TABLE "persoon"."jeugdige" ADD COLUMN "berichtgegevens" text;--> statement-breakpoint
-- A number is given to a zaak before its first event: who gets it is known, and no other may have it.
ALTER TABLE "toewijzingnummer" DROP CONSTRAINT "toewijzingnummer_zaak_zaak_id_fk";
