import { Body, Controller, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { UnitsService, type ScopedPlan, type Unit } from '#libs/plan';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { IfMatch, setETag } from '../http/etag.js';
import { forms, OneOf, Text } from '../http/fields.js';
import { Kept } from '../http/kept-answers.js';

class CreateUnitRequest {
  @Text({ max: 40, form: forms.code })
  code!: string;

  @Text({ max: 100 })
  name!: string;

  @OneOf(['district', 'bureau', 'street', 'company', 'other'])
  kind!: string;

  @Text({ max: 40, optional: true, nullable: true })
  parentCode?: string | null;
}

class UpdateUnitRequest {
  @Text({ max: 100, optional: true })
  name?: string;

  @Text({ max: 40, optional: true, description: 'The unit above from now on' })
  parentCode?: string;
}

@ApiTags('units')
@Controller('api/v1/plans/:plan/units')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  /** The units the reader's permission reaches. */
  @Get()
  @Kept()
  @Allow('unit.read')
  async list(@CurrentPlan() plan: ScopedPlan) {
    return { items: await this.units.list(plan) };
  }

  private async find(
    plan: ScopedPlan,
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
    @CurrentPlan() plan: ScopedPlan,
    @Body() body: CreateUnitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { code } = await this.units.create(command, plan, {
      ...body,
      parentCode: body.parentCode ?? null,
    });
    return this.find(plan, code, reply);
  }

  /** Renames a unit, or moves it with all below it. */
  @Patch(':code')
  @Allow('unit.write')
  async update(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Param('code') code: string,
    @IfMatch() version: number,
    @Body() body: UpdateUnitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.units.update(command, plan, { code, version }, body);
    return this.find(plan, code, reply);
  }
}
