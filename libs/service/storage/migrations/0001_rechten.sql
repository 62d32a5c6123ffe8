-- Rights of the service. It owns nothing, and can do to each table only what the service does with it.
-- The role wissel_app exists already: migreer() makes it, because a role belongs to the whole server and not to one database.
REVOKE ALL ON SCHEMA public FROM PUBLIC;--> statement-breakpoint
GRANT USAGE ON SCHEMA public, persoon TO wissel_app;--> statement-breakpoint
-- Append-only: what happened, who looked, what was decided, said and answered.
GRANT SELECT, INSERT ON gebeurtenis, toegangslog, besluit, verzoek, antwoord, bericht, traject TO wissel_app;--> statement-breakpoint
-- Follow the log.
GRANT SELECT, INSERT, UPDATE ON zaak, klok, taak, overdracht, uitbak, traject_jeugdige TO wissel_app;--> statement-breakpoint
-- The room of persons: may be changed and destroyed. A key row stays as proof of its own destruction.
GRANT SELECT, INSERT, UPDATE, DELETE ON persoon.jeugdige, persoon.betrokkene TO wissel_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON persoon.tekst TO wissel_app;--> statement-breakpoint
GRANT SELECT, INSERT ON persoon.zaaksleutel, persoon.geheim TO wissel_app;--> statement-breakpoint
GRANT UPDATE (omhulsel, vernietigd_op) ON persoon.zaaksleutel TO wissel_app;--> statement-breakpoint
GRANT UPDATE (omhulsel) ON persoon.geheim TO wissel_app;--> statement-breakpoint
-- A second lock for those who do own the tables: a slip of the hand in a console stops here. (A superuser can still take it
-- away; the hash chain then tells.)
CREATE FUNCTION weiger_wijziging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'WI003';
END $$;--> statement-breakpoint
CREATE TRIGGER alleen_toevoegen BEFORE UPDATE OR DELETE OR TRUNCATE ON gebeurtenis
  FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();--> statement-breakpoint
CREATE TRIGGER alleen_toevoegen BEFORE UPDATE OR DELETE OR TRUNCATE ON toegangslog
  FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
