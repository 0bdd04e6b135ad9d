import type { INestApplication } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { ALLOWANCE } from './allow.js';

/** Every route handler that declares nobody: the api refuses to start with one. */
export function unguardedRoutes(app: INestApplication): string[] {
  const found: string[] = [];
  for (const module of app.get(ModulesContainer).values())
    for (const controller of module.controllers.values()) {
      const prototype = (controller.metatype as { prototype: Record<string, unknown> } | null)
        ?.prototype;
      if (!prototype) continue;
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const handler = Object.getOwnPropertyDescriptor(prototype, name)?.value as
          object | undefined;
        if (
          name === 'constructor' ||
          typeof handler !== 'function' ||
          !Reflect.hasMetadata(PATH_METADATA, handler)
        )
          continue;
        if (!Reflect.hasMetadata(ALLOWANCE, handler))
          found.push(`${String(controller.name)}.${name}`);
      }
    }
  return found;
}
