import { Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Allow } from './allow.js';
import { unguardedRoutes } from './routes.js';

@Controller('things')
class ThingsController {
  @Get()
  @Allow('plan.read')
  list(): string[] {
    return [];
  }

  @Post()
  make(): void {
    return;
  }

  helper(): void {
    return;
  }
}

@Module({ controllers: [ThingsController] })
class ThingsModule {}

describe('routes', () => {
  it('are told when they do not say who may use them', async () => {
    const app = await NestFactory.createApplicationContext(ThingsModule, { logger: false });
    expect(unguardedRoutes(app as never)).toEqual(['ThingsController.make']);
    await app.close();
  });
});
