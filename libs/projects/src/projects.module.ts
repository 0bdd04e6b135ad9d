import { Module } from '@nestjs/common';
import { ProjectQueries } from './application/project.queries.js';
import { ProjectsService } from './application/projects.service.js';

@Module({
  providers: [ProjectsService, ProjectQueries],
  exports: [ProjectsService, ProjectQueries],
})
export class ProjectsModule {}
