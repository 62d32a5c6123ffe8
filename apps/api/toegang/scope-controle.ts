import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';

import { SCOPE_METADATA } from '../../../libs/service/auth/index.ts';

const PATH_METADATA = 'path';

/** Stops the start when a handler does not say what it asks of its caller: forgotten is closed. */
@Injectable()
export class ScopeControle implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const open = this.discovery.getControllers().flatMap(({ instance }) => this.withoutScope(instance as object));
    if (open.length > 0) throw new Error(`handlers without a scope: ${open.join(', ')}`);
  }

  private withoutScope(controller: object): string[] {
    const prototype = Object.getPrototypeOf(controller) as Record<string, unknown>;
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((name) => {
        const handler = prototype[name];
        if (typeof handler !== 'function' || Reflect.getMetadata(PATH_METADATA, handler) === undefined) return false;
        return this.reflector.get<unknown>(SCOPE_METADATA, handler as () => unknown) === undefined;
      })
      .map((name) => `${controller.constructor.name}.${name}`);
  }
}
