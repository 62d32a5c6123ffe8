import 'reflect-metadata';

import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';

import { Openbaar, RequiresScope } from '../../../libs/service/auth/index.ts';
import { ScopeControle } from './scope-controle.ts';

@Controller('a')
class Dicht {
  @Get('een')
  @RequiresScope('zaak.lezen')
  een(): string {
    return this.hulp();
  }

  @Get('twee')
  @Openbaar()
  twee(): string {
    return this.hulp();
  }

  private hulp(): string {
    return '';
  }
}

@Controller('b')
class Vergeten extends Dicht {
  @Get('drie')
  drie(): string {
    return '';
  }
}

@Module({ imports: [DiscoveryModule], controllers: [Dicht], providers: [ScopeControle] })
class Goed {}

@Module({ imports: [DiscoveryModule], controllers: [Dicht, Vergeten], providers: [ScopeControle] })
class Fout {}

describe('a handler without a scope', () => {
  it('stops the start, and is named', async () => {
    await expect(start(Fout)).rejects.toThrow('handlers without a scope: Vergeten.drie');
  });

  it('is the only thing that does', async () => {
    await expect(start(Goed)).resolves.toBeUndefined();
  });
});

async function start(module: object): Promise<void> {
  const app = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  await app.close();
}
