import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';

import { RequiresScope } from '../../../libs/service/auth/index.ts';
import { Probleem } from '../fouten/probleem.ts';
import { Antwoord, Handeling } from '../openapi/decorators.ts';
import { RouteLijst, Routebeschrijving } from './route.schemas.ts';
import { describeRoute, shortRoute } from './route-beschrijving.ts';
import { Routeregister } from './routeregister.ts';

/** The routes: statecharts, events, terms and sources. */
@Controller('v1/routes')
export class RoutesController {
  constructor(private readonly routes: Routeregister) {}

  @Get()
  @RequiresScope('route.lezen')
  @Handeling('haalRoutes', 'Alle routes', 'routes', [])
  @Antwoord(200, 'De routes', RouteLijst)
  lijst(): z.infer<typeof RouteLijst> {
    return { items: this.routes.routes.map(shortRoute) };
  }

  @Get(':routeId')
  @RequiresScope('route.lezen')
  @Handeling('haalRoute', 'Een route: toestanden, gebeurtenissen, termijnen en bronnen', 'routes', [404])
  @Antwoord(200, 'De route', Routebeschrijving)
  toon(@Param('routeId') id: string): z.infer<typeof Routebeschrijving> {
    const route = this.routes.find(id) ?? this.routes.newest(id);
    if (!route) throw new Probleem('PAD.ONBEKEND', { detail: 'Deze route is er niet.' });
    return describeRoute(route);
  }
}
