import { Module } from '@nestjs/common';
import { BudgetQueries } from './application/budget.queries.js';
import { BudgetsService } from './application/budgets.service.js';
import { CorrectionsService } from './application/corrections.service.js';
import { DueReportQueries } from './application/due-report.queries.js';
import { MonthlyReportQueries } from './application/monthly-report.queries.js';
import { MonthlyReportsService } from './application/monthly-reports.service.js';
import { VerificationService } from './application/verification.service.js';

const parts = [
  MonthlyReportsService,
  VerificationService,
  CorrectionsService,
  BudgetsService,
  MonthlyReportQueries,
  DueReportQueries,
  BudgetQueries,
];

@Module({ providers: parts, exports: parts })
export class InvestmentModule {}
