import { Body, Controller, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { UnitsService, type PlanHeader, type Unit } from '#libs/plan';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { CurrentCommand } from '../http/current-command.js';
import { IfMatch, setETag } from '../http/etag.js';
import { OneOf, Text } from '../http/fields.js';
import { PlanPipe } from '../http/plan.pipe.js';

class CreateUnitRequest {
  @Text({ max: 40, pattern: /^[A-Za-z0-9][A-Za-z0-9-]*$/ })
  code!: string;

  @Text({ max: 100 })
  name!: string;

  @OneOf(['district', 'bureau', 'street', 'company', 'other'])
  kind!: string;

  @Text({ max: 40, optional: true, nullable: true })
  parentCode?: string | null;
}

class RenameUnitRequest {
  @Text({ max: 100 })
  name!: string;
}

@ApiTags('units')
@Controller('api/v1/plans/:plan/units')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  @Get()
  @Allow('plan.read')
  async list(@Param('plan', PlanPipe) plan: PlanHeader) {
    return { items: await this.units.list(plan) };
  }

  private async find(
    plan: PlanHeader,
    code: string,
    reply: FastifyReply,
  ): Promise<Unit | undefined> {
    const unit = (await this.units.list(plan)).find((item) => item.code === code);
    if (unit) setETag(reply, unit.version);
    return unit;
  }

  @Post()
  @HttpCode(201)
  @Allow('unit.write')
  async create(
    @CurrentCommand() command: Command,
    @Param('plan', PlanPipe) plan: PlanHeader,
    @Body() body: CreateUnitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { code } = await this.units.create(command, plan, {
      ...body,
      parentCode: body.parentCode ?? null,
    });
    return this.find(plan, code, reply);
  }

  @Patch(':code')
  @Allow('unit.write')
  async rename(
    @CurrentCommand() command: Command,
    @Param('plan', PlanPipe) plan: PlanHeader,
    @Param('code') code: string,
    @IfMatch() version: number,
    @Body() body: RenameUnitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.units.rename(command, plan, code, version, body.name);
    return this.find(plan, code, reply);
  }
}
