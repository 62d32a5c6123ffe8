CREATE INDEX "traject_jeugdige_zicht" ON "traject_jeugdige" USING btree ("zicht_door","traject");--> statement-breakpoint
CREATE INDEX "zaak_organisatie_traject" ON "zaak" USING btree ("organisatie","traject");--> statement-breakpoint
CREATE INDEX "overdracht_aanvaard" ON "overdracht" USING btree ("ontvanger","traject") WHERE "overdracht"."fase" = 'aanvaard';