import { Body, Controller, Get, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Problem } from '#libs/kernel';
import { unitKinds, UnitsService, type ScopedPlan, type UnitKind } from '#libs/plan';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { IfMatch, setETag } from '../http/etag.js';
import { forms, OneOf, Text } from '../http/fields.js';
import { Kept } from '../http/kept-answers.js';
import { Unit, UnitList } from './unit.responses.js';

class CreateUnitRequest {
  @Text({
    max: 40,
    form: forms.code,
    description: 'Code, never changed',
    example: 'ROADS',
  })
  code!: string;

  @Text({ max: 100, description: 'Name', example: '交通运输局' })
  name!: string;

  @OneOf(unitKinds, { description: 'What it is', example: 'bureau' })
  kind!: UnitKind;

  @Text({
    max: 40,
    optional: true,
    nullable: true,
    description: 'Code of the unit above; the district when left out',
    example: 'DISTRICT',
  })
  parentCode?: string | null;
}

class UpdateUnitRequest {
  @Text({ max: 100, optional: true, description: 'Name', example: '交通运输局' })
  name?: string;

  @Text({
    max: 40,
    optional: true,
    description: 'Code of the unit above from now on',
    example: 'DISTRICT',
  })
  parentCode?: string;
}

@ApiTags('units')
@Controller('api/v1/plans/:plan/units')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  @Get()
  @Kept()
  @Allow('unit.read')
  @Answers(UnitList, 'List the units the reader’s permission reaches')
  async list(@CurrentPlan() plan: ScopedPlan): Promise<UnitList> {
    return { items: await this.units.list(plan) };
  }

  private async find(plan: ScopedPlan, code: string, reply: FastifyReply): Promise<Unit> {
    const unit = (await this.units.list(plan)).find((item) => item.code === code);
    if (!unit) throw new Problem('not-found', 'plan.unit-not-found', { unit: code });
    setETag(reply, unit.version);
    return unit;
  }

  @Post()
  @Allow('unit.write')
  @Answers(Unit, 'Add a unit', {
    status: 201,
    etag: true,
    refuses: { 404: ['plan.unit-not-found'], 409: ['plan.unit-exists'] },
  })
  async create(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Body() body: CreateUnitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Unit> {
    const { code } = await this.units.create(command, plan, {
      ...body,
      parentCode: body.parentCode ?? null,
    });
    return this.find(plan, code, reply);
  }

  @Patch(':code')
  @Allow('unit.write')
  @Answers(Unit, 'Rename a unit, or move it with all below it', {
    etag: true,
    refuses: {
      400: ['plan.unit-loop', 'plan.unit-root'],
      404: ['plan.unit-not-found'],
      412: ['plan.stale'],
    },
  })
  async update(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('code') code: string,
    @IfMatch() version: number,
    @Body() body: UpdateUnitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Unit> {
    await this.units.update(command, plan, { code, version }, body);
    return this.find(plan, code, reply);
  }
}
