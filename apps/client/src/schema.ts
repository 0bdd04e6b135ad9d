// Made by `npm run contract`; not to be edited.
export interface paths {
  '/api/v1/account/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read everything kept about oneself, as a file */
    get: operations['accountExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what was done to people, sessions and the installation */
    get: operations['auditOfInstallation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/chain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read how far the chain of the installation’s log reaches */
    get: operations['auditChainOfInstallation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Export what was done to people, sessions and the installation */
    get: operations['auditExportInstallation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Check the whole chain of the installation’s log */
    get: operations['auditVerifyInstallation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oidc': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read what the sign-in page calls the identity provider */
    get: operations['oidcAbout'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oidc/callback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * End signing in by the identity provider
     * @description Where the provider leads the browser back to; what it adds to the address is its own.
     */
    get: operations['oidcCallback'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oidc/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Begin signing in by the identity provider */
    get: operations['oidcStart'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the people */
    get: operations['peopleList'];
    put?: never;
    /** Add a person */
    post: operations['peopleCreate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an account
     * @description What the person did in office stays, under the name it was done.
     */
    delete: operations['peopleErase'];
    options?: never;
    head?: never;
    /**
     * Change a person
     * @description Roles and password too; it holds at once, for open sessions as well.
     */
    patch: operations['peopleUpdate'];
    trace?: never;
  };
  '/api/v1/people/{id}/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read everything kept about a person
     * @description But for what the person did: that is the auditor’s.
     */
    get: operations['peopleExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take a person’s second factor away
     * @description For somebody who lost phone and recovery codes.
     */
    delete: operations['peopleResetSecondFactor'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List where a person is signed in */
    get: operations['personAccessSessions'];
    put?: never;
    post?: never;
    /** End all sessions of a person */
    delete: operations['personAccessEndSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/sessions/{session}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End a session of a person */
    delete: operations['personAccessEndSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List a person’s tokens */
    get: operations['personAccessTokensOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/tokens/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End a token of a person */
    delete: operations['personAccessEndToken'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the plans the reader has a role in
     * @description An administrator sees all.
     */
    get: operations['plansList'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a plan */
    get: operations['plansFind'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/allocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read how the envelope is allotted */
    get: operations['allocationFind'];
    /**
     * Replace the allotment of the envelope
     * @description Never above the envelope. If-Match "0" for the first.
     */
    put: operations['allocationReplace'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what was done in a plan
     * @description Newest first unless asked.
     */
    get: operations['auditOfPlan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/audit/chain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how far the chain of a plan’s log reaches
     * @description Nothing is checked.
     */
    get: operations['auditChainOfPlan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/audit/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Export what was done in a plan
     * @description That it was taken is recorded.
     */
    get: operations['auditExportPlan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/audit/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check the whole chain of a plan’s log
     * @description Names whatever is not as it was sealed.
     */
    get: operations['auditVerify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/commitments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the commitments the plan makes */
    get: operations['plansCommitments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/demo-mailbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the mails a demo has sent
     * @description The newest 500.
     */
    get: operations['demoMailboxList'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/demo-mailbox/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a mail a demo has sent */
    get: operations['demoMailboxFind'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/digest-schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Set when the weekly digest is issued */
    patch: operations['plansSetSchedule'];
    trace?: never;
  };
  '/api/v1/plans/{plan}/digests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the digests
     * @description Newest first.
     */
    get: operations['digestsList'];
    put?: never;
    /**
     * Issue a digest now
     * @description As of a day that is over.
     */
    post: operations['digestsIssue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/digests/{no}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a digest
     * @description That it was read is recorded.
     */
    get: operations['digestsFind'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/digests/{no}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List to whom a digest goes */
    get: operations['digestsDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/digests/{no}/deliveries/{id}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a failed delivery again */
    post: operations['digestsResend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Wait to be told that something changed */
    get: operations['eventsStream'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/glossary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the English of the short words of the plan’s own texts
     * @description Units, groups, stage words.
     */
    get: operations['plansGlossary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/governance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what the plan asks of monitoring and evaluation */
    get: operations['plansGovernance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/indicators': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the indicators (指标) as the plan states them */
    get: operations['plansIndicators'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/ledger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the entries behind a number */
    get: operations['ledgerList'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/ledger/{entry}/reversal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reverse an entry
     * @description Appends its reversal (冲销); the right amount is then reported anew.
     */
    post: operations['ledgerReverse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/milestones': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the plan’s milestones in one state
     * @description By date.
     */
    get: operations['milestonesListState'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/monthly-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List monthly reports */
    get: operations['monthlyReportsList'];
    put?: never;
    /**
     * Begin a monthly report
     * @description As a draft; a supplement once the month’s report is verified.
     */
    post: operations['monthlyReportsCreate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/monthly-reports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a monthly report */
    get: operations['monthlyReportsFind'];
    /** Replace what a draft or returned report says */
    put: operations['monthlyReportsUpdate'];
    post?: never;
    /** Delete a draft or returned report */
    delete: operations['monthlyReportsDelete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/monthly-reports/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a report back to its office */
    post: operations['reportReviewGiveBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/monthly-reports/{id}/submission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand a report to finance
     * @description What it says of milestones takes effect.
     */
    post: operations['monthlyReportsSubmit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/monthly-reports/{id}/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept a report
     * @description Each of its lines is posted to the ledger once. Nobody accepts what they handed in.
     */
    post: operations['reportReviewVerify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/monthly-reports/due': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what is to be reported for a month
     * @description A project and its newest report of the month each, what was given back first. `not-due` are works that have not begun, are finished or stopped.
     */
    get: operations['monthlyReportsDue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the overview
     * @description The envelope, the packages, the programmes and the money’s sources, as of a day.
     */
    get: operations['overviewRead'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/packages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the packages (工程包) */
    get: operations['plansPackages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/programmes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the programmes (专项) */
    get: operations['plansProgrammes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/programmes/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a programme with the facts and works the plan names */
    get: operations['plansProgramme'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List projects */
    get: operations['projectsList'];
    put?: never;
    /** Register a project that the plan does not name */
    post: operations['projectsCreate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/projects/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a project with all its facts */
    get: operations['projectsFind'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change facts of a project
     * @description Naming package, town or stage confirms what the pack had inferred.
     */
    patch: operations['projectsUpdate'];
    trace?: never;
  };
  '/api/v1/plans/{plan}/projects/{code}/annual-plans/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set the money to complete in a year
     * @description If-Match "0" for the first version of the year.
     */
    put: operations['budgetsSetAnnualPlan'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/projects/{code}/budget': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a project’s budget and its versions */
    get: operations['budgetsFind'];
    /**
     * Set a new version of a project’s budget
     * @description If-Match "0" for the first.
     */
    put: operations['budgetsSetBudget'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/projects/{code}/milestones': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List a project’s milestones */
    get: operations['milestonesList'];
    put?: never;
    /** Add a milestone to a project */
    post: operations['milestonesCreate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/projects/{code}/milestones/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a milestone */
    delete: operations['milestonesRemove'];
    options?: never;
    head?: never;
    /**
     * Change a milestone
     * @description A baseline date stays once it is set; the forecast moves.
     */
    patch: operations['milestonesUpdate'];
    trace?: never;
  };
  '/api/v1/plans/{plan}/rollup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Sum one measure up by one dimension
     * @description As of a day. By programme the sums overlap and are never added up. By project they are told in pages and may be narrowed by the other parameters; another dimension is told whole.
     */
    get: operations['rollupRead'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/routes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the routes of the transport network
     * @description Each with its project where the reader sees that.
     */
    get: operations['plansRoutes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/statistics-settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read by when months are returned and counted
     * @description What is in force, and every version there was; version 0 is what holds until one is set.
     */
    get: operations['statisticsSettingsRead'];
    /**
     * Set by when months are returned and counted
     * @description From today on; readings as of past days keep what was in force on them.
     */
    put: operations['statisticsSettingsSet'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/towns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the towns and areas */
    get: operations['plansTowns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the units the reader’s permission reaches */
    get: operations['unitsList'];
    put?: never;
    /** Add a unit */
    post: operations['unitsCreate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/plans/{plan}/units/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Rename a unit, or move it with all below it */
    patch: operations['unitsUpdate'];
    trace?: never;
  };
  '/api/v1/plans/{plan}/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the newest proof that the roll-up equals the ledger */
    get: operations['rollupVerification'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read who is signed in, and what they may do */
    get: operations['sessionCurrent'];
    put?: never;
    /**
     * Sign in
     * @description Answers the token and sets it as a cookie. A session the browser had before ends.
     */
    post: operations['sessionOpen'];
    /** Sign out */
    delete: operations['sessionClose'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pass the second factor
     * @description By a code of six digits or a recovery code; the session gets a new token.
     */
    post: operations['secondFactorPass'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change one’s password */
    put: operations['sessionChangePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read whether one has a second factor */
    get: operations['secondFactorState'];
    /**
     * Set it up with a first code
     * @description Answers the recovery codes, once; the session gets a new token.
     */
    put: operations['secondFactorConfirm'];
    /**
     * Begin setting up a second factor
     * @description Who has one already shows a code of it.
     */
    post: operations['secondFactorOffer'];
    /**
     * Turn the second factor off
     * @description Where it is not obligatory.
     */
    delete: operations['secondFactorRemove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/second-factor/recovery-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make new recovery codes
     * @description Answers them, once. Those before are void.
     */
    post: operations['secondFactorRenewRecoveryCodes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List one’s sessions */
    get: operations['sessionList'];
    put?: never;
    post?: never;
    /** End all of one’s sessions but the one this is asked in */
    delete: operations['sessionRevokeOthers'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End one of one’s sessions */
    delete: operations['sessionRevoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-in-policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read how people sign in */
    get: operations['signInPolicyRead'];
    /**
     * Set how people sign in
     * @description It holds at once, for open sessions too.
     */
    put: operations['signInPolicySet'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List one’s tokens */
    get: operations['tokensList'];
    put?: never;
    /**
     * Make a token
     * @description It is told in this answer and never again.
     */
    post: operations['tokensCreate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End a token */
    delete: operations['tokensRevoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/healthz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read whether the process is up */
    get: operations['healthHealthz'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the metrics */
    get: operations['healthShow'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/readyz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read whether the database answers and has room
     * @description With the state of each plan’s roll-up for whoever may see the metrics.
     */
    get: operations['healthReadyz'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AccountExport: {
      /** @description What the person did; told to them alone */
      acts: components['schemas']['ExportedAct'][];
      /** @description Digests sent */
      digests: components['schemas']['ExportedDelivery'][];
      /**
       * Format: date-time
       * @description When it was put together
       * @example 2024-04-05T02:30:00.000Z
       */
      exportedAt: string;
      person: components['schemas']['ExportedPerson'];
      /** @description Sessions */
      sessions: components['schemas']['ExportedSession'][];
      /** @description Tokens */
      tokens: components['schemas']['ExportedToken'][];
    };
    /**
     * @description One of the three separated administrators
     * @example system
     * @enum {string}
     */
    Administrator: 'system' | 'security' | 'audit';
    Allocation: {
      /**
       * @description Allotted; yuan (元)
       * @example 60000000000.00
       */
      allotted: string;
      /**
       * @description 总盘子; yuan (元)
       * @example 185400000000.00
       */
      envelope: string;
      /** @description All versions, newest first */
      history: components['schemas']['AllocationVersion'][];
      /** @description The shares */
      items: components['schemas']['AllocationItem'][];
      /**
       * @description 未分配: the envelope less what is allotted; yuan (元)
       * @example 125400000000.00
       */
      unallotted: string;
      /**
       * @description Number of the newest version, 0: none; the ETag
       * @example 1
       */
      version: number;
    };
    AllocationItem: {
      /**
       * @description Its share of the envelope; yuan (元)
       * @example 60000000000.00
       */
      amount: string;
      /**
       * @description Code of the package
       * @example P04
       */
      packageCode: string;
    };
    AllocationItemRequest: {
      /**
       * @description Its share of the envelope; yuan (元)
       * @example 60000000000.00
       */
      amount: string;
      /**
       * @description Code of the package
       * @example P04
       */
      packageCode: string;
    };
    AllocationVersion: {
      /**
       * Format: date-time
       * @description When
       * @example 2024-04-05T02:30:00.000Z
       */
      at: string;
      /** @description The shares */
      items: components['schemas']['AllocationItem'][];
      /**
       * @description In words
       * @example 年初分配方案
       */
      note: string | null;
      /**
       * @description Number of the version
       * @example 1
       */
      version: number;
      /**
       * @description Who
       * @example 李华
       */
      who: string;
    };
    AnnualPlan: {
      /**
       * @description To complete in the year; yuan (元)
       * @example 12000000.00
       */
      amount: string;
      /**
       * @description In words
       * @example 年中调整
       */
      note: string | null;
      /**
       * @description Counts the changes; the ETag
       * @example 1
       */
      version: number;
      /**
       * @description Calendar year
       * @example 2024
       */
      year: number;
    };
    AuditChain: {
      /**
       * @description Hash of the newest seal, hexadecimal
       * @example 9f86d081884c7d65
       */
      headHash: string;
      /**
       * @description Rows sealed
       * @example 4711
       */
      sealed: string;
      /**
       * @description Rows that wait to be sealed
       * @example 0
       */
      waiting: number;
    };
    AuditChainFault: {
      /**
       * @description Id of the row
       * @example 4711
       */
      id: string;
      /**
       * @description altered: row or seal differ; missing: the row is gone; gap: seals are
       * @example altered
       * @enum {string}
       */
      kind: 'altered' | 'missing' | 'gap';
      /**
       * @description Place in the chain
       * @example 4711
       */
      sequence: string;
    };
    AuditEntry: {
      /**
       * @description What was done
       * @example monthly-report.submit
       */
      action: string;
      /**
       * @description Who
       * @example 陈明
       */
      actorName: string;
      /** @description Their roles then */
      actorRoles: string[];
      /**
       * @description From which address
       * @example 10.1.2.3
       */
      address: string | null;
      /**
       * @description What it was after; null: nothing
       * @example {
       *       "state": "submitted"
       *     }
       */
      after: unknown;
      /**
       * @description What it was before; null: nothing
       * @example {
       *       "state": "draft"
       *     }
       */
      before: unknown;
      /**
       * @description Of the request
       * @example 7d1c5a52-6f0e-4a4f-9f56-0a7f6a1f2f11
       */
      correlationId: string;
      /**
       * @description Id
       * @example 4711
       */
      id: string;
      /**
       * @description To which
       * @example 12
       */
      objectKey: string;
      /**
       * @description To what kind of thing
       * @example monthly-report
       */
      objectType: string;
      /**
       * Format: date-time
       * @description When
       * @example 2024-04-05T02:30:00.000Z
       */
      recordedAt: string;
      /**
       * @description Its place in the chain; null while it waits to be sealed
       * @example 4711
       */
      sequence: string | null;
    };
    AuditPage: {
      /** @description In the order asked for */
      items: components['schemas']['AuditEntry'][];
      /**
       * @description Shows the next page in cursor; null: this is the last
       * @example UEotMDUw
       */
      nextCursor: string | null;
    };
    AuditProof: {
      /**
       * @description Of the sealed, those whose rows are in an archive
       * @example 0
       */
      archived: string;
      /** @description Where the log is not what was sealed */
      faults: components['schemas']['AuditChainFault'][];
      /**
       * @description Hash of the newest seal, hexadecimal
       * @example 9f86d081884c7d65
       */
      headHash: string;
      /**
       * @description Rows sealed
       * @example 4711
       */
      sealed: string;
      /** @description Rows outside the chain that do not wait for it either */
      unlisted: string[];
      /**
       * @description Rows that wait to be sealed
       * @example 0
       */
      waiting: number;
      /**
       * @description Whether nothing was found
       * @example true
       */
      whole: boolean;
    };
    /**
     * @description How a fact is known: stated by the plan, inferred, or confirmed by an office
     * @example stated
     * @enum {string}
     */
    Basis: 'stated' | 'inferred' | 'confirmed';
    BudgetHistory: {
      /**
       * Format: date-time
       * @description When it was set
       * @example 2024-04-05T02:30:00.000Z
       */
      at?: string;
      /**
       * @description The document that approves it
       * @example 发改投审〔2024〕12 号
       */
      document?: string | null;
      /**
       * @description Its date; Asia/Shanghai day
       * @example 2024-03-31
       */
      documentDate?: string | null;
      /** @description All versions, newest first */
      history: components['schemas']['BudgetVersion'][];
      /**
       * @description The part inside the plan period; yuan (元)
       * @example 42000000.00
       */
      inPeriod?: string;
      /**
       * @description What it rests on
       * @example estimate
       */
      kind?: components['schemas']['BudgetKind'];
      /**
       * @description In words
       * @example 可研批复后调整
       */
      note?: string | null;
      /**
       * @description Whole life (总投资); yuan (元)
       * @example 50000000.00
       */
      total?: string;
      /**
       * @description Number of the version; the newest is the ETag
       * @example 1
       */
      version: number;
      /**
       * @description Who set it
       * @example 李华
       */
      who?: string;
    };
    /**
     * @description What a budget rests on (总投资 / 概算)
     * @example estimate
     * @enum {string}
     */
    BudgetKind: 'estimate' | 'approved-estimate' | 'budget' | 'adjusted' | 'final';
    BudgetVersion: {
      /**
       * Format: date-time
       * @description When it was set
       * @example 2024-04-05T02:30:00.000Z
       */
      at: string;
      /**
       * @description The document that approves it
       * @example 发改投审〔2024〕12 号
       */
      document: string | null;
      /**
       * @description Its date; Asia/Shanghai day
       * @example 2024-03-31
       */
      documentDate: string | null;
      /**
       * @description The part inside the plan period; yuan (元)
       * @example 42000000.00
       */
      inPeriod: string;
      /**
       * @description What it rests on
       * @example estimate
       */
      kind: components['schemas']['BudgetKind'];
      /**
       * @description In words
       * @example 可研批复后调整
       */
      note: string | null;
      /**
       * @description Whole life (总投资); yuan (元)
       * @example 50000000.00
       */
      total: string;
      /**
       * @description Number of the version; the newest is the ETag
       * @example 1
       */
      version: number;
      /**
       * @description Who set it
       * @example 李华
       */
      who: string;
    };
    ChangePasswordRequest: {
      /**
       * @description The password now
       * @example a long sentence is best
       */
      currentPassword: string;
      /**
       * @description The new one
       * @example another sentence is good too
       */
      newPassword: string;
    };
    CodeRequest: {
      /**
       * @description Six digits from the authenticator app, or a recovery code
       * @example 492039
       */
      code: string;
    };
    /** @description A commitment of the plan */
    Commitment: {
      /**
       * @description Field of work
       * @example 城市更新
       */
      area: string;
      /**
       * @description In the plan’s own words
       * @example 68 个
       */
      asWritten?: string | null;
      /**
       * @description By when
       * @example 2025
       */
      due: string | null;
      /**
       * @description How that is known
       * @example stated-year
       */
      dueBasis?: string | null;
      /**
       * @description Id
       * @example CM-001
       */
      id: string;
      /**
       * @description What is counted
       * @example 社区
       */
      metric: string | null;
      /**
       * @description Name
       * @example 老旧社区改造
       */
      name: string;
      /**
       * @description Name in English
       * @example Renewal of old communities
       */
      nameEn: string | null;
      /** @description What is to be known of it */
      note?: components['schemas']['Words'] | null;
      /**
       * @description The plan’s qualifier
       * @example min
       */
      qualifier: string | null;
      source: components['schemas']['Source'] | null;
      /**
       * @description Its unit
       * @example 个
       */
      unit: string | null;
      /**
       * @description The figure
       * @example 68
       */
      value: string | null;
    } & {
      [key: string]: unknown;
    };
    CommitmentList: {
      /** @description In the plan’s order */
      items: components['schemas']['Commitment'][];
    };
    /**
     * @description 建设性质: 新建, 续建, 扩建, 改建
     * @example new
     * @enum {string}
     */
    ConstructionNature: 'new' | 'continued' | 'extension' | 'rebuild';
    CreatedToken: {
      /**
       * Format: date-time
       * @description When it was made
       * @example 2024-04-05T02:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it ends
       * @example 2024-12-31T00:00:00.000Z
       */
      expiresAt: string;
      /**
       * @description Id
       * @example 0b0e6a4e-6b0e-4f0a-9a53-0d2f3c1b7a11
       */
      id: string;
      /**
       * @description When it was last used
       * @example 2024-04-05T02:30:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description What it is for
       * @example 月报导入
       */
      name: string;
      /** @description What it may do */
      scopes: components['schemas']['Permission'][];
      /**
       * @description The token: told here and never again
       * @example gmt_9fX2…
       */
      token: string;
    };
    CreateMilestoneRequest: {
      /**
       * @description Baseline; stays once it is set; Asia/Shanghai day
       * @example 2024-03-31
       */
      baselineOn?: string | null;
      /**
       * @description Forecast; Asia/Shanghai day
       * @example 2024-03-31
       */
      forecastOn?: string | null;
      /**
       * @description Name
       * @example 路基完成
       */
      name: string;
      /**
       * @description Share of the physical progress, relative to the others
       * @example 30
       */
      weight: number;
    };
    CreatePersonRequest: {
      /**
       * @description One of the three separated administrators, who have no other role
       * @example null
       */
      administrator?: components['schemas']['Administrator'] | null;
      /**
       * @description Mail address, for digests
       * @example chen@example.org
       */
      email?: string | null;
      /**
       * @description Who the person is at the identity provider
       * @example chen@idp
       */
      externalId?: string | null;
      /** @description Roles in plans */
      memberships?: components['schemas']['MembershipRequest'][];
      /**
       * @description Name
       * @example 陈明
       */
      name: string;
      /**
       * @description First password
       * @example a long sentence is best
       */
      password: string;
      /**
       * @description Lower case; what the person signs in with
       * @example chen
       */
      username: string;
    };
    CreateProjectRequest: {
      /**
       * @description Builder (建设单位)
       * @example 交通建设公司
       */
      builder?: string | null;
      /**
       * @description Left out, one is given
       * @example PJ-900
       */
      code?: string;
      /**
       * @description Nature of the construction (建设性质)
       * @example new
       */
      constructionNature?: components['schemas']['ConstructionNature'] | null;
      /**
       * @description What is built, and how much of it
       * @example 双向六车道，全长 5.2 公里
       */
      content?: string | null;
      /**
       * @description First month it can report
       * @example 2021-01
       */
      firstMonth?: string | null;
      /**
       * @description Kind of works
       * @example road
       */
      kind?: string | null;
      /**
       * @description Name
       * @example 环城路改造
       */
      name: string;
      /**
       * @description Name in English
       * @example Ring road rebuilding
       */
      nameEn?: string | null;
      /**
       * @description Project code by GB/T 40058
       * @example 2401-440703-04-01-100007
       */
      nationalCode?: string | null;
      /**
       * @description In words
       * @example 与地铁同步施工
       */
      note?: string | null;
      /**
       * @description Code of its package (工程包), exactly one
       * @example P04
       */
      packageCode: string;
      /**
       * @description Planned completion; Asia/Shanghai day
       * @example 2025-12-31
       */
      plannedCompletion?: string | null;
      /**
       * @description Planned start; Asia/Shanghai day
       * @example 2024-03-31
       */
      plannedStart?: string | null;
      /**
       * @description Codes of its programmes (专项)
       * @example [
       *       "transport-network"
       *     ]
       */
      programmes?: string[];
      /**
       * @description Who runs it day by day
       * @example 陈明
       */
      responsiblePerson?: string | null;
      /**
       * @description The leader answerable (挂点领导)
       * @example 张伟
       */
      sponsor?: string | null;
      /**
       * @description Stage (阶段)
       * @example construction
       */
      stage?: components['schemas']['Stage'] | null;
      /**
       * @description Code of the town it lies in
       * @example district
       */
      townCode?: string | null;
      /**
       * @description Code of the responsible unit (责任单位)
       * @example DISTRICT
       */
      unitCode?: string | null;
    };
    CreateReportRequest: {
      /** @description Money, one line for a measure and source */
      lines?: components['schemas']['ReportLineRequest'][];
      /** @description What it says of milestones */
      milestones?: components['schemas']['ReportMilestoneRequest'][];
      /**
       * @description The month it reports on
       * @example 2024-03
       */
      month: string;
      /**
       * @description What comes next
       * @example 四月完成管线迁改
       */
      nextSteps?: string | null;
      /**
       * @description What stands in the way
       * @example 管线迁改未完成
       */
      problems?: string | null;
      /**
       * @description 形象进度 in words
       * @example 路基完成八成
       */
      progressNote?: string | null;
      /**
       * @description Code of the project
       * @example PJ-001
       */
      projectCode: string;
    };
    CreateTokenRequest: {
      /**
       * @description It expires after so many days
       * @example 90
       */
      days: number;
      /**
       * @description What it is for
       * @example 月报导入
       */
      name: string;
      /**
       * @description What it may do; no more than the person
       * @example [
       *       "report.read"
       *     ]
       */
      scopes: (
        | 'plan.list'
        | 'plan.read'
        | 'plan.settings'
        | 'unit.read'
        | 'unit.write'
        | 'project.read'
        | 'project.write'
        | 'milestone.read'
        | 'milestone.write'
        | 'report.read'
        | 'report.write'
        | 'report.verify'
        | 'ledger.read'
        | 'ledger.reverse'
        | 'allocation.write'
        | 'budget.write'
        | 'digest.read'
        | 'digest.issue'
        | 'digest.deliver'
        | 'audit.read'
      )[];
    };
    CreateUnitRequest: {
      /**
       * @description Code, never changed
       * @example ROADS
       */
      code: string;
      /**
       * @description What it is
       * @example bureau
       */
      kind: components['schemas']['UnitKind'];
      /**
       * @description Name
       * @example 交通运输局
       */
      name: string;
      /**
       * @description Code of the unit above; the district when left out
       * @example DISTRICT
       */
      parentCode?: string | null;
    };
    CurrentSession: {
      user: components['schemas']['User'];
    };
    Delivery: {
      /**
       * @description How often it was tried
       * @example 1
       */
      attempts: number;
      /**
       * @description Address
       * @example chen@example.org
       */
      email: string;
      /**
       * @description Why the last try failed
       * @example 550 no such mailbox
       */
      error: string | null;
      /**
       * @description Id
       * @example 5
       */
      id: string;
      /**
       * @description To whom
       * @example 陈明
       */
      personName: string;
      /**
       * @description When it was sent
       * @example 2024-04-05T02:30:00.000Z
       */
      sentAt: string | null;
      /**
       * @description waiting also while it is being sent
       * @example sent
       * @enum {string}
       */
      state: 'waiting' | 'sent' | 'failed';
    };
    DeliveryCounts: {
      /**
       * @description Failed; can be sent again
       * @example 0
       */
      failed: number;
      /**
       * @description Sent
       * @example 4
       */
      sent: number;
      /**
       * @description Waiting, or being sent
       * @example 0
       */
      waiting: number;
    };
    DeliveryList: {
      /** @description By recipient */
      items: components['schemas']['Delivery'][];
    };
    DemoMail: {
      /**
       * @description From
       * @example gangmu@example.org
       */
      from: string;
      /**
       * @description As HTML, as it came
       * @example <!doctype html><html lang="zh"></html>
       */
      html: string;
      /**
       * @description Id
       * @example 3
       */
      id: number;
      /**
       * @description When, by the mail itself; UTC
       * @example 2024-05-27T00:00:00.000Z
       */
      sentAt: string | null;
      /**
       * @description Subject
       * @example 周报第 3 期
       */
      subject: string;
      /**
       * @description As text
       * @example 第 3 期
       */
      text: string;
      /**
       * @description To
       * @example chen@example.org
       */
      to: string;
    };
    DemoMailList: {
      /** @description Newest first */
      items: components['schemas']['DemoMailSummary'][];
    };
    DemoMailSummary: {
      /**
       * @description From
       * @example gangmu@example.org
       */
      from: string;
      /**
       * @description Id
       * @example 3
       */
      id: number;
      /**
       * @description When, by the mail itself; UTC
       * @example 2024-05-27T00:00:00.000Z
       */
      sentAt: string | null;
      /**
       * @description Subject
       * @example 周报第 3 期
       */
      subject: string;
      /**
       * @description To
       * @example chen@example.org
       */
      to: string;
    };
    Digest: {
      /**
       * Format: date
       * @description As known at the end of this day; Asia/Shanghai day
       * @example 2024-05-26
       */
      asOf: string;
      content: components['schemas']['DigestContent'];
      /**
       * @description The mail as HTML
       * @example <!doctype html><html lang="zh"></html>
       */
      html: string;
      /**
       * Format: date-time
       * @description When it was issued
       * @example 2024-04-05T02:30:00.000Z
       */
      issuedAt: string;
      /**
       * @description Who issued it
       * @example system:digest
       */
      issuedBy: string;
      /**
       * @description Number
       * @example 3
       */
      no: number;
      /**
       * @description The mail as text
       * @example 第 3 期
       */
      text: string;
    };
    DigestContent: {
      /**
       * Format: date
       * @description As known at the end of this day; Asia/Shanghai day
       * @example 2024-05-26
       */
      asOf: string;
      envelope: components['schemas']['DigestEnvelope'];
      /**
       * @description Its headline
       * @example 总盘子完成 0.67%
       */
      headline: string;
      /**
       * @description The same in English
       * @example 0.67% of the envelope completed
       */
      headlineEn?: string;
      /**
       * @description Whether the data are made up for trying out
       * @example false
       */
      isDemo: boolean;
      milestones: components['schemas']['DigestMilestones'];
      /**
       * @description Number
       * @example 3
       */
      no: number;
      /** @description By package */
      packages: components['schemas']['DigestPackage'][];
      /** @description What the plan calls its packages together; left out in old issues */
      packagesTitle?: components['schemas']['Words'];
      /**
       * @description Code of the plan
       * @example 440703-14
       */
      planCode: string;
      /**
       * @description Name of the plan
       * @example 国民经济和社会发展第十四个五年规划
       */
      planName: string;
      /** @description What the books counted */
      statistics?: components['schemas']['DigestStatistics'];
      /** @description Who has not reported */
      unreported: components['schemas']['Unreported'];
      /**
       * Format: date
       * @description First day of its week; Asia/Shanghai day
       * @example 2024-05-20
       */
      weekFrom: string;
    };
    DigestEnvelope: {
      /**
       * @description Allotted; yuan (元)
       * @example 60000000000.00
       */
      allotted: string;
      /**
       * @description 总盘子; yuan (元)
       * @example 185400000000.00
       */
      amount: string;
      /** @description 投资完成 */
      completed: components['schemas']['WeekAmount'];
      /**
       * @description 投资完成 of later months, verified already; yuan (元)
       * @example 100000.00
       */
      completedLater?: string;
      /**
       * @description Completed, of the envelope; percent, 0-100
       * @example 0.67
       */
      completedPercent: string;
      /**
       * @description 投资完成 of the year of the statistics month, through it; yuan (元)
       * @example 250000.00
       */
      completedThisYear?: string;
      /**
       * @description 投资完成 through the statistics month; yuan (元)
       * @example 1150000.00
       */
      completedThrough?: string;
      /**
       * @description That, of the whole; null: a share of nothing; percent, 0-100
       * @example 0.62
       */
      completedThroughPercent?: string | null;
      /**
       * @description That less time progress; negative behind; percentage points
       * @example -66.05
       */
      gapPoints?: string | null;
      /**
       * @description 投资完成 of months outside the plan period; yuan (元)
       * @example 300000.00
       */
      outsideCompleted: string;
      /** @description 资金支付 */
      paid: components['schemas']['WeekAmount'];
      /** @description 资金到位 */
      received: components['schemas']['WeekAmount'];
      /**
       * @description 时序进度 of the plan period; percent, 0-100
       * @example 65.04
       */
      timeProgressPercent: string;
      /**
       * @description 未分配; yuan (元)
       * @example 125400000000.00
       */
      unallotted: string;
    };
    DigestMilestone: {
      /**
       * @description Days late
       * @example 62
       */
      days: number | null;
      /**
       * @description Its day before; Asia/Shanghai day
       * @example 2024-06-30
       */
      from: string | null;
      /**
       * @description Name
       * @example 路基完成
       */
      name: string;
      /**
       * @description Code of the project
       * @example PJ-001
       */
      projectCode: string;
      /**
       * @description Name of the project
       * @example 环城路改造
       */
      projectName: string;
      /**
       * @description Its day now; Asia/Shanghai day
       * @example 2024-08-31
       */
      to: string | null;
    };
    DigestMilestones: {
      /** @description Due within two weeks */
      due: components['schemas']['DigestMilestone'][];
      /**
       * @description How many stand past their day; left out of old issues
       * @example 2
       */
      overdue?: number;
      /** @description Reached in the week */
      reached: components['schemas']['DigestMilestone'][];
      /** @description Put off in the week */
      slipped: components['schemas']['DigestMilestone'][];
    };
    DigestPackage: {
      /**
       * @description Allotted; null: not allotted; yuan (元)
       * @example 60000000000.00
       */
      allotted: string | null;
      /**
       * @description Code
       * @example P04
       */
      code: string;
      /** @description 投资完成 */
      completed: components['schemas']['WeekAmount'];
      /**
       * @description 投资完成 of later months, verified already; yuan (元)
       * @example 100000.00
       */
      completedLater?: string;
      /**
       * @description Completed, of what is allotted; percent, 0-100
       * @example 41.67
       */
      completedPercent: string | null;
      /**
       * @description 投资完成 of the year of the statistics month, through it; yuan (元)
       * @example 250000.00
       */
      completedThisYear?: string;
      /**
       * @description 投资完成 through the statistics month; yuan (元)
       * @example 1150000.00
       */
      completedThrough?: string;
      /**
       * @description That, of the whole; null: a share of nothing; percent, 0-100
       * @example 0.62
       */
      completedThroughPercent?: string | null;
      /**
       * @description That less time progress; negative behind; percentage points
       * @example -66.05
       */
      gapPoints?: string | null;
      /**
       * @description Name
       * @example 现代综合交通运输体系
       */
      name: string;
      /**
       * @description Name in English
       * @example Transport
       */
      nameEn: string | null;
    };
    DigestPage: {
      /** @description Newest first */
      items: components['schemas']['DigestSummary'][];
      /**
       * @description Shows the next page in cursor; null: this is the last
       * @example UEotMDUw
       */
      nextCursor: string | null;
    };
    DigestSchedule: {
      /**
       * @description Whether it is issued by itself
       * @example true
       */
      enabled: boolean;
      /**
       * @description Asia/Shanghai, HH:MM
       * @example 08:00
       */
      time: string;
      /**
       * @description ISO weekday, Monday 1
       * @example 1
       */
      weekday: number;
    };
    DigestScheduleRequest: {
      /**
       * @description Whether it is issued by itself
       * @example true
       */
      enabled: boolean;
      /**
       * @description Asia/Shanghai, HH:MM
       * @example 08:00
       */
      time: string;
      /**
       * @description ISO weekday, Monday 1
       * @example 1
       */
      weekday: number;
    };
    DigestStatistics: {
      /**
       * @description 统计月; null before the first month of the plan counts
       * @example 2024-04
       */
      month: string | null;
      /**
       * @description From when the next month counts at the latest; null: none; Asia/Shanghai day
       * @example 2024-06-10
       */
      nextOn: string | null;
      /** @description The plan period */
      period: components['schemas']['StatisticsSpan'];
      /**
       * @description over until the last month of the plan counts, final then
       * @example running
       * @enum {string}
       */
      periodState: 'ahead' | 'running' | 'over' | 'final';
      /** @description The year of the statistics month */
      year: components['schemas']['StatisticsSpan'];
    };
    DigestSummary: {
      /**
       * Format: date
       * @description As known at the end of this day; Asia/Shanghai day
       * @example 2024-05-26
       */
      asOf: string;
      /** @description What came of sending it */
      deliveries: components['schemas']['DeliveryCounts'];
      /**
       * @description Its headline
       * @example 总盘子完成 0.67%
       */
      headline: string;
      /**
       * @description The same in English; null in old issues
       * @example 0.67% of the envelope completed
       */
      headlineEn: string | null;
      /**
       * Format: date-time
       * @description When it was issued
       * @example 2024-04-05T02:30:00.000Z
       */
      issuedAt: string;
      /**
       * @description Who issued it
       * @example system:digest
       */
      issuedBy: string;
      /**
       * @description Number
       * @example 3
       */
      no: number;
    };
    DueCounts: {
      /**
       * @description All that belong to the month
       * @example 31
       */
      due: number;
      /**
       * @description Not begun, finished or stopped
       * @example 238
       */
      'not-due': number;
      /**
       * @description Of what is to be reported, given back
       * @example 1
       */
      returned: number;
      /**
       * @description Handed in
       * @example 5
       */
      submitted: number;
      /**
       * @description To be reported: not begun, drafts, and what was given back
       * @example 3
       */
      todo: number;
      /**
       * @description Accepted
       * @example 23
       */
      verified: number;
    };
    DueReport: {
      /**
       * @description Code of the project
       * @example PJ-001
       */
      projectCode: string;
      /**
       * @description Name of the project
       * @example 环城路改造
       */
      projectName: string;
      /**
       * @description Name in English
       * @example Ring road rebuilding
       */
      projectNameEn: string | null;
      /** @description Its newest report of the month; null: none */
      report: components['schemas']['DueReportState'] | null;
      /**
       * @description Last month with a verified report
       * @example 2024-02
       */
      reportedThrough: string | null;
      /**
       * @description Stage; null: not stated
       * @example construction
       */
      stage: components['schemas']['Stage'] | null;
    };
    DueReportPage: {
      /** @description How many there are of each kind, whatever is shown */
      counts: components['schemas']['DueCounts'];
      /**
       * Format: date
       * @description By when it is to be reported (报送日); Asia/Shanghai day
       * @example 2024-06-06
       */
      dueOn: string;
      /** @description What was given back first, then by code */
      items: components['schemas']['DueReport'][];
      /**
       * @description The month
       * @example 2024-03
       */
      month: string;
      /**
       * @description Shows the next page in cursor; null: this is the last
       * @example UEotMDUw
       */
      nextCursor: string | null;
    };
    DueReportState: {
      /**
       * @description 投资完成 in it; yuan (元)
       * @example 1250000.00
       */
      completed: string;
      /**
       * @description Id
       * @example 12
       */
      id: string;
      /**
       * @description 1, or more for a supplement
       * @example 1
       */
      no: number;
      /**
       * @description Where it stands
       * @example returned
       */
      state: components['schemas']['ReportState'];
    };
    EnrolledSession: {
      /** @description Recovery codes, told once; each is good for one sign-in */
      recoveryCodes: string[];
      /**
       * @description The session’s token
       * @example gms_2mJ0v4…
       */
      token: string;
      user: components['schemas']['User'];
    };
    ExportedAct: {
      /**
       * @description What was done
       * @example monthly-report.submit
       */
      action: string;
      /**
       * @description From which address
       * @example 10.1.2.3
       */
      address: string | null;
      /**
       * @description To which
       * @example 12
       */
      objectKey: string;
      /**
       * @description To what kind of thing
       * @example monthly-report
       */
      objectType: string;
      /**
       * Format: date-time
       * @description When
       * @example 2024-04-05T02:30:00.000Z
       */
      recordedAt: string;
    };
    ExportedDelivery: {
      /**
       * @description Where it was sent
       * @example chen@example.org
       */
      email: string;
      /**
       * @description Number of the digest
       * @example 3
       */
      no: number;
      /**
       * @description Code of the plan
       * @example 440703-14
       */
      plan: string;
      /**
       * @description When it was sent
       * @example 2024-04-05T02:30:00.000Z
       */
      sentAt: string | null;
      /**
       * @description waiting, sending, sent or failed
       * @example sent
       */
      state: string;
    };
    ExportedPerson: {
      /**
       * @description Administrator, or null
       * @example system
       */
      administrator: components['schemas']['Administrator'] | null;
      /**
       * Format: date-time
       * @description When the account was made
       * @example 2024-04-05T02:30:00.000Z
       */
      createdAt: string;
      /**
       * @description Mail address
       * @example chen@example.org
       */
      email: string | null;
      /**
       * @description Who the person is at the identity provider
       * @example chen@idp
       */
      externalId: string | null;
      /**
       * @description Whether there is a second factor
       * @example true
       */
      hasSecondFactor: boolean;
      /**
       * @description Id
       * @example 2
       */
      id: number;
      /**
       * @description Whether the account is open
       * @example true
       */
      isActive: boolean;
      /** @description Roles in plans */
      memberships: components['schemas']['Membership'][];
      /**
       * @description Name
       * @example 陈明
       */
      name: string;
      /**
       * @description What the person signs in with
       * @example chen
       */
      username: string;
      /**
       * @description Counts the changes; the ETag
       * @example 1
       */
      version: number;
    };
    ExportedSession: {
      /**
       * @description Address
       * @example 10.1.2.3
       */
      address: string | null;
      /**
       * Format: date-time
       * @description When it was opened
       * @example 2024-04-05T02:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was last used
       * @example 2024-04-05T02:30:00.000Z
       */
      lastSeenAt: string;
      /**
       * @description Browser
       * @example Mozilla/5.0
       */
      userAgent: string | null;
    };
    ExportedToken: {
      /**
       * Format: date-time
       * @description When it was made
       * @example 2024-04-05T02:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it ends
       * @example 2024-12-31T00:00:00.000Z
       */
      expiresAt: string;
      /**
       * @description When it was last used
       * @example 2024-04-05T02:30:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description What it is for
       * @example 月报导入
       */
      name: string;
      /** @description What it may do */
      scopes: components['schemas']['Permission'][];
    };
    /** @description An indicator of the period before */
    FormerIndicator: {
      /** @description What was reached */
      actual?: components['schemas']['PlanFigure'] | null;
      /** @description Growth in a year that was */
      actualAnnualGrowth?: components['schemas']['PlanFigure'] | null;
      /**
       * @description 预期性 or 约束性
       * @example 预期性
       */
      attribute?: string;
      /**
       * @description Group
       * @example 经济发展
       */
      group?: string;
      /**
       * @description Id
       * @example R13-01
       */
      id: string;
      /**
       * @description Name
       * @example 地区生产总值
       */
      name: string;
      /**
       * @description Name in English
       * @example GDP
       */
      nameEn: string | null;
      /**
       * @description Number
       * @example 1
       */
      no?: number;
      /** @description Notes */
      notes?: components['schemas']['Words'][];
      /**
       * @description Its parts
       * @example []
       */
      subRows?: components['schemas']['FormerIndicator'][];
      /** @description What was to be reached */
      target?: components['schemas']['PlanFigure'] | null;
      /** @description Growth in a year that was to be */
      targetAnnualGrowth?: components['schemas']['PlanFigure'] | null;
      /**
       * @description Unit
       * @example 亿元
       */
      unit?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description The indicators of the period before, with what came of them */
    FormerIndicators: {
      /** @description Notes of the table */
      notes: components['schemas']['TableNote'][];
      /** @description The indicators */
      rows: components['schemas']['FormerIndicator'][];
      /** @description Title */
      title: components['schemas']['Words'];
      /**
       * @description The year the targets were for and the outcome is of
       * @example 2020
       */
      year: number;
    } & {
      [key: string]: unknown;
    };
    /** @description A result of the period before that the plan’s first chapter tells */
    FormerResult: {
      /**
       * @description Id
       * @example B13-01
       */
      id: string;
      /**
       * @description What is told
       * @example 地区生产总值
       */
      metric: string;
      /**
       * @description In English
       * @example GDP passed
       */
      metricEn: string | null;
      /**
       * @description The plan’s qualifier
       * @example over
       */
      qualifier: string | null;
      source: components['schemas']['Source'] | null;
      /**
       * @description Its unit
       * @example 亿元
       */
      unit: string | null;
      /**
       * @description The figure
       * @example 720
       */
      value: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description What else the plan tells of the period before */
    FormerResults: {
      /** @description The results */
      rows: components['schemas']['FormerResult'][];
      /** @description Title */
      title: components['schemas']['Words'];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Where money comes from (资金来源)
     * @example central-budget
     * @enum {string}
     */
    FundingSource:
      | 'central-budget'
      | 'provincial'
      | 'municipal'
      | 'district-fiscal'
      | 'special-bond'
      | 'bank-loan'
      | 'self-raised'
      | 'social-capital'
      | 'other';
    Glossary: {
      /** @description The words */
      items: components['schemas']['GlossaryWord'][];
    };
    GlossaryWord: {
      /**
       * @description In English
       * @example advanced in order
       */
      en: string;
      /**
       * @description The word in the plan
       * @example 有序推进
       */
      word: string;
    };
    GovernanceList: {
      /** @description In the plan’s order */
      items: components['schemas']['GovernanceRequirement'][];
    };
    /** @description What the plan asks of monitoring and evaluation */
    GovernanceRequirement: {
      /**
       * @description Id
       * @example GOV-01
       */
      id: string;
      /** @description What is asked */
      requirement: components['schemas']['Words'];
      source: components['schemas']['Source'] | null;
      /**
       * @description Topic
       * @example 监测评估
       */
      topic: string;
    } & {
      [key: string]: unknown;
    };
    Health: {
      /**
       * @description The process is up
       * @example ok
       * @constant
       */
      status: 'ok';
    };
    IdentityProviderName: {
      /**
       * @description What the button of the sign-in page says; null: none is shown
       * @example 统一身份认证
       */
      name: string | null;
    };
    /** @description An indicator (指标) as the plan states it */
    Indicator: {
      /** @description Growth in a year */
      annualGrowth: components['schemas']['PlanFigure'] | null;
      /**
       * @description 预期性 (anticipated) or 约束性 (binding)
       * @example 预期性
       */
      attribute: string;
      /** @description Where it started */
      baseline: components['schemas']['PlanFigure'] | null;
      /** @description A cumulative figure, where the plan gives that instead */
      cumulative: components['schemas']['PlanFigure'] | null;
      /**
       * @description up: more is better; down: less
       * @example up
       */
      direction: string | null;
      /**
       * @description Group
       * @example 经济发展
       */
      group: string;
      /**
       * @description Id
       * @example IND-01
       */
      id: string;
      /**
       * @description Name
       * @example 地区生产总值增长
       */
      name: string;
      /**
       * @description Name in English
       * @example GDP growth
       */
      nameEn: string | null;
      /**
       * @description Number
       * @example 1
       */
      no: number;
      /** @description Notes */
      notes: components['schemas']['Words'][];
      source: components['schemas']['Source'] | null;
      /** @description Where it is to be */
      target: components['schemas']['PlanFigure'] | null;
      /**
       * @description Unit
       * @example %
       */
      unit: string | null;
    } & {
      [key: string]: unknown;
    };
    Indicators: {
      /**
       * @description The year of baseline
       * @example 2020
       */
      baseYear: number;
      former: components['schemas']['FormerIndicators'] | null;
      /** @description In the plan’s order */
      items: components['schemas']['Indicator'][];
      /** @description What is to be known of all the tables */
      note: components['schemas']['Words'] | null;
      /** @description Notes of the table */
      notes: components['schemas']['TableNote'][];
      results: components['schemas']['FormerResults'] | null;
      /**
       * @description The year of target
       * @example 2025
       */
      targetYear: number;
      /** @description Title of the table */
      title: components['schemas']['Words'];
    };
    Integrity: {
      /**
       * @description Whether they were equal; null: not yet compared
       * @example true
       */
      clean: boolean | null;
      /**
       * @description When the roll-up was last compared with the ledger
       * @example 2024-04-05T02:30:00.000Z
       */
      lastVerifiedAt: string | null;
      /**
       * @description Entries that wait to be added to the roll-up
       * @example 0
       */
      pendingEntries: number;
    };
    IssueDigestRequest: {
      /**
       * Format: date
       * @description A day that is over; yesterday when left out; Asia/Shanghai day
       * @example 2024-03-31
       */
      asOf?: string;
    };
    LatestDigest: {
      /**
       * Format: date
       * @description As of; Asia/Shanghai day
       * @example 2024-05-26
       */
      asOf: string;
      /**
       * Format: date-time
       * @description When it was issued
       * @example 2024-04-05T02:30:00.000Z
       */
      issuedAt: string;
      /**
       * @description Number
       * @example 3
       */
      no: number;
    };
    LedgerEntry: {
      /**
       * @description Amount; a reversal’s is negative; yuan (元)
       * @example 1250000.00
       */
      amount: string;
      /**
       * @description Where the money is from
       * @example central-budget
       */
      fundingSource: components['schemas']['FundingSource'];
      /**
       * @description Id
       * @example 1024
       */
      id: string;
      /**
       * @description Whether it counts against the envelope
       * @example true
       */
      inPeriod: boolean;
      /**
       * @description What is measured
       * @example completed
       */
      measure: components['schemas']['Measure'];
      /**
       * @description The month the money is of
       * @example 2024-03
       */
      month: string;
      /**
       * @description Whether its month is before, inside or after the plan period
       * @example inside
       * @enum {string}
       */
      part: 'before' | 'inside' | 'after';
      /**
       * @description Who posted it
       * @example 李华
       */
      postedBy: string;
      /**
       * @description Code of the project
       * @example PJ-001
       */
      projectCode: string;
      /**
       * @description Name of the project
       * @example 环城路改造
       */
      projectName: string;
      /**
       * @description Why it was reversed
       * @example 金额录入有误
       */
      reason: string | null;
      /**
       * Format: date-time
       * @description When the database recorded it
       * @example 2024-04-05T02:30:00.000Z
       */
      recordedAt: string;
      /**
       * @description Id of the report it is from
       * @example 12
       */
      reportId: string;
      /**
       * @description Id of the entry it reverses
       * @example 1023
       */
      reversalOf: string | null;
      /**
       * @description Id of the entry that reverses it
       * @example 1025
       */
      reversedBy: string | null;
    };
    LedgerPage: {
      /**
       * Format: date
       * @description As known at the end of this day; Asia/Shanghai day
       * @example 2024-05-31
       */
      asOf: string;
      /** @description Newest first */
      items: components['schemas']['LedgerEntry'][];
      /**
       * @description Shows the next page in cursor; null: this is the last
       * @example UEotMDUw
       */
      nextCursor: string | null;
      /** @description Sums of the entries on all pages */
      total: components['schemas']['LedgerTotal'];
    };
    LedgerTotal: {
      /**
       * @description 投资完成; yuan (元)
       * @example 1250000.00
       */
      completed: string;
      /**
       * @description How many entries there are on all pages
       * @example 120
       */
      entries: number;
      /**
       * @description 资金支付; yuan (元)
       * @example 800000.00
       */
      paid: string;
      /**
       * @description 资金到位; yuan (元)
       * @example 1000000.00
       */
      received: string;
    };
    ListedMilestone: {
      /**
       * @description Reached on; Asia/Shanghai day
       * @example 2024-08-20
       */
      actualOn: string | null;
      /**
       * @description Baseline; Asia/Shanghai day
       * @example 2024-06-30
       */
      baselineOn: string | null;
      /**
       * @description What shows that it was reached
       * @example 验收记录 2024-08
       */
      evidence: string | null;
      /**
       * @description Forecast; Asia/Shanghai day
       * @example 2024-08-31
       */
      forecastOn: string | null;
      /**
       * @description Id
       * @example 7
       */
      id: number;
      /**
       * @description Days later than the baseline, negative earlier; null: no baseline
       * @example 51
       */
      lateDays: number | null;
      /**
       * @description Name
       * @example 路基完成
       */
      name: string;
      /**
       * @description Code of the project
       * @example PJ-001
       */
      projectCode: string;
      /**
       * @description Name of the project
       * @example 环城路改造
       */
      projectName: string;
      /**
       * @description Where it stands today
       * @example reached
       */
      state: components['schemas']['MilestoneState'];
      /**
       * @description Counts the changes; the ETag
       * @example 1
       */
      version: number;
      /**
       * @description Share of the physical progress, relative to the others
       * @example 30
       */
      weight: number;
    };
    ListedMilestonePage: {
      /** @description By date */
      items: components['schemas']['ListedMilestone'][];
      /**
       * @description Shows the next page in cursor; null: this is the last
       * @example UEotMDUw
       */
      nextCursor: string | null;
    };
    /**
     * @description What a list of milestones is asked for
     * @example overdue
     * @enum {string}
     */
    ListedState: 'overdue' | 'due-soon' | 'reached' | 'planned';
    /**
     * @description completed (投资完成), received (资金到位) or paid (资金支付): three measures, never added to each other
     * @example completed
     * @enum {string}
     */
    Measure: 'completed' | 'received' | 'paid';
    MeasureTotals: {
      /**
       * @description 投资完成; yuan (元)
       * @example 1250000.00
       */
      completed: string;
      /**
       * @description 资金支付; yuan (元)
       * @example 800000.00
       */
      paid: string;
      /**
       * @description 资金到位; yuan (元)
       * @example 1000000.00
       */
      received: string;
    };
    Membership: {
      /**
       * @description Code of the plan
       * @example 440703-14
       */
      plan: string;
      /**
       * @description Role
       * @example office
       */
      role: components['schemas']['UnitRole'];
      /**
       * @description Code of the unit it reaches from, with all below it
       * @example DISTRICT
       */
      unit: string;
    };
    MembershipRequest: {
      /**
       * @description Code of the plan
       * @example 440703-14
       */
      plan: string;
      /**
       * @description Role
       * @example office
       */
      role: components['schemas']['UnitRole'];
      /**
       * @description Code of the unit it reaches from; the district when left out
       * @example DISTRICT
       */
      unit?: string | null;
    };
    Milestone: {
      /**
       * @description Reached on; Asia/Shanghai day
       * @example 2024-08-20
       */
      actualOn: string | null;
      /**
       * @description Baseline; Asia/Shanghai day
       * @example 2024-06-30
       */
      baselineOn: string | null;
      /**
       * @description What shows that it was reached
       * @example 验收记录 2024-08
       */
      evidence: string | null;
      /**
       * @description Forecast; Asia/Shanghai day
       * @example 2024-08-31
       */
      forecastOn: string | null;
      /**
       * @description Id
       * @example 7
       */
      id: number;
      /**
       * @description Days later than the baseline, negative earlier; null: no baseline
       * @example 51
       */
      lateDays: number | null;
      /**
       * @description Name
       * @example 路基完成
       */
      name: string;
      /**
       * @description Where it stands today
       * @example reached
       */
      state: components['schemas']['MilestoneState'];
      /**
       * @description Counts the changes; the ETag
       * @example 1
       */
      version: number;
      /**
       * @description Share of the physical progress, relative to the others
       * @example 30
       */
      weight: number;
    };
    MilestoneList: {
      /** @description By date */
      items: components['schemas']['Milestone'][];
    };
    /**
     * @description Where a milestone (里程碑) stands today
     * @example reached
     * @enum {string}
     */
    MilestoneState: 'reached' | 'overdue' | 'due-soon' | 'planned' | 'undated';
    MonthlyReport: {
      /** @description Verified before for the same project and month, net of reversals */
      earlierThisMonth: components['schemas']['MeasureTotals'];
      /**
       * @description Id
       * @example 12
       */
      id: string;
      /**
       * @description Whether its month lies in the plan period and counts against the envelope
       * @example true
       */
      inPeriod: boolean;
      /** @description Money, one line for a measure and source */
      lines: components['schemas']['ReportLine'][];
      /** @description What it says of milestones */
      milestones: components['schemas']['ReportedMilestone'][];
      /**
       * @description The month it reports on
       * @example 2024-03
       */
      month: string;
      /**
       * @description What comes next
       * @example 四月完成管线迁改
       */
      nextSteps: string | null;
      /**
       * @description 1, or more for a supplement of the same month
       * @example 1
       */
      no: number;
      /**
       * @description What stands in the way
       * @example 管线迁改未完成
       */
      problems: string | null;
      /**
       * @description 形象进度 in words
       * @example 路基完成八成
       */
      progressNote: string | null;
      /**
       * @description Code of the project
       * @example PJ-001
       */
      projectCode: string;
      /**
       * @description Name of the project
       * @example 环城路改造
       */
      projectName: string;
      /**
       * @description Why finance gave it back
       * @example 支付金额与凭证不符
       */
      returnReason: string | null;
      /**
       * @description Where it stands
       * @example verified
       */
      state: components['schemas']['ReportState'];
      /**
       * @description When
       * @example 2024-04-05T02:30:00.000Z
       */
      submittedAt: string | null;
      /**
       * @description Who handed it to finance
       * @example 陈明
       */
      submittedBy: string | null;
      /** @description Sums of its lines */
      totals: components['schemas']['MeasureTotals'];
      /**
       * @description When
       * @example 2024-04-05T02:30:00.000Z
       */
      verifiedAt: string | null;
      /**
       * @description Who accepted it
       * @example 李华
       */
      verifiedBy: string | null;
      /**
       * @description Counts the changes; the ETag
       * @example 1
       */
      version: number;
    };
    MonthlyReportPage: {
      /** @description Newest first */
      items: components['schemas']['MonthlyReportSummary'][];
      /**
       * @description Shows the next page in cursor; null: this is the last
       * @example UEotMDUw
       */
      nextCursor: string | null;
    };
    MonthlyReportSummary: {
      /**
       * @description Id
       * @example 12
       */
      id: string;
      /**
       * @description The month it reports on
       * @example 2024-03
       */
      month: string;
      /**
       * @description 1, or more for a supplement of the same month
       * @example 1
       */
      no: number;
      /**
       * @description Code of the project
       * @example PJ-001
       */
      projectCode: string;
      /**
       * @description Name of the project
       * @example 环城路改造
       */
      projectName: string;
      /**
       * @description Where it stands
       * @example verified
       */
      state: components['schemas']['ReportState'];
      /**
       * @description When
       * @example 2024-04-05T02:30:00.000Z
       */
      submittedAt: string | null;
      /**
       * @description Who handed it to finance
       * @example 陈明
       */
      submittedBy: string | null;
      /** @description Sums of its lines */
      totals: components['schemas']['MeasureTotals'];
      /**
       * @description When
       * @example 2024-04-05T02:30:00.000Z
       */
      verifiedAt: string | null;
      /**
       * @description Who accepted it
       * @example 李华
       */
      verifiedBy: string | null;
      /**
       * @description Counts the changes; the ETag
       * @example 1
       */
      version: number;
    };
    NamedProject: {
      /**
       * @description Code
       * @example PJ-001
       */
      code: string;
      /**
       * @description Name
       * @example 环城路改造
       */
      name: string;
    };
    OpenedSession: {
      /**
       * @description The session’s token
       * @example gms_2mJ0v4…
       */
      token: string;
      user: components['schemas']['User'];
    };
    OptionalCodeRequest: {
      /**
       * @description Of the second factor that is there; left out for the first one
       * @example 492039
       */
      code?: string;
    };
    OutsidePeriod: {
      /**
       * @description After it; yuan (元)
       * @example 0.00
       */
      after: string;
      /**
       * @description Before the plan period; yuan (元)
       * @example 300000.00
       */
      before: string;
    };
    Overview: {
      /**
       * @description Allotted to packages; yuan (元)
       * @example 60000000000.00
       */
      allotted: string;
      /**
       * Format: date
       * @description As known at the end of this day; Asia/Shanghai day
       * @example 2024-05-31
       */
      asOf: string;
      /**
       * @description 投资完成; yuan (元)
       * @example 1250000.00
       */
      completed: string;
      /**
       * @description 投资完成 of later months, verified already; yuan (元)
       * @example 100000.00
       */
      completedLater: string;
      /**
       * @description Completed, of the envelope; percent, 0-100
       * @example 41.67
       */
      completedPercent: string | null;
      /**
       * @description 投资完成 of the year of the statistics month, through it; yuan (元)
       * @example 250000.00
       */
      completedThisYear: string;
      /**
       * @description 投资完成 through the statistics month; yuan (元)
       * @example 1150000.00
       */
      completedThrough: string;
      /**
       * @description That, of the whole; null: a share of nothing; percent, 0-100
       * @example 0.62
       */
      completedThroughPercent: string | null;
      /**
       * @description 总盘子; yuan (元)
       * @example 185400000000.00
       */
      envelope: string;
      /** @description By funding source */
      fundingSources: components['schemas']['OverviewFundingSource'][];
      /**
       * @description That less time progress; negative behind; percentage points
       * @example -66.05
       */
      gapPoints: string | null;
      /** @description How well the sums are known to equal the ledger */
      integrity: components['schemas']['Integrity'];
      /** @description The newest digest; null: none, or not for the reader */
      latestDigest: components['schemas']['LatestDigest'] | null;
      /** @description Money of months outside the plan period */
      outside: components['schemas']['OverviewOutside'];
      /** @description By package; every project is in exactly one */
      packages: components['schemas']['OverviewPackage'][];
      /**
       * @description 资金支付; yuan (元)
       * @example 800000.00
       */
      paid: string;
      /**
       * @description Code of the plan
       * @example 440703-14
       */
      plan: string;
      /** @description By programme; these overlap and are never added up */
      programmes: components['schemas']['OverviewProgramme'][];
      /**
       * @description 资金到位; yuan (元)
       * @example 1000000.00
       */
      received: string;
      /**
       * @description Last month with money; null: none
       * @example 2024-04
       */
      reportedThrough: string | null;
      /** @description What the books count */
      statistics: components['schemas']['Statistics'];
      /**
       * @description 时序进度 of the plan period; percent, 0-100
       * @example 66.67
       */
      timeProgressPercent: string;
      /**
       * @description 未分配: the envelope less what is allotted; yuan (元)
       * @example 125400000000.00
       */
      unallotted: string;
      /** @description The units whose projects are summed up; null: all of the plan */
      units: string[] | null;
    };
    OverviewFundingSource: {
      /**
       * @description 投资完成; yuan (元)
       * @example 1250000.00
       */
      completed: string;
      /**
       * @description Code
       * @example central-budget
       */
      key: components['schemas']['FundingSource'];
      /**
       * @description Name
       * @example 中央预算内
       */
      name: string;
      /**
       * @description Name in English
       * @example Central budget
       */
      nameEn: string;
      /**
       * @description 资金支付; yuan (元)
       * @example 800000.00
       */
      paid: string;
      /**
       * @description 资金到位; yuan (元)
       * @example 1000000.00
       */
      received: string;
    };
    OverviewOutside: {
      /** @description Of months after it */
      after: components['schemas']['MeasureTotals'];
      /** @description Of months before the plan period */
      before: components['schemas']['MeasureTotals'];
    };
    OverviewPackage: {
      /**
       * @description Allotted; null: not allotted; yuan (元)
       * @example 60000000000.00
       */
      allotted: string | null;
      /**
       * @description Code
       * @example P04
       */
      code: string;
      /**
       * @description 投资完成; yuan (元)
       * @example 1250000.00
       */
      completed: string;
      /**
       * @description 投资完成 of later months, verified already; yuan (元)
       * @example 100000.00
       */
      completedLater: string;
      /**
       * @description Completed, of what is allotted; percent, 0-100
       * @example 41.67
       */
      completedPercent: string | null;
      /**
       * @description 投资完成 of the year of the statistics month, through it; yuan (元)
       * @example 250000.00
       */
      completedThisYear: string;
      /**
       * @description 投资完成 through the statistics month; yuan (元)
       * @example 1150000.00
       */
      completedThrough: string;
      /**
       * @description That, of the whole; null: a share of nothing; percent, 0-100
       * @example 0.62
       */
      completedThroughPercent: string | null;
      /**
       * @description That less time progress; negative behind; percentage points
       * @example -66.05
       */
      gapPoints: string | null;
      /**
       * @description Name
       * @example 现代综合交通运输体系
       */
      name: string;
      /**
       * @description Name in English
       * @example Transport
       */
      nameEn: string | null;
      /**
       * @description 资金支付; yuan (元)
       * @example 800000.00
       */
      paid: string;
      /**
       * @description Projects to build
       * @example 31
       */
      projects: number;
      /**
       * @description 资金到位; yuan (元)
       * @example 1000000.00
       */
      received: string;
    };
    OverviewProgramme: {
      /**
       * @description Code
       * @example AP1
       */
      code: string;
      /**
       * @description 投资完成; yuan (元)
       * @example 1250000.00
       */
      completed: string;
      /**
       * @description Completed, of what the plan states; percent, 0-100
       * @example 41.67
       */
      completedPercent: string | null;
      /**
       * @description Kind
       * @example action-plan
       */
      kind: components['schemas']['ProgrammeKind'];
      /**
       * @description Name
       * @example 教育三年行动计划
       */
      name: string;
      /**
       * @description Name in English
       * @example Education
       */
      nameEn: string | null;
      /**
       * @description 资金支付; yuan (元)
       * @example 800000.00
       */
      paid: string;
      /**
       * @description In the plan’s own words
       * @example 49 亿元以上
       */
      plannedAsWritten: string | null;
      /**
       * @description What the plan states; null: not stated; yuan (元)
       * @example 4900000000.00
       */
      plannedInvestment: string | null;
      /**
       * @description The plan’s qualifier: min (以上), over (超) …
       * @example min
       */
      plannedQualifier: string | null;
      /**
       * @description Projects to build
       * @example 12
       */
      projects: number;
      /**
       * @description 资金到位; yuan (元)
       * @example 1000000.00
       */
      received: string;
    };
    OwnSession: {
      /**
       * @description Address
       * @example 10.1.2.3
       */
      address: string | null;
      /**
       * Format: date-time
       * @description When it was opened
       * @example 2024-04-05T02:30:00.000Z
       */
      createdAt: string;
      /**
       * @description Whether this is asked in it
       * @example true
       */
      current: boolean;
      /**
       * Format: date-time
       * @description When it ends by itself
       * @example 2024-04-05T10:30:00.000Z
       */
      expiresAt: string;
      /**
       * @description Id
       * @example 0b0e6a4e-6b0e-4f0a-9a53-0d2f3c1b7a11
       */
      id: string;
      /**
       * Format: date-time
       * @description When it was last used
       * @example 2024-04-05T02:30:00.000Z
       */
      lastSeenAt: string;
      /**
       * @description Browser
       * @example Mozilla/5.0
       */
      userAgent: string | null;
    };
    OwnSessionList: {
      /** @description Newest first */
      items: components['schemas']['OwnSession'][];
    };
    Package: {
      /**
       * @description Code
       * @example P04
       */
      code: string;
      /**
       * @description The plan states no investment for any package
       * @example null
       */
      investment: null;
      /**
       * @description Name
       * @example 现代综合交通运输体系
       */
      name: string;
      /**
       * @description Name in English
       * @example Transport
       */
      nameEn: string | null;
      /**
       * @description Its place in the plan
       * @example 4
       */
      order: number;
      source: components['schemas']['Source'] | null;
    };
    PackageList: {
      /** @description In the plan’s order */
      items: components['schemas']['Package'][];
    };
    /**
     * @description What a route may need; see docs/access.md
     * @example plan.list
     * @enum {string}
     */
    Permission:
      | 'plan.list'
      | 'plan.read'
      | 'plan.settings'
      | 'unit.read'
      | 'unit.write'
      | 'project.read'
      | 'project.write'
      | 'milestone.read'
      | 'milestone.write'
      | 'report.read'
      | 'report.write'
      | 'report.verify'
      | 'ledger.read'
      | 'ledger.reverse'
      | 'allocation.write'
      | 'budget.write'
      | 'digest.read'
      | 'digest.issue'
      | 'digest.deliver'
      | 'people.write'
      | 'sign-in-policy.write'
      | 'audit.read';
    Person: {
      /**
       * @description Whether the account is open
       * @example true
       */
      active: boolean;
      /**
       * @description Administrator, or null
       * @example system
       */
      administrator: components['schemas']['Administrator'] | null;
      /**
       * @description Mail address
       * @example chen@example.org
       */
      email: string | null;
      /**
       * @description Who the person is at the identity provider
       * @example chen@idp
       */
      externalId: string | null;
      /**
       * @description Id
       * @example 2
       */
      id: number;
      /** @description Roles in plans */
      memberships: components['schemas']['Membership'][];
      /**
       * @description Name
       * @example 陈明
       */
      name: string;
      /**
       * @description Whether there is a second factor
       * @example true
       */
      secondFactor: boolean;
      /**
       * @description What the person signs in with
       * @example chen
       */
      username: string;
      /**
       * @description Counts the changes; the ETag
       * @example 1
       */
      version: number;
    };
    PersonalToken: {
      /**
       * Format: date-time
       * @description When it was made
       * @example 2024-04-05T02:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it ends
       * @example 2024-12-31T00:00:00.000Z
       */
      expiresAt: string;
      /**
       * @description Id
       * @example 0b0e6a4e-6b0e-4f0a-9a53-0d2f3c1b7a11
       */
      id: string;
      /**
       * @description When it was last used
       * @example 2024-04-05T02:30:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description What it is for
       * @example 月报导入
       */
      name: string;
      /** @description What it may do */
      scopes: components['schemas']['Permission'][];
    };
    PersonList: {
      /** @description By name */
      items: components['schemas']['Person'][];
    };
    Plan: {
      /**
       * @description Code
       * @example 440703-14
       */
      code: string;
      /** @description When the weekly digest is issued */
      digest: components['schemas']['DigestSchedule'];
      /**
       * @description Division code (行政区划代码)
       * @example 440703
       */
      divisionCode: string;
      /**
       * @description 总盘子; yuan (元)
       * @example 185400000000.00
       */
      envelope: string;
      /**
       * @description In the plan’s own words
       * @example 1854 亿元
       */
      envelopeAsWritten: string;
      /** @description What the plan says of the envelope’s split */
      envelopeNote: components['schemas']['Words'] | null;
      /** @description What they call the one before; null: nothing of it is held */
      formerPeriod: components['schemas']['Words'] | null;
      /**
       * @description Whether the data are made up for trying out
       * @example false
       */
      isDemo: boolean;
      /**
       * @description Name
       * @example 国民经济和社会发展第十四个五年规划
       */
      name: string;
      /**
       * @description Name in English
       * @example The 14th five-year plan
       */
      nameEn: string | null;
      /** @description What its packages are called together */
      packagesTitle: components['schemas']['Words'];
      /** @description What people call its period */
      period: components['schemas']['Words'];
      /**
       * @description Last month
       * @example 2025-12
       */
      periodEnd: string;
      /**
       * @description First month of its period
       * @example 2021-01
       */
      periodStart: string;
      /** @description What its kinds of programmes are called */
      programmeKinds: components['schemas']['ProgrammeKindNames'];
      source: components['schemas']['Source'] | null;
      /** @description What its books count today */
      statistics: components['schemas']['Statistics'];
      /**
       * @description 时序进度 of the period; percent, 0-100
       * @example 66.67
       */
      timeProgressPercent: string;
      /**
       * Format: date
       * @description Today by the server; Asia/Shanghai day
       * @example 2024-05-31
       */
      today: string;
      /**
       * @description Counts the changes; the ETag
       * @example 1
       */
      version: number;
    };
    PlanAccess: {
      /**
       * @description Code of the plan
       * @example 440703-14
       */
      code: string;
      /** @description Permissions in it */
      permissions: components['schemas']['Permission'][];
      /** @description Roles in it */
      roles: components['schemas']['UnitRole'][];
      /** @description The units whose projects are seen; null: the whole plan */
      units: string[] | null;
    };
    PlanFigure: {
      /**
       * @description The plan’s qualifier
       * @example min
       */
      qualifier: string | null;
      /**
       * @description Its text
       * @example 6.5%以上
       */
      text: string;
      /**
       * @description The number in it; null: none
       * @example 6.5
       */
      value: string | null;
    };
    PlanHealth: {
      /**
       * @description Whether they were equal
       * @example true
       */
      isClean: boolean | null;
      /**
       * @description When the roll-up was last compared with the ledger
       * @example 2024-04-05T02:30:00.000Z
       */
      lastVerifiedAt: string | null;
      /**
       * @description Entries that wait to be added to the roll-up
       * @example 0
       */
      pendingEntries: number;
      /**
       * @description Projects whose sums wait to be moved
       * @example 0
       */
      pendingReclassifications: number;
      /**
       * @description Code of the plan
       * @example 440703-14
       */
      plan: string;
      /**
       * @description The last day whose readings are settled; Asia/Shanghai day
       * @example 2024-05-30
       */
      settledThrough: string | null;
      /**
       * @description Facts that wait to become jobs
       * @example 0
       */
      waitingFacts: number;
    };
    PlanList: {
      /** @description The plans */
      items: components['schemas']['Plan'][];
    };
    /** @description A work the plan names for a programme */
    PlannedWork: {
      /**
       * @description Name
       * @example 产业园扩容
       */
      name: string;
      /**
       * @description Name in English
       * @example Park expansion
       */
      nameEn?: string | null;
      /**
       * @description The plan’s word for it
       * @example 着力推进
       */
      planWord?: string | null;
      source: components['schemas']['Source'] | null;
    } & {
      [key: string]: unknown;
    };
    /** @description RFC 9457 problem details, in Chinese or English by Accept-Language */
    Problem: {
      code: components['schemas']['ProblemCode'];
      /**
       * @description Of this request in the log; the header X-Request-Id too
       * @example 7d1c5a52-6f0e-4a4f-9f56-0a7f6a1f2f11
       */
      correlationId: string;
      /**
       * @description What was found, what is expected, how to mend it
       * @example Some content must be mended, see what is marked; nothing was changed.
       */
      detail: string;
      /** @description The single faults, where there are some */
      errors: components['schemas']['ProblemFault'][];
      /**
       * @description What is there already and stands in the way; href is where it is read
       * @example {
       *       "no": 12,
       *       "href": "/api/v1/plans/440703-14/digests/12"
       *     }
       */
      existing?: {
        [key: string]: string | number;
      };
      /**
       * @description The HTTP status
       * @example 400
       */
      status: number;
      /**
       * @description The problem in a few words
       * @example Invalid input
       */
      title: string;
      /**
       * Format: uri-reference
       * @description /problems/ and the code
       * @example /problems/kernel.invalid-input
       */
      type: string;
    };
    /**
     * @description Names a problem, or a single fault, in the same way in every language
     * @example kernel.invalid-input
     * @enum {string}
     */
    ProblemCode:
      | 'access.administrator-alone'
      | 'access.code-wrong'
      | 'access.external-id-taken'
      | 'access.last-administrator'
      | 'access.not-allowed'
      | 'access.not-signed-in'
      | 'access.observer-alone'
      | 'access.own-roles'
      | 'access.password-classes'
      | 'access.password-common'
      | 'access.password-former'
      | 'access.password-long'
      | 'access.password-short'
      | 'access.password-wrong'
      | 'access.pending-password-change'
      | 'access.pending-second-factor-code'
      | 'access.pending-second-factor-enrolment'
      | 'access.person-not-found'
      | 'access.policy-limit'
      | 'access.policy-stale'
      | 'access.reports-and-verifies'
      | 'access.second-factor-missing'
      | 'access.second-factor-not-offered'
      | 'access.second-factor-obligatory'
      | 'access.second-factor-own'
      | 'access.second-factor-unreadable'
      | 'access.session-needed'
      | 'access.session-not-found'
      | 'access.sign-in-again'
      | 'access.sign-in-refused'
      | 'access.sign-in-slowed'
      | 'access.stale'
      | 'access.token-needs'
      | 'access.token-no-scope'
      | 'access.token-not-allowed'
      | 'access.token-not-found'
      | 'access.token-scope'
      | 'access.tokens-many'
      | 'access.username-taken'
      | 'api.address-encoding'
      | 'api.amount-negative'
      | 'api.amount-not-text'
      | 'api.bad-request'
      | 'api.body-deep'
      | 'api.body-encoding'
      | 'api.body-many'
      | 'api.body-not-object'
      | 'api.body-too-large'
      | 'api.broken-json'
      | 'api.charset'
      | 'api.cross-site'
      | 'api.cursor'
      | 'api.field-missing'
      | 'api.filter-by-project-only'
      | 'api.form-code'
      | 'api.form-email'
      | 'api.form-time'
      | 'api.form-username'
      | 'api.headers-too-large'
      | 'api.id-unknown'
      | 'api.idempotency-key-format'
      | 'api.if-match-format'
      | 'api.if-match-missing'
      | 'api.internal'
      | 'api.key-twice'
      | 'api.media-type'
      | 'api.no-such-route'
      | 'api.not-flag'
      | 'api.not-list'
      | 'api.not-object'
      | 'api.not-one-of'
      | 'api.not-some-of'
      | 'api.not-text'
      | 'api.not-texts'
      | 'api.not-whole'
      | 'api.parameter-twice'
      | 'api.request-slow'
      | 'api.text-control'
      | 'api.text-direction'
      | 'api.text-invisible'
      | 'api.text-long'
      | 'api.text-newline'
      | 'api.text-nul'
      | 'api.text-short'
      | 'api.text-unassigned'
      | 'api.too-many-pages'
      | 'api.too-many-requests'
      | 'api.too-often'
      | 'api.unknown-field'
      | 'audit.archive-busy'
      | 'audit.archive-not-whole'
      | 'audit.archive-too-young'
      | 'audit.archive-unreadable'
      | 'demo.mail-not-found'
      | 'demo.no-mailbox'
      | 'digest.as-of-issued'
      | 'digest.as-of-not-over'
      | 'digest.delivery-not-failed'
      | 'digest.delivery-not-found'
      | 'digest.not-found'
      | 'investment.actual-in-future'
      | 'investment.already-reversed'
      | 'investment.amount-above-envelope'
      | 'investment.amount-negative'
      | 'investment.cannot-delete'
      | 'investment.cannot-edit'
      | 'investment.cannot-return'
      | 'investment.cannot-submit'
      | 'investment.cannot-verify'
      | 'investment.entry-not-found'
      | 'investment.in-period-above-total'
      | 'investment.line-twice'
      | 'investment.milestone-unknown'
      | 'investment.month-before-project'
      | 'investment.month-in-future'
      | 'investment.project-not-found'
      | 'investment.report-not-found'
      | 'investment.report-open'
      | 'investment.reversal-of-reversal'
      | 'investment.same-person'
      | 'investment.stale'
      | 'kernel.amount-format'
      | 'kernel.amount-too-large'
      | 'kernel.date-format'
      | 'kernel.invalid-input'
      | 'kernel.month-format'
      | 'plan.allocation-exceeds-envelope'
      | 'plan.allocation-negative'
      | 'plan.not-found'
      | 'plan.package-twice'
      | 'plan.package-unknown'
      | 'plan.programme-not-found'
      | 'plan.stale'
      | 'plan.statistics-before-returns'
      | 'plan.unit-exists'
      | 'plan.unit-loop'
      | 'plan.unit-not-found'
      | 'plan.unit-root'
      | 'platform.database-read-only'
      | 'platform.database-unavailable'
      | 'platform.idempotency-other-body'
      | 'platform.idempotency-running'
      | 'platform.secret-key-missing'
      | 'platform.storage-full'
      | 'progress.actual-in-future'
      | 'progress.baseline-fixed'
      | 'progress.milestone-not-found'
      | 'progress.milestone-reported'
      | 'progress.stale'
      | 'projects.code-taken'
      | 'projects.completion-before-start'
      | 'projects.national-code'
      | 'projects.national-code-taken'
      | 'projects.national-code-taken-elsewhere'
      | 'projects.not-found'
      | 'projects.stage-change'
      | 'projects.stale'
      | 'projects.unit-missing'
      | 'projects.unknown-reference'
      | 'rollup.as-of-in-future';
    /** @description One fault of a body or parameter */
    ProblemFault: {
      code: components['schemas']['ProblemCode'];
      /**
       * @description What was found, what is expected, how to mend it
       * @example An amount is a text of yuan such as "1234567.89"; found 12.5.
       */
      message: string;
      /**
       * @description JSON pointer into the body, or /name of a parameter; empty: the whole body
       * @example /lines/0/amount
       */
      pointer: string;
    };
    Programme: {
      /**
       * @description Code
       * @example AP1
       */
      code: string;
      /**
       * @description The group it stands in
       * @example 1
       */
      group: string | null;
      /**
       * @description Kind
       * @example action-plan
       */
      kind: components['schemas']['ProgrammeKind'];
      /**
       * @description Name
       * @example 教育三年行动计划
       */
      name: string;
      /**
       * @description Name in English
       * @example Education
       */
      nameEn: string | null;
      /**
       * @description In the plan’s own words
       * @example 49 亿元以上
       */
      plannedAsWritten: string | null;
      /**
       * @description What the plan states; null: not stated; yuan (元)
       * @example 4900000000.00
       */
      plannedInvestment: string | null;
      /**
       * @description The plan’s qualifier: min (以上), over (超) …
       * @example min
       */
      plannedQualifier: string | null;
      source: components['schemas']['Source'] | null;
      /** @description Its targets */
      targets: components['schemas']['ProgrammeTarget'][];
    };
    ProgrammeDetail: {
      /**
       * @description Code
       * @example AP1
       */
      code: string;
      facts: components['schemas']['ProgrammeFacts'];
      /**
       * @description The group it stands in
       * @example 1
       */
      group: string | null;
      /**
       * @description Kind
       * @example action-plan
       */
      kind: components['schemas']['ProgrammeKind'];
      /**
       * @description Name
       * @example 教育三年行动计划
       */
      name: string;
      /**
       * @description Name in English
       * @example Education
       */
      nameEn: string | null;
      /** @description The network, where the programme is one */
      network: components['schemas']['RouteList'] | null;
      /**
       * @description In the plan’s own words
       * @example 49 亿元以上
       */
      plannedAsWritten: string | null;
      /**
       * @description What the plan states; null: not stated; yuan (元)
       * @example 4900000000.00
       */
      plannedInvestment: string | null;
      /**
       * @description The plan’s qualifier: min (以上), over (超) …
       * @example min
       */
      plannedQualifier: string | null;
      source: components['schemas']['Source'] | null;
      /** @description Its targets */
      targets: components['schemas']['ProgrammeTarget'][];
    };
    /** @description What else the plan says of a programme */
    ProgrammeFacts: {
      /** @description What it aims at */
      aim?: components['schemas']['PlannedWork'][];
      /** @description A note on what towns add up to */
      byTownNote?: components['schemas']['Words'];
      /**
       * @description Where it lies
       * @example 全区
       */
      town?: string | null;
      /**
       * @description How that is known
       * @example stated
       */
      townBasis?: string | null;
      /** @description Its works */
      works?: components['schemas']['PlannedWork'][];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What a programme (专项) is
     * @example network
     * @enum {string}
     */
    ProgrammeKind: 'network' | 'sector' | 'platform' | 'action-plan';
    ProgrammeKindNames: {
      'action-plan'?: components['schemas']['Words'];
      network?: components['schemas']['Words'];
      platform?: components['schemas']['Words'];
      sector?: components['schemas']['Words'];
    };
    ProgrammeList: {
      /** @description In the plan’s order */
      items: components['schemas']['Programme'][];
    };
    /** @description A quantified target of a programme */
    ProgrammeTarget: {
      /**
       * @description In the plan’s own words
       * @example 2 万个
       */
      asWritten?: string | null;
      /**
       * @description By when
       * @example 2025
       */
      due: string | null;
      /**
       * @description What is counted
       * @example 新增学位
       */
      metric: string;
      /**
       * @description In English
       * @example New school places
       */
      metricEn?: string;
      /**
       * @description The plan’s qualifier
       * @example min
       */
      qualifier: string | null;
      source: components['schemas']['Source'] | null;
      /**
       * @description Its unit
       * @example 个
       */
      unit: string | null;
      /**
       * @description The figure
       * @example 20000
       */
      value: string | null;
    } & {
      [key: string]: unknown;
    };
    Project: {
      /** @description Other names the plan uses */
      aliases: string[];
      /** @description Where else the plan names it */
      alsoIn: components['schemas']['Source'][];
      /** @description Verified money; the three measures are of the plan period */
      amounts: components['schemas']['ProjectAmounts'];
      /** @description Money to complete by year */
      annualPlans: components['schemas']['AnnualPlan'][];
      /** @description The newest version of its budget */
      budget: components['schemas']['BudgetVersion'] | null;
      /**
       * @description Budget inside the plan period; yuan (元)
       * @example 42000000.00
       */
      budgetInPeriod: string | null;
      /**
       * @description Builder (建设单位)
       * @example 交通建设公司
       */
      builder: string | null;
      /** @description Recorded changes of its facts, newest first */
      changes: components['schemas']['ProjectChange'][];
      /**
       * @description Code
       * @example PJ-001
       */
      code: string;
      /**
       * @description 投资完成 in the plan period; yuan (元)
       * @example 1250000.00
       */
      completed: string;
      /**
       * @description Nature of the construction (建设性质)
       * @example new
       */
      constructionNature: components['schemas']['ConstructionNature'] | null;
      /**
       * @description What is built
       * @example 双向六车道，全长 5.2 公里
       */
      content: string | null;
      /**
       * @description First month it can report
       * @example 2021-01
       */
      firstMonth: string | null;
      /**
       * @description Kind of works
       * @example road
       */
      kind: string | null;
      /**
       * @description Name
       * @example 环城路改造
       */
      name: string;
      /**
       * @description Name in English
       * @example Ring road rebuilding
       */
      nameEn: string | null;
      /**
       * @description Project code by GB/T 40058
       * @example 2401-440703-04-01-100007
       */
      nationalCode: string | null;
      /**
       * @description The office’s own note
       * @example 与地铁同步施工
       */
      note: string | null;
      /**
       * @description How the package is known
       * @example inferred
       */
      packageBasis: components['schemas']['Basis'];
      /**
       * @description Code of its package
       * @example P04
       */
      packageCode: string;
      /**
       * @description Of this period of the plan, or kept as history of the one before
       * @example current
       */
      period: components['schemas']['ProjectPeriod'];
      /**
       * @description 形象进度 by weighted milestones; null: no milestones, or not for the reader; percent, 0-100
       * @example 41.67
       */
      physicalProgressPercent: string | null;
      /**
       * @description 形象进度 at the end of the statistics month; percent, 0-100
       * @example 41.67
       */
      physicalProgressThroughPercent: string | null;
      /**
       * @description Planned completion; Asia/Shanghai day
       * @example 2025-12-31
       */
      plannedCompletion: string | null;
      /**
       * @description Planned start; Asia/Shanghai day
       * @example 2024-03-31
       */
      plannedStart: string | null;
      /** @description What the plan notes of it */
      planNote: components['schemas']['Words'] | null;
      /**
       * @description The stage in the plan’s own word
       * @example 推进
       */
      planStage: string | null;
      /** @description Its programmes */
      programmes: components['schemas']['ProjectProgramme'][];
      /**
       * @description That less time progress; percentage points
       * @example -6.70
       */
      progressGapPoints: string | null;
      /**
       * @description Last month with a verified report
       * @example 2024-03
       */
      reportedThrough: string | null;
      /**
       * @description Who runs it day by day
       * @example 陈明
       */
      responsiblePerson: string | null;
      /**
       * @description Whose work it is
       * @example district
       */
      scope: components['schemas']['ProjectScope'];
      source: components['schemas']['Source'] | null;
      /**
       * @description The leader answerable (挂点领导)
       * @example 张伟
       */
      sponsor: string | null;
      /**
       * @description Stage; null: not stated
       * @example construction
       */
      stage: components['schemas']['Stage'] | null;
      /**
       * @description How the stage is known: by the plan, or confirmed
       * @example plan
       */
      stageBasis: ('plan' | 'confirmed') | null;
      /**
       * @description The plan’s words for the stage
       * @example 加快推进
       */
      stageWord: string | null;
      statedInvestment: components['schemas']['StatedInvestment'] | null;
      /** @description What the books count today */
      statistics: components['schemas']['Statistics'];
      /**
       * @description 时序进度 of the plan period; percent, 0-100
       * @example 66.67
       */
      timeProgressPercent: string;
      /**
       * @description Whether it counts among what is to be built
       * @example true
       */
      toBuild: boolean;
      /**
       * @description How the town is known
       * @example inferred
       */
      townBasis: components['schemas']['Basis'] | null;
      /**
       * @description Code of its town; null: not stated
       * @example district
       */
      townCode: string | null;
      /**
       * @description Code of the responsible unit
       * @example DISTRICT
       */
      unitCode: string | null;
      /**
       * @description Counts the changes; the ETag
       * @example 1
       */
      version: number;
    };
    ProjectAmounts: {
      /** @description Money of months after it */
      after: components['schemas']['MeasureTotals'];
      /** @description Money of months before the plan period */
      before: components['schemas']['MeasureTotals'];
      /**
       * @description 投资完成; yuan (元)
       * @example 1250000.00
       */
      completed: string;
      /**
       * @description 投资完成 of later months, verified already; yuan (元)
       * @example 100000.00
       */
      completedLater: string;
      /**
       * @description 投资完成 of the year of the statistics month, through it; yuan (元)
       * @example 250000.00
       */
      completedThisYear: string;
      /**
       * @description 投资完成 through the statistics month; yuan (元)
       * @example 1150000.00
       */
      completedThrough: string;
      /**
       * @description 资金支付; yuan (元)
       * @example 800000.00
       */
      paid: string;
      /**
       * @description 资金到位; yuan (元)
       * @example 1000000.00
       */
      received: string;
    };
    ProjectChange: {
      /**
       * @description What it is now
       * @example construction
       */
      after: unknown;
      /**
       * Format: date-time
       * @description When
       * @example 2024-04-05T02:30:00.000Z
       */
      at: string;
      /**
       * @description What it was
       * @example ready
       */
      before: unknown;
      /**
       * @description Which field
       * @example stage
       */
      field: string;
      /**
       * @description Why
       * @example 按批复调整
       */
      note: string | null;
      /**
       * @description The document it rests on
       * @example 发改投审〔2024〕12 号
       */
      source: string | null;
      /**
       * @description Who
       * @example 陈明
       */
      who: string;
    };
    ProjectPage: {
      /** @description By code */
      items: components['schemas']['ProjectSummary'][];
      /**
       * @description Shows the next page in cursor; null: this is the last
       * @example UEotMDUw
       */
      nextCursor: string | null;
      /**
       * @description How many there are on all pages
       * @example 269
       */
      total: number;
    };
    /**
     * @description Planned for this period, or kept as history of the one before
     * @example current
     * @enum {string}
     */
    ProjectPeriod: 'current' | 'former';
    ProjectProgramme: {
      /**
       * @description How it is known that the project belongs to it
       * @example stated
       */
      basis: components['schemas']['Basis'];
      /**
       * @description Code of the programme
       * @example transport-network
       */
      code: string;
    };
    /**
     * @description Whose work a project is
     * @example district
     * @enum {string}
     */
    ProjectScope: 'district' | 'city' | 'regional';
    ProjectSummary: {
      /**
       * @description Budget inside the plan period; yuan (元)
       * @example 42000000.00
       */
      budgetInPeriod: string | null;
      /**
       * @description Code
       * @example PJ-001
       */
      code: string;
      /**
       * @description 投资完成 in the plan period; yuan (元)
       * @example 1250000.00
       */
      completed: string;
      /**
       * @description Kind of works
       * @example road
       */
      kind: string | null;
      /**
       * @description Name
       * @example 环城路改造
       */
      name: string;
      /**
       * @description Name in English
       * @example Ring road rebuilding
       */
      nameEn: string | null;
      /**
       * @description How the package is known
       * @example inferred
       */
      packageBasis: components['schemas']['Basis'];
      /**
       * @description Code of its package
       * @example P04
       */
      packageCode: string;
      /**
       * @description Of this period of the plan, or kept as history of the one before
       * @example current
       */
      period: components['schemas']['ProjectPeriod'];
      /**
       * @description 形象进度 by weighted milestones; null: no milestones, or not for the reader; percent, 0-100
       * @example 41.67
       */
      physicalProgressPercent: string | null;
      /**
       * @description The stage in the plan’s own word
       * @example 推进
       */
      planStage: string | null;
      /** @description Its programmes */
      programmes: components['schemas']['ProjectProgramme'][];
      /**
       * @description Last month with a verified report
       * @example 2024-03
       */
      reportedThrough: string | null;
      /**
       * @description Whose work it is
       * @example district
       */
      scope: components['schemas']['ProjectScope'];
      source: components['schemas']['Source'] | null;
      /**
       * @description Stage; null: not stated
       * @example construction
       */
      stage: components['schemas']['Stage'] | null;
      /**
       * @description How the stage is known: by the plan, or confirmed
       * @example plan
       */
      stageBasis: ('plan' | 'confirmed') | null;
      /**
       * @description Whether it counts among what is to be built
       * @example true
       */
      toBuild: boolean;
      /**
       * @description How the town is known
       * @example inferred
       */
      townBasis: components['schemas']['Basis'] | null;
      /**
       * @description Code of its town; null: not stated
       * @example district
       */
      townCode: string | null;
      /**
       * @description Code of the responsible unit
       * @example DISTRICT
       */
      unitCode: string | null;
      /**
       * @description Counts the changes; the ETag
       * @example 1
       */
      version: number;
    };
    Readiness: {
      /**
       * @description Bytes free, for whoever may see the metrics; null: not known
       * @example 42000000000
       */
      freeBytes?: number | null;
      /** @description For whoever may see the metrics */
      plans?: components['schemas']['PlanHealth'][];
      /**
       * @description Whether requests can be served
       * @example ready
       * @enum {string}
       */
      status: 'ready' | 'database unavailable' | 'storage full';
    };
    RecoveryCodes: {
      /** @description Recovery codes, told once; each is good for one sign-in */
      recoveryCodes: string[];
    };
    ReplaceAllocationRequest: {
      /** @description The shares; a package that is not named has none */
      items: components['schemas']['AllocationItemRequest'][];
      /**
       * @description In words
       * @example 年初分配方案
       */
      note?: string | null;
    };
    ReportedMilestone: {
      /**
       * @description Reached on; Asia/Shanghai day
       * @example 2024-03-31
       */
      actualOn: string | null;
      /**
       * @description What shows that it was reached
       * @example 验收记录 2024-08
       */
      evidence: string | null;
      /**
       * @description Forecast; Asia/Shanghai day
       * @example 2024-06-30
       */
      forecastOn: string | null;
      /**
       * @description Id of the milestone
       * @example 7
       */
      milestoneId: number;
      /**
       * @description Its name
       * @example 路基完成
       */
      name: string;
    };
    ReportLine: {
      /**
       * @description Amount; yuan (元)
       * @example 1250000.00
       */
      amount: string;
      /**
       * @description The entry it became in the ledger
       * @example 1024
       */
      entryId: string | null;
      /**
       * @description Where the money is from
       * @example central-budget
       */
      fundingSource: components['schemas']['FundingSource'];
      /**
       * @description Id
       * @example 31
       */
      id: string;
      /**
       * @description What is measured
       * @example completed
       */
      measure: components['schemas']['Measure'];
      /**
       * @description The entry that reversed that one
       * @example 1025
       */
      reversedByEntryId: string | null;
    };
    ReportLineRequest: {
      /**
       * @description Amount; corrections are reversals, never negative lines; yuan (元)
       * @example 1250000.00
       */
      amount: string;
      /**
       * @description Where the money is from
       * @example central-budget
       */
      fundingSource: components['schemas']['FundingSource'];
      /**
       * @description What is measured
       * @example completed
       */
      measure: components['schemas']['Measure'];
    };
    ReportMilestoneRequest: {
      /**
       * @description Reached on; Asia/Shanghai day
       * @example 2024-03-31
       */
      actualOn?: string | null;
      /**
       * @description What shows that it was reached
       * @example 验收记录 2024-08
       */
      evidence?: string | null;
      /**
       * @description Forecast; Asia/Shanghai day
       * @example 2024-03-31
       */
      forecastOn?: string | null;
      /**
       * @description Id of the milestone
       * @example 7
       */
      milestoneId: number;
    };
    /**
     * @description State of a monthly report (月报)
     * @example draft
     * @enum {string}
     */
    ReportState: 'draft' | 'submitted' | 'verified' | 'returned';
    ResentDelivery: {
      /**
       * @description Id of the delivery
       * @example 5
       */
      id: string;
    };
    ReturnReportRequest: {
      /**
       * @description Why it is given back
       * @example 支付金额与凭证不符
       */
      reason: string;
    };
    Reversal: {
      /**
       * @description Id of the new entry
       * @example 1025
       */
      id: string;
      /**
       * @description Why
       * @example 金额录入有误
       */
      reason: string;
      /**
       * @description Id of the entry it reverses
       * @example 1024
       */
      reversalOf: string;
    };
    ReverseEntryRequest: {
      /**
       * @description Why
       * @example 金额录入有误
       */
      reason: string;
    };
    /**
     * @description Any role
     * @example office
     * @enum {string}
     */
    Role: 'office' | 'finance' | 'leader' | 'observer' | 'system' | 'security' | 'audit';
    Rollup: {
      /**
       * Format: date
       * @description As known at the end of this day; Asia/Shanghai day
       * @example 2024-05-31
       */
      asOf: string;
      /**
       * @description By what it is summed up
       * @example package
       * @enum {string}
       */
      by:
        | 'package'
        | 'programme'
        | 'town'
        | 'unit'
        | 'fundingSource'
        | 'stage'
        | 'year'
        | 'month'
        | 'project';
      /**
       * @description Envelope (总盘子) of the plan; yuan (元)
       * @example 185400000000.00
       */
      envelope: string;
      /**
       * @description What is measured
       * @example completed
       */
      measure: components['schemas']['Measure'];
      /**
       * @description By project: shows the next page
       * @example UEotMDUw
       */
      nextCursor?: string | null;
      /** @description Left out by project */
      outside?: components['schemas']['OutsidePeriod'];
      /**
       * @description Whether rows overlap, so that they do not add up to the total
       * @example false
       */
      overlapping: boolean;
      /**
       * @description Code of the plan
       * @example 440703-14
       */
      plan: string;
      /** @description The sums */
      rows: components['schemas']['RollupRow'][];
      /**
       * @description The sum of all, each counted once; yuan (元)
       * @example 1250000.00
       */
      total: string;
    };
    RollupDifference: {
      /**
       * @description Which sum
       * @example 17 2024-03 completed municipal
       */
      key: string;
      /**
       * @description What the ledger gives
       * @example 125000001
       */
      ledger: string | null;
      /**
       * @description What is stored
       * @example 125000000
       */
      stored: string | null;
      /**
       * @description Where it was found
       * @example cell
       * @enum {string}
       */
      where: 'cell' | 'day' | 'month-end' | 'classification' | 'unclassified';
    };
    RollupProof: {
      /**
       * @description When; null: not yet
       * @example 2024-04-05T02:30:00.000Z
       */
      at: string | null;
      /**
       * @description Entries read; null for who sees some units only
       * @example 1024
       */
      checkedEntries: string | null;
      /**
       * @description Whether nothing differed
       * @example true
       */
      clean: boolean | null;
      /** @description What differed */
      differences: components['schemas']['RollupDifference'][];
    };
    RollupRow: {
      /**
       * @description The sum; yuan (元)
       * @example 1250000.00
       */
      amount: string;
      /**
       * @description Code of what the sum is of; not-stated where there is none
       * @example P04
       */
      key: string;
      /**
       * @description Its name
       * @example 现代综合交通运输体系
       */
      name: string;
      /**
       * @description Its name in English
       * @example Transport
       */
      nameEn: string | null;
    };
    /** @description A route of the plan’s network */
    Route: {
      /**
       * @description Code
       * @example TR-01
       */
      code: string;
      /**
       * @description Code of its kind
       * @example ring
       */
      kind: string;
      /** @description What it is made of */
      members?: string[];
      /**
       * @description Name
       * @example 环城快线
       */
      name: string;
      /**
       * @description Name in English
       * @example Ring expressway
       */
      nameEn: string | null;
      /** @description What the plan notes of it */
      note?: components['schemas']['Words'] | null;
      /**
       * @description Its place in the group
       * @example 1
       */
      order: number | null;
      /**
       * @description Code of its project, where the reader sees that
       * @example PJ-001
       */
      projectCode: string | null;
      /**
       * @description Whose work it is
       * @example district
       */
      scope: components['schemas']['ProjectScope'];
      source: components['schemas']['Source'] | null;
      /**
       * @description Status in the plan’s words; null: not stated
       * @example 在建
       */
      status: string | null;
      /**
       * @description The words themselves
       * @example 加快推进
       */
      statusWord: string | null;
    } & {
      [key: string]: unknown;
    };
    RouteKind: {
      /**
       * @description Code
       * @example ring
       */
      code: string;
      /**
       * @description Name
       * @example 两环
       */
      name: string;
      /**
       * @description Name in English
       * @example Two rings
       */
      nameEn?: string | null;
    };
    RouteList: {
      /** @description In the plan’s order */
      items: components['schemas']['Route'][];
      /** @description The kinds of its routes */
      kinds: components['schemas']['RouteKind'][];
      /** @description What is to be known of it */
      note: components['schemas']['Words'] | null;
      /** @description Its name; null: the plan lists no routes */
      title: components['schemas']['Words'] | null;
    };
    SecondFactor: {
      /**
       * @description Since when; null: none
       * @example 2024-04-05T02:30:00.000Z
       */
      confirmedAt: string | null;
      /**
       * @description Whether one of the person’s roles may not go without
       * @example true
       */
      isObligatory: boolean;
      /**
       * @description Recovery codes not used yet
       * @example 10
       */
      recoveryCodesLeft: number;
    };
    SecondFactorOffer: {
      /**
       * @description Base32
       * @example JBSWY3DPEHPK3PXP
       */
      secret: string;
      /**
       * @description The same for a QR code
       * @example otpauth://totp/Gangmu:chen?secret=JBSWY3DPEHPK3PXP
       */
      uri: string;
    };
    Session: {
      /**
       * @description Address
       * @example 10.1.2.3
       */
      address: string | null;
      /**
       * Format: date-time
       * @description When it was opened
       * @example 2024-04-05T02:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it ends by itself
       * @example 2024-04-05T10:30:00.000Z
       */
      expiresAt: string;
      /**
       * @description Id
       * @example 0b0e6a4e-6b0e-4f0a-9a53-0d2f3c1b7a11
       */
      id: string;
      /**
       * Format: date-time
       * @description When it was last used
       * @example 2024-04-05T02:30:00.000Z
       */
      lastSeenAt: string;
      /**
       * @description Browser
       * @example Mozilla/5.0
       */
      userAgent: string | null;
    };
    SessionList: {
      /** @description Newest first */
      items: components['schemas']['Session'][];
    };
    SetAnnualPlanRequest: {
      /**
       * @description To complete in the year; yuan (元)
       * @example 12000000.00
       */
      amount: string;
      /**
       * @description In words
       * @example 可研批复后调整
       */
      note?: string | null;
    };
    SetBudgetRequest: {
      /**
       * @description The document that approves it
       * @example 发改投审〔2024〕12 号
       */
      document?: string | null;
      /**
       * @description Its date; Asia/Shanghai day
       * @example 2024-03-31
       */
      documentDate?: string | null;
      /**
       * @description The part inside the plan period; yuan (元)
       * @example 42000000.00
       */
      inPeriod: string;
      /**
       * @description What it rests on
       * @example estimate
       */
      kind: components['schemas']['BudgetKind'];
      /**
       * @description In words
       * @example 可研批复后调整
       */
      note?: string | null;
      /**
       * @description Whole life (总投资); yuan (元)
       * @example 50000000.00
       */
      total: string;
    };
    SignInPolicy: {
      /**
       * @description Hours after which a session ends whatever is done
       * @example 12
       */
      absoluteHours: number;
      /**
       * @description Minutes without an act after which a session ends
       * @example 30
       */
      idleMinutes: number;
      /**
       * @description Requirements
       * @example asvs
       */
      profile: components['schemas']['SignInProfile'];
      /** @description Roles whose people must have a second factor */
      secondFactorFor: components['schemas']['Role'][];
      /**
       * @description Counts the changes; the ETag
       * @example 1
       */
      version: number;
    };
    SignInPolicyRequest: {
      /**
       * @description Hours after which a session ends whatever is done; at most 24 under asvs, 12 under mlps3
       * @example 12
       */
      absoluteHours: number;
      /**
       * @description Minutes without an act after which a session ends; at most 480 under asvs, 30 under mlps3
       * @example 30
       */
      idleMinutes: number;
      /**
       * @description asvs: OWASP ASVS 5.0; mlps3: 等保 2.0 level 3
       * @example asvs
       */
      profile: components['schemas']['SignInProfile'];
      /**
       * @description Roles whose people must have a second factor
       * @example [
       *       "finance",
       *       "security"
       *     ]
       */
      secondFactorFor: components['schemas']['Role'][];
    };
    /**
     * @description asvs: OWASP ASVS 5.0; mlps3: 等保 2.0 level 3
     * @example asvs
     * @enum {string}
     */
    SignInProfile: 'asvs' | 'mlps3';
    SignInRequest: {
      /**
       * @description Password
       * @example a long sentence is best
       */
      password: string;
      /**
       * @description User name
       * @example chen
       */
      username: string;
    };
    Source: {
      /**
       * @description Box (专栏)
       * @example 8
       */
      box: number | null;
      /**
       * @description Chapter (章)
       * @example 7
       */
      chapter: number;
      /**
       * @description Section (节)
       * @example 1
       */
      section: number | null;
    };
    /**
     * @description Stage of a project (阶段)
     * @example idea
     * @enum {string}
     */
    Stage:
      | 'idea'
      | 'reserve'
      | 'ready'
      | 'construction'
      | 'completed'
      | 'in-service'
      | 'suspended'
      | 'cancelled';
    StatedInvestment: {
      /**
       * @description Amount; yuan (元)
       * @example 1500000000.00
       */
      amount: string;
      /**
       * @description In the plan’s own words
       * @example 15 亿元
       */
      asWritten: string;
      /**
       * @description What the plan calls it
       * @example 总投资
       */
      label: string | null;
    };
    Statistics: {
      /**
       * @description 统计月; null before the first month of the plan counts
       * @example 2024-04
       */
      month: string | null;
      /**
       * @description From when the next month counts at the latest; null: none; Asia/Shanghai day
       * @example 2024-06-10
       */
      nextOn: string | null;
      /** @description The plan period */
      period: components['schemas']['StatisticsSpan'];
      /**
       * @description over until the last month of the plan counts, final then
       * @example running
       * @enum {string}
       */
      periodState: 'ahead' | 'running' | 'over' | 'final';
      /**
       * @description 报送日: returns are due on this day; a short month has it on its last
       * @example 6
       */
      returnDay: number;
      /**
       * @description 0: of the month reported on; 1: of the next
       * @example 1
       */
      returnMonthsLater: number;
      /**
       * @description 统计日: from this day on the month counts
       * @example 10
       */
      statisticsDay: number;
      /**
       * @description 0: of the month itself; 1: of the next
       * @example 1
       */
      statisticsMonthsLater: number;
      /** @description The year of the statistics month */
      year: components['schemas']['StatisticsYear'];
    };
    StatisticsSettings: {
      /** @description All versions, newest first */
      history: components['schemas']['StatisticsSettingsVersion'][];
      /**
       * @description 报送日: returns are due on this day; a short month has it on its last
       * @example 6
       */
      returnDay: number;
      /**
       * @description 0: of the month reported on; 1: of the next
       * @example 1
       */
      returnMonthsLater: number;
      /**
       * @description 统计日: from this day on the month counts
       * @example 10
       */
      statisticsDay: number;
      /**
       * @description 0: of the month itself; 1: of the next
       * @example 1
       */
      statisticsMonthsLater: number;
      /**
       * @description Number of the newest version, 0 until one is set; the ETag
       * @example 1
       */
      version: number;
    };
    StatisticsSettingsRequest: {
      /**
       * @description In words
       * @example 按市统计局要求
       */
      note?: string | null;
      /**
       * @description 报送日: returns are due; a short month has it on its last day
       * @example 6
       */
      returnDay: number;
      /**
       * @description 0: of the month reported on; 1: of the next
       * @example 1
       */
      returnMonthsLater: number;
      /**
       * @description 统计日: from this day on the month counts
       * @example 10
       */
      statisticsDay: number;
      /**
       * @description 0: of the month itself; 1: of the next
       * @example 1
       */
      statisticsMonthsLater: number;
    };
    StatisticsSettingsVersion: {
      /**
       * Format: date-time
       * @description When it was set
       * @example 2024-04-05T02:30:00.000Z
       */
      at: string;
      /**
       * @description In words
       * @example 按市统计局要求
       */
      note: string | null;
      /**
       * @description 报送日: returns are due on this day; a short month has it on its last
       * @example 6
       */
      returnDay: number;
      /**
       * @description 0: of the month reported on; 1: of the next
       * @example 1
       */
      returnMonthsLater: number;
      /**
       * @description 统计日: from this day on the month counts
       * @example 10
       */
      statisticsDay: number;
      /**
       * @description 0: of the month itself; 1: of the next
       * @example 1
       */
      statisticsMonthsLater: number;
      /**
       * @description Number of the version
       * @example 1
       */
      version: number;
      /**
       * @description Who set it
       * @example 李华
       */
      who: string;
    };
    StatisticsSpan: {
      /**
       * @description How many of them are counted
       * @example 4
       */
      countedMonths: number;
      /**
       * @description First month
       * @example 2024-01
       */
      from: string;
      /**
       * @description How many months there are
       * @example 12
       */
      months: number;
      /**
       * @description The last month counted; null: none yet
       * @example 2024-04
       */
      through: string | null;
      /**
       * @description 时序进度: months counted of all months; percent, 0-100
       * @example 33.33
       */
      timeProgressPercent: string;
      /**
       * @description Last month
       * @example 2024-12
       */
      to: string;
    };
    StatisticsYear: {
      /**
       * @description How many of them are counted
       * @example 4
       */
      countedMonths: number;
      /**
       * @description First month
       * @example 2024-01
       */
      from: string;
      /**
       * @description How many months there are
       * @example 12
       */
      months: number;
      /**
       * @description The last month counted; null: none yet
       * @example 2024-04
       */
      through: string | null;
      /**
       * @description 时序进度: months counted of all months; percent, 0-100
       * @example 33.33
       */
      timeProgressPercent: string;
      /**
       * @description Last month
       * @example 2024-12
       */
      to: string;
      /**
       * @description Calendar year
       * @example 2024
       */
      year: number;
    };
    TableNote: {
      /**
       * @description In English; null: there is none, show the Chinese
       * @example plan period
       */
      en: string | null;
      /**
       * @description Number
       * @example 1
       */
      no: number;
      /**
       * @description In Chinese
       * @example 规划期
       */
      zh: string;
    };
    TokenList: {
      /** @description Newest first */
      items: components['schemas']['PersonalToken'][];
    };
    Town: {
      /**
       * @description Code
       * @example district
       */
      code: string;
      /**
       * @description A town (镇街), or another area
       * @example area
       * @enum {string}
       */
      kind: 'town' | 'area';
      /**
       * @description Name
       * @example 全区
       */
      name: string;
      /**
       * @description Name in English
       * @example Whole district
       */
      nameEn: string | null;
    };
    TownList: {
      /** @description In the plan’s order */
      items: components['schemas']['Town'][];
    };
    Unit: {
      /**
       * @description Code
       * @example ROADS
       */
      code: string;
      /**
       * @description What it is
       * @example bureau
       */
      kind: components['schemas']['UnitKind'];
      /**
       * @description Name
       * @example 交通运输局
       */
      name: string;
      /**
       * @description Code of the unit above; null for the district itself
       * @example DISTRICT
       */
      parentCode: string | null;
      /**
       * @description Counts the changes; the ETag
       * @example 1
       */
      version: number;
    };
    /**
     * @description What a unit (责任单位) is
     * @example district
     * @enum {string}
     */
    UnitKind: 'district' | 'bureau' | 'street' | 'company' | 'other';
    UnitList: {
      /** @description The units */
      items: components['schemas']['Unit'][];
    };
    /**
     * @description Role of a person in a plan
     * @example office
     * @enum {string}
     */
    UnitRole: 'office' | 'finance' | 'leader' | 'observer';
    Unreported: {
      /**
       * @description The latest month whose return day is past; null before the first
       * @example 2024-03
       */
      month: string | null;
      /** @description Which units */
      units: components['schemas']['UnreportedUnit'][];
    };
    UnreportedUnit: {
      /** @description Its projects without a report */
      projects: components['schemas']['NamedProject'][];
      /**
       * @description The unit; null: no responsible unit is named
       * @example 交通运输局
       */
      unitName: string | null;
    };
    UpdateMilestoneRequest: {
      /**
       * @description Reached on; Asia/Shanghai day
       * @example 2024-03-31
       */
      actualOn?: string | null;
      /**
       * @description Baseline; only while it is not set; Asia/Shanghai day
       * @example 2024-03-31
       */
      baselineOn?: string | null;
      /**
       * @description What shows that it was reached
       * @example 验收记录 2024-08
       */
      evidence?: string | null;
      /**
       * @description Forecast; Asia/Shanghai day
       * @example 2024-03-31
       */
      forecastOn?: string | null;
      /**
       * @description Name
       * @example 路基完成
       */
      name?: string;
      /**
       * @description Share of the physical progress, relative to the others
       * @example 30
       */
      weight?: number;
    };
    UpdatePersonRequest: {
      /**
       * @description Whether the account is open
       * @example true
       */
      active?: boolean;
      /**
       * @description One of the three separated administrators, who have no other role
       * @example null
       */
      administrator?: components['schemas']['Administrator'] | null;
      /**
       * @description Mail address, for digests
       * @example chen@example.org
       */
      email?: string | null;
      /**
       * @description Who the person is at the identity provider
       * @example chen@idp
       */
      externalId?: string | null;
      /** @description Roles in plans */
      memberships?: components['schemas']['MembershipRequest'][];
      /**
       * @description Name
       * @example 陈明
       */
      name?: string;
      /**
       * @description First password
       * @example a long sentence is best
       */
      password?: string;
    };
    UpdateProjectRequest: {
      /**
       * @description Builder (建设单位)
       * @example 交通建设公司
       */
      builder?: string | null;
      /**
       * @description Why it is changed
       * @example 按批复调整
       */
      changeNote?: string | null;
      /**
       * @description The document the change rests on
       * @example 发改投审〔2024〕12 号
       */
      changeSource?: string | null;
      /**
       * @description Nature of the construction (建设性质)
       * @example new
       */
      constructionNature?: components['schemas']['ConstructionNature'] | null;
      /**
       * @description What is built, and how much of it
       * @example 双向六车道，全长 5.2 公里
       */
      content?: string | null;
      /**
       * @description First month it can report
       * @example 2021-01
       */
      firstMonth?: string | null;
      /**
       * @description Kind of works
       * @example road
       */
      kind?: string | null;
      /**
       * @description Name
       * @example 环城路改造
       */
      name?: string;
      /**
       * @description Name in English
       * @example Ring road rebuilding
       */
      nameEn?: string | null;
      /**
       * @description Project code by GB/T 40058
       * @example 2401-440703-04-01-100007
       */
      nationalCode?: string | null;
      /**
       * @description In words
       * @example 与地铁同步施工
       */
      note?: string | null;
      /**
       * @description Code of its package (工程包), exactly one
       * @example P04
       */
      packageCode?: string;
      /**
       * @description Planned completion; Asia/Shanghai day
       * @example 2025-12-31
       */
      plannedCompletion?: string | null;
      /**
       * @description Planned start; Asia/Shanghai day
       * @example 2024-03-31
       */
      plannedStart?: string | null;
      /**
       * @description Codes of its programmes (专项)
       * @example [
       *       "transport-network"
       *     ]
       */
      programmes?: string[];
      /**
       * @description Who runs it day by day
       * @example 陈明
       */
      responsiblePerson?: string | null;
      /**
       * @description The leader answerable (挂点领导)
       * @example 张伟
       */
      sponsor?: string | null;
      /**
       * @description Stage (阶段)
       * @example construction
       */
      stage?: components['schemas']['Stage'] | null;
      /**
       * @description Code of the town it lies in
       * @example district
       */
      townCode?: string | null;
      /**
       * @description Code of the responsible unit (责任单位)
       * @example DISTRICT
       */
      unitCode?: string | null;
    };
    UpdateReportRequest: {
      /** @description Money, one line for a measure and source */
      lines?: components['schemas']['ReportLineRequest'][];
      /** @description What it says of milestones */
      milestones?: components['schemas']['ReportMilestoneRequest'][];
      /**
       * @description What comes next
       * @example 四月完成管线迁改
       */
      nextSteps?: string | null;
      /**
       * @description What stands in the way
       * @example 管线迁改未完成
       */
      problems?: string | null;
      /**
       * @description 形象进度 in words
       * @example 路基完成八成
       */
      progressNote?: string | null;
    };
    UpdateUnitRequest: {
      /**
       * @description Name
       * @example 交通运输局
       */
      name?: string;
      /**
       * @description Code of the unit above from now on
       * @example DISTRICT
       */
      parentCode?: string;
    };
    User: {
      /**
       * @description Administrator, or null
       * @example system
       */
      administrator: components['schemas']['Administrator'] | null;
      /**
       * @description Id
       * @example 2
       */
      id: number;
      /**
       * @description Name
       * @example 陈明
       */
      name: string;
      /**
       * @description What must be done before anything else; null: nothing
       * @example second-factor-code
       */
      pending: ('second-factor-code' | 'second-factor-enrolment' | 'password-change') | null;
      /** @description Permissions in the installation, or in any plan */
      permissions: components['schemas']['Permission'][];
      /** @description What may be done in each plan */
      plans: components['schemas']['PlanAccess'][];
      /** @description All roles, of whatever plan */
      roles: components['schemas']['Role'][];
      /**
       * @description What the person signs in with
       * @example chen
       */
      username: string;
    };
    VerifiedReport: {
      /** @description The entries posted, one for each line */
      entryIds: string[];
      /**
       * @description Id of the report
       * @example 12
       */
      id: string;
      /**
       * @description Its state now
       * @example verified
       * @constant
       */
      state: 'verified';
      /**
       * @description Counts the changes; the ETag
       * @example 3
       */
      version: number;
    };
    WeekAmount: {
      /**
       * @description Now; yuan (元)
       * @example 1250000.00
       */
      amount: string;
      /**
       * @description Change in the week; yuan (元)
       * @example 250000.00
       */
      change: string;
    };
    Words: {
      /**
       * @description In English; null: there is none, show the Chinese
       * @example plan period
       */
      en: string | null;
      /**
       * @description In Chinese
       * @example 规划期
       */
      zh: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type AccountExport = components['schemas']['AccountExport'];
export type Administrator = components['schemas']['Administrator'];
export type Allocation = components['schemas']['Allocation'];
export type AllocationItem = components['schemas']['AllocationItem'];
export type AllocationItemRequest = components['schemas']['AllocationItemRequest'];
export type AllocationVersion = components['schemas']['AllocationVersion'];
export type AnnualPlan = components['schemas']['AnnualPlan'];
export type AuditChain = components['schemas']['AuditChain'];
export type AuditChainFault = components['schemas']['AuditChainFault'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditPage = components['schemas']['AuditPage'];
export type AuditProof = components['schemas']['AuditProof'];
export type Basis = components['schemas']['Basis'];
export type BudgetHistory = components['schemas']['BudgetHistory'];
export type BudgetKind = components['schemas']['BudgetKind'];
export type BudgetVersion = components['schemas']['BudgetVersion'];
export type ChangePasswordRequest = components['schemas']['ChangePasswordRequest'];
export type CodeRequest = components['schemas']['CodeRequest'];
export type Commitment = components['schemas']['Commitment'];
export type CommitmentList = components['schemas']['CommitmentList'];
export type ConstructionNature = components['schemas']['ConstructionNature'];
export type CreatedToken = components['schemas']['CreatedToken'];
export type CreateMilestoneRequest = components['schemas']['CreateMilestoneRequest'];
export type CreatePersonRequest = components['schemas']['CreatePersonRequest'];
export type CreateProjectRequest = components['schemas']['CreateProjectRequest'];
export type CreateReportRequest = components['schemas']['CreateReportRequest'];
export type CreateTokenRequest = components['schemas']['CreateTokenRequest'];
export type CreateUnitRequest = components['schemas']['CreateUnitRequest'];
export type CurrentSession = components['schemas']['CurrentSession'];
export type Delivery = components['schemas']['Delivery'];
export type DeliveryCounts = components['schemas']['DeliveryCounts'];
export type DeliveryList = components['schemas']['DeliveryList'];
export type DemoMail = components['schemas']['DemoMail'];
export type DemoMailList = components['schemas']['DemoMailList'];
export type DemoMailSummary = components['schemas']['DemoMailSummary'];
export type Digest = components['schemas']['Digest'];
export type DigestContent = components['schemas']['DigestContent'];
export type DigestEnvelope = components['schemas']['DigestEnvelope'];
export type DigestMilestone = components['schemas']['DigestMilestone'];
export type DigestMilestones = components['schemas']['DigestMilestones'];
export type DigestPackage = components['schemas']['DigestPackage'];
export type DigestPage = components['schemas']['DigestPage'];
export type DigestSchedule = components['schemas']['DigestSchedule'];
export type DigestScheduleRequest = components['schemas']['DigestScheduleRequest'];
export type DigestStatistics = components['schemas']['DigestStatistics'];
export type DigestSummary = components['schemas']['DigestSummary'];
export type DueCounts = components['schemas']['DueCounts'];
export type DueReport = components['schemas']['DueReport'];
export type DueReportPage = components['schemas']['DueReportPage'];
export type DueReportState = components['schemas']['DueReportState'];
export type EnrolledSession = components['schemas']['EnrolledSession'];
export type ExportedAct = components['schemas']['ExportedAct'];
export type ExportedDelivery = components['schemas']['ExportedDelivery'];
export type ExportedPerson = components['schemas']['ExportedPerson'];
export type ExportedSession = components['schemas']['ExportedSession'];
export type ExportedToken = components['schemas']['ExportedToken'];
export type FormerIndicator = components['schemas']['FormerIndicator'];
export type FormerIndicators = components['schemas']['FormerIndicators'];
export type FormerResult = components['schemas']['FormerResult'];
export type FormerResults = components['schemas']['FormerResults'];
export type FundingSource = components['schemas']['FundingSource'];
export type Glossary = components['schemas']['Glossary'];
export type GlossaryWord = components['schemas']['GlossaryWord'];
export type GovernanceList = components['schemas']['GovernanceList'];
export type GovernanceRequirement = components['schemas']['GovernanceRequirement'];
export type Health = components['schemas']['Health'];
export type IdentityProviderName = components['schemas']['IdentityProviderName'];
export type Indicator = components['schemas']['Indicator'];
export type Indicators = components['schemas']['Indicators'];
export type Integrity = components['schemas']['Integrity'];
export type IssueDigestRequest = components['schemas']['IssueDigestRequest'];
export type LatestDigest = components['schemas']['LatestDigest'];
export type LedgerEntry = components['schemas']['LedgerEntry'];
export type LedgerPage = components['schemas']['LedgerPage'];
export type LedgerTotal = components['schemas']['LedgerTotal'];
export type ListedMilestone = components['schemas']['ListedMilestone'];
export type ListedMilestonePage = components['schemas']['ListedMilestonePage'];
export type ListedState = components['schemas']['ListedState'];
export type Measure = components['schemas']['Measure'];
export type MeasureTotals = components['schemas']['MeasureTotals'];
export type Membership = components['schemas']['Membership'];
export type MembershipRequest = components['schemas']['MembershipRequest'];
export type Milestone = components['schemas']['Milestone'];
export type MilestoneList = components['schemas']['MilestoneList'];
export type MilestoneState = components['schemas']['MilestoneState'];
export type MonthlyReport = components['schemas']['MonthlyReport'];
export type MonthlyReportPage = components['schemas']['MonthlyReportPage'];
export type MonthlyReportSummary = components['schemas']['MonthlyReportSummary'];
export type NamedProject = components['schemas']['NamedProject'];
export type OpenedSession = components['schemas']['OpenedSession'];
export type OptionalCodeRequest = components['schemas']['OptionalCodeRequest'];
export type OutsidePeriod = components['schemas']['OutsidePeriod'];
export type Overview = components['schemas']['Overview'];
export type OverviewFundingSource = components['schemas']['OverviewFundingSource'];
export type OverviewOutside = components['schemas']['OverviewOutside'];
export type OverviewPackage = components['schemas']['OverviewPackage'];
export type OverviewProgramme = components['schemas']['OverviewProgramme'];
export type OwnSession = components['schemas']['OwnSession'];
export type OwnSessionList = components['schemas']['OwnSessionList'];
export type Package = components['schemas']['Package'];
export type PackageList = components['schemas']['PackageList'];
export type Permission = components['schemas']['Permission'];
export type Person = components['schemas']['Person'];
export type PersonalToken = components['schemas']['PersonalToken'];
export type PersonList = components['schemas']['PersonList'];
export type Plan = components['schemas']['Plan'];
export type PlanAccess = components['schemas']['PlanAccess'];
export type PlanFigure = components['schemas']['PlanFigure'];
export type PlanHealth = components['schemas']['PlanHealth'];
export type PlanList = components['schemas']['PlanList'];
export type PlannedWork = components['schemas']['PlannedWork'];
export type Problem = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type ProblemFault = components['schemas']['ProblemFault'];
export type Programme = components['schemas']['Programme'];
export type ProgrammeDetail = components['schemas']['ProgrammeDetail'];
export type ProgrammeFacts = components['schemas']['ProgrammeFacts'];
export type ProgrammeKind = components['schemas']['ProgrammeKind'];
export type ProgrammeKindNames = components['schemas']['ProgrammeKindNames'];
export type ProgrammeList = components['schemas']['ProgrammeList'];
export type ProgrammeTarget = components['schemas']['ProgrammeTarget'];
export type Project = components['schemas']['Project'];
export type ProjectAmounts = components['schemas']['ProjectAmounts'];
export type ProjectChange = components['schemas']['ProjectChange'];
export type ProjectPage = components['schemas']['ProjectPage'];
export type ProjectPeriod = components['schemas']['ProjectPeriod'];
export type ProjectProgramme = components['schemas']['ProjectProgramme'];
export type ProjectScope = components['schemas']['ProjectScope'];
export type ProjectSummary = components['schemas']['ProjectSummary'];
export type Readiness = components['schemas']['Readiness'];
export type RecoveryCodes = components['schemas']['RecoveryCodes'];
export type ReplaceAllocationRequest = components['schemas']['ReplaceAllocationRequest'];
export type ReportedMilestone = components['schemas']['ReportedMilestone'];
export type ReportLine = components['schemas']['ReportLine'];
export type ReportLineRequest = components['schemas']['ReportLineRequest'];
export type ReportMilestoneRequest = components['schemas']['ReportMilestoneRequest'];
export type ReportState = components['schemas']['ReportState'];
export type ResentDelivery = components['schemas']['ResentDelivery'];
export type ReturnReportRequest = components['schemas']['ReturnReportRequest'];
export type Reversal = components['schemas']['Reversal'];
export type ReverseEntryRequest = components['schemas']['ReverseEntryRequest'];
export type Role = components['schemas']['Role'];
export type Rollup = components['schemas']['Rollup'];
export type RollupDifference = components['schemas']['RollupDifference'];
export type RollupProof = components['schemas']['RollupProof'];
export type RollupRow = components['schemas']['RollupRow'];
export type Route = components['schemas']['Route'];
export type RouteKind = components['schemas']['RouteKind'];
export type RouteList = components['schemas']['RouteList'];
export type SecondFactor = components['schemas']['SecondFactor'];
export type SecondFactorOffer = components['schemas']['SecondFactorOffer'];
export type Session = components['schemas']['Session'];
export type SessionList = components['schemas']['SessionList'];
export type SetAnnualPlanRequest = components['schemas']['SetAnnualPlanRequest'];
export type SetBudgetRequest = components['schemas']['SetBudgetRequest'];
export type SignInPolicy = components['schemas']['SignInPolicy'];
export type SignInPolicyRequest = components['schemas']['SignInPolicyRequest'];
export type SignInProfile = components['schemas']['SignInProfile'];
export type SignInRequest = components['schemas']['SignInRequest'];
export type Source = components['schemas']['Source'];
export type Stage = components['schemas']['Stage'];
export type StatedInvestment = components['schemas']['StatedInvestment'];
export type Statistics = components['schemas']['Statistics'];
export type StatisticsSettings = components['schemas']['StatisticsSettings'];
export type StatisticsSettingsRequest = components['schemas']['StatisticsSettingsRequest'];
export type StatisticsSettingsVersion = components['schemas']['StatisticsSettingsVersion'];
export type StatisticsSpan = components['schemas']['StatisticsSpan'];
export type StatisticsYear = components['schemas']['StatisticsYear'];
export type TableNote = components['schemas']['TableNote'];
export type TokenList = components['schemas']['TokenList'];
export type Town = components['schemas']['Town'];
export type TownList = components['schemas']['TownList'];
export type Unit = components['schemas']['Unit'];
export type UnitKind = components['schemas']['UnitKind'];
export type UnitList = components['schemas']['UnitList'];
export type UnitRole = components['schemas']['UnitRole'];
export type Unreported = components['schemas']['Unreported'];
export type UnreportedUnit = components['schemas']['UnreportedUnit'];
export type UpdateMilestoneRequest = components['schemas']['UpdateMilestoneRequest'];
export type UpdatePersonRequest = components['schemas']['UpdatePersonRequest'];
export type UpdateProjectRequest = components['schemas']['UpdateProjectRequest'];
export type UpdateReportRequest = components['schemas']['UpdateReportRequest'];
export type UpdateUnitRequest = components['schemas']['UpdateUnitRequest'];
export type User = components['schemas']['User'];
export type VerifiedReport = components['schemas']['VerifiedReport'];
export type WeekAmount = components['schemas']['WeekAmount'];
export type Words = components['schemas']['Words'];
export type $defs = Record<string, never>;
export interface operations {
  accountExport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description AccountExport */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "exportedAt": "2024-04-05T02:30:00.000Z",
           *       "person": {
           *         "id": 2,
           *         "username": "chen",
           *         "name": "陈明",
           *         "email": "chen@example.org",
           *         "administrator": "system",
           *         "memberships": [
           *           {
           *             "plan": "440703-14",
           *             "role": "office",
           *             "unit": "DISTRICT"
           *           }
           *         ],
           *         "isActive": true,
           *         "externalId": "chen@idp",
           *         "hasSecondFactor": true,
           *         "version": 1,
           *         "createdAt": "2024-04-05T02:30:00.000Z"
           *       },
           *       "sessions": [
           *         {
           *           "createdAt": "2024-04-05T02:30:00.000Z",
           *           "lastSeenAt": "2024-04-05T02:30:00.000Z",
           *           "userAgent": "Mozilla/5.0",
           *           "address": "10.1.2.3"
           *         }
           *       ],
           *       "tokens": [
           *         {
           *           "name": "月报导入",
           *           "scopes": [
           *             "report.write"
           *           ],
           *           "createdAt": "2024-04-05T02:30:00.000Z",
           *           "expiresAt": "2024-12-31T00:00:00.000Z",
           *           "lastUsedAt": "2024-04-05T02:30:00.000Z"
           *         }
           *       ],
           *       "digests": [
           *         {
           *           "plan": "440703-14",
           *           "no": 3,
           *           "email": "chen@example.org",
           *           "state": "sent",
           *           "sentAt": "2024-04-05T02:30:00.000Z"
           *         }
           *       ],
           *       "acts": [
           *         {
           *           "recordedAt": "2024-04-05T02:30:00.000Z",
           *           "address": "10.1.2.3",
           *           "action": "monthly-report.submit",
           *           "objectType": "monthly-report",
           *           "objectKey": "12"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AccountExport'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  auditOfInstallation: {
    parameters: {
      query?: {
        /**
         * @description What was done
         * @example monthly-report.verify
         */
        action?: string;
        /**
         * @description Name of who acted
         * @example 陈明
         */
        actor?: string;
        /**
         * @description Address it was done from
         * @example 10.1.2.3
         */
        address?: string;
        /**
         * @description nextCursor of the page before; left out for the first page
         * @example UEotMDUw
         */
        cursor?: string;
        /**
         * @description Which comes first; newest
         * @example newest
         */
        first?: 'newest' | 'oldest';
        /**
         * @description First day; Asia/Shanghai day
         * @example 2024-03-31
         */
        from?: string;
        /**
         * @description How many at most; 50 when left out
         * @example 50
         */
        limit?: number;
        /**
         * @description Which one
         * @example 12
         */
        objectKey?: string;
        /**
         * @description Kind of thing it was done to
         * @example monthly-report
         */
        objectType?: string;
        /**
         * @description Last day, included; Asia/Shanghai day
         * @example 2024-03-31
         */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description AuditPage */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "4711",
           *           "sequence": "4711",
           *           "recordedAt": "2024-04-05T02:30:00.000Z",
           *           "actorName": "陈明",
           *           "actorRoles": [
           *             "office"
           *           ],
           *           "address": "10.1.2.3",
           *           "correlationId": "7d1c5a52-6f0e-4a4f-9f56-0a7f6a1f2f11",
           *           "action": "monthly-report.submit",
           *           "objectType": "monthly-report",
           *           "objectKey": "12",
           *           "before": {
           *             "state": "draft"
           *           },
           *           "after": {
           *             "state": "submitted"
           *           }
           *         }
           *       ],
           *       "nextCursor": "UEotMDUw"
           *     }
           */
          'application/json': components['schemas']['AuditPage'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  auditChainOfInstallation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description AuditChain */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "sealed": "4711",
           *       "waiting": 0,
           *       "headHash": "9f86d081884c7d65"
           *     }
           */
          'application/json': components['schemas']['AuditChain'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  auditExportInstallation: {
    parameters: {
      query?: {
        /**
         * @description What was done
         * @example monthly-report.verify
         */
        action?: string;
        /**
         * @description Name of who acted
         * @example 陈明
         */
        actor?: string;
        /**
         * @description Address it was done from
         * @example 10.1.2.3
         */
        address?: string;
        /**
         * @description First day; Asia/Shanghai day
         * @example 2024-03-31
         */
        from?: string;
        /**
         * @description Which one
         * @example 12
         */
        objectKey?: string;
        /**
         * @description Kind of thing it was done to
         * @example monthly-report
         */
        objectType?: string;
        /**
         * @description Last day, included; Asia/Shanghai day
         * @example 2024-03-31
         */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A CSV file for Excel: UTF-8 with BOM */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example sequence,time,actor,action */
          'text/csv': string;
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  auditVerifyInstallation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description AuditProof */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "sealed": "4711",
           *       "waiting": 0,
           *       "headHash": "9f86d081884c7d65",
           *       "whole": true,
           *       "archived": "0",
           *       "faults": [
           *         {
           *           "kind": "altered",
           *           "sequence": "4711",
           *           "id": "4711"
           *         }
           *       ],
           *       "unlisted": [
           *         "4712"
           *       ]
           *     }
           */
          'application/json': components['schemas']['AuditProof'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  oidcAbout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description IdentityProviderName */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "name": "统一身份认证"
           *     }
           */
          'application/json': components['schemas']['IdentityProviderName'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  oidcCallback: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description To the provider, or to a page that says what came of it */
      302: {
        headers: {
          /**
           * @description Where to
           * @example /sign-in?refused=expired
           */
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  oidcStart: {
    parameters: {
      query?: {
        /**
         * @description Path of the page to go to afterwards
         * @example /overview
         */
        next?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description To the provider, or to a page that says what came of it */
      302: {
        headers: {
          /**
           * @description Where to
           * @example /sign-in?refused=expired
           */
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  peopleList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description PersonList */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": 2,
           *           "username": "chen",
           *           "name": "陈明",
           *           "email": "chen@example.org",
           *           "administrator": "system",
           *           "memberships": [
           *             {
           *               "plan": "440703-14",
           *               "role": "office",
           *               "unit": "DISTRICT"
           *             }
           *           ],
           *           "externalId": "chen@idp",
           *           "version": 1,
           *           "active": true,
           *           "secondFactor": true
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PersonList'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  peopleCreate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result
         * @example 5f0c1a7e-report-2024-03
         */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "username": "chen",
         *       "name": "陈明",
         *       "email": "chen@example.org",
         *       "administrator": null,
         *       "memberships": [
         *         {
         *           "plan": "440703-14",
         *           "role": "office",
         *           "unit": "DISTRICT"
         *         }
         *       ],
         *       "externalId": "chen@idp",
         *       "password": "a long sentence is best"
         *     }
         */
        'application/json': components['schemas']['CreatePersonRequest'];
      };
    };
    responses: {
      /** @description Person */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": 2,
           *       "username": "chen",
           *       "name": "陈明",
           *       "email": "chen@example.org",
           *       "administrator": "system",
           *       "memberships": [
           *         {
           *           "plan": "440703-14",
           *           "role": "office",
           *           "unit": "DISTRICT"
           *         }
           *       ],
           *       "externalId": "chen@idp",
           *       "version": 1,
           *       "active": true,
           *       "secondFactor": true
           *     }
           */
          'application/json': components['schemas']['Person'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  peopleErase: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Id of the person
         * @example 2
         */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; nothing more is to be said */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  peopleUpdate: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Id of the person
         * @example 2
         */
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "陈明",
         *       "email": "chen@example.org",
         *       "administrator": null,
         *       "memberships": [
         *         {
         *           "plan": "440703-14",
         *           "role": "office",
         *           "unit": "DISTRICT"
         *         }
         *       ],
         *       "externalId": "chen@idp",
         *       "password": "a long sentence is best",
         *       "active": true
         *     }
         */
        'application/json': components['schemas']['UpdatePersonRequest'];
      };
    };
    responses: {
      /** @description Person */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": 2,
           *       "username": "chen",
           *       "name": "陈明",
           *       "email": "chen@example.org",
           *       "administrator": "system",
           *       "memberships": [
           *         {
           *           "plan": "440703-14",
           *           "role": "office",
           *           "unit": "DISTRICT"
           *         }
           *       ],
           *       "externalId": "chen@idp",
           *       "version": 1,
           *       "active": true,
           *       "secondFactor": true
           *     }
           */
          'application/json': components['schemas']['Person'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  peopleExport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the person
         * @example 2
         */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description AccountExport */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "exportedAt": "2024-04-05T02:30:00.000Z",
           *       "person": {
           *         "id": 2,
           *         "username": "chen",
           *         "name": "陈明",
           *         "email": "chen@example.org",
           *         "administrator": "system",
           *         "memberships": [
           *           {
           *             "plan": "440703-14",
           *             "role": "office",
           *             "unit": "DISTRICT"
           *           }
           *         ],
           *         "isActive": true,
           *         "externalId": "chen@idp",
           *         "hasSecondFactor": true,
           *         "version": 1,
           *         "createdAt": "2024-04-05T02:30:00.000Z"
           *       },
           *       "sessions": [
           *         {
           *           "createdAt": "2024-04-05T02:30:00.000Z",
           *           "lastSeenAt": "2024-04-05T02:30:00.000Z",
           *           "userAgent": "Mozilla/5.0",
           *           "address": "10.1.2.3"
           *         }
           *       ],
           *       "tokens": [
           *         {
           *           "name": "月报导入",
           *           "scopes": [
           *             "report.write"
           *           ],
           *           "createdAt": "2024-04-05T02:30:00.000Z",
           *           "expiresAt": "2024-12-31T00:00:00.000Z",
           *           "lastUsedAt": "2024-04-05T02:30:00.000Z"
           *         }
           *       ],
           *       "digests": [
           *         {
           *           "plan": "440703-14",
           *           "no": 3,
           *           "email": "chen@example.org",
           *           "state": "sent",
           *           "sentAt": "2024-04-05T02:30:00.000Z"
           *         }
           *       ],
           *       "acts": [
           *         {
           *           "recordedAt": "2024-04-05T02:30:00.000Z",
           *           "address": "10.1.2.3",
           *           "action": "monthly-report.submit",
           *           "objectType": "monthly-report",
           *           "objectKey": "12"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AccountExport'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  peopleResetSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the person
         * @example 2
         */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; nothing more is to be said */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  personAccessSessions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the person
         * @example 2
         */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description SessionList */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b0e6a4e-6b0e-4f0a-9a53-0d2f3c1b7a11",
           *           "createdAt": "2024-04-05T02:30:00.000Z",
           *           "lastSeenAt": "2024-04-05T02:30:00.000Z",
           *           "expiresAt": "2024-04-05T10:30:00.000Z",
           *           "userAgent": "Mozilla/5.0",
           *           "address": "10.1.2.3"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SessionList'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  personAccessEndSessions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the person
         * @example 2
         */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; nothing more is to be said */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  personAccessEndSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the person
         * @example 2
         */
        id: number;
        /**
         * @description Id of the session
         * @example 0b0e6a4e-6b0e-4f0a-9a53-0d2f3c1b7a11
         */
        session: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; nothing more is to be said */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  personAccessTokensOf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the person
         * @example 2
         */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description TokenList */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b0e6a4e-6b0e-4f0a-9a53-0d2f3c1b7a11",
           *           "name": "月报导入",
           *           "scopes": [
           *             "report.read"
           *           ],
           *           "createdAt": "2024-04-05T02:30:00.000Z",
           *           "expiresAt": "2024-12-31T00:00:00.000Z",
           *           "lastUsedAt": "2024-04-05T02:30:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TokenList'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  personAccessEndToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the person
         * @example 2
         */
        id: number;
        /**
         * @description Id of the token (not the token itself)
         * @example 0b0e6a4e-6b0e-4f0a-9a53-0d2f3c1b7a11
         */
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; nothing more is to be said */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plansList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description PlanList */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "code": "440703-14",
           *           "name": "国民经济和社会发展第十四个五年规划",
           *           "nameEn": "The 14th five-year plan",
           *           "divisionCode": "440703",
           *           "periodStart": "2021-01",
           *           "periodEnd": "2025-12",
           *           "envelope": "185400000000.00",
           *           "envelopeAsWritten": "1854 亿元",
           *           "source": {
           *             "chapter": 7,
           *             "section": 1,
           *             "box": 8
           *           },
           *           "period": {
           *             "zh": "规划期",
           *             "en": "plan period"
           *           },
           *           "formerPeriod": {
           *             "zh": "规划期",
           *             "en": "plan period"
           *           },
           *           "packagesTitle": {
           *             "zh": "规划期",
           *             "en": "plan period"
           *           },
           *           "programmeKinds": {
           *             "network": {
           *               "zh": "规划期",
           *               "en": "plan period"
           *             },
           *             "sector": {
           *               "zh": "规划期",
           *               "en": "plan period"
           *             },
           *             "platform": {
           *               "zh": "规划期",
           *               "en": "plan period"
           *             },
           *             "action-plan": {
           *               "zh": "规划期",
           *               "en": "plan period"
           *             }
           *           },
           *           "envelopeNote": {
           *             "zh": "规划期",
           *             "en": "plan period"
           *           },
           *           "isDemo": false,
           *           "today": "2024-05-31",
           *           "timeProgressPercent": "66.67",
           *           "statistics": {
           *             "month": "2024-04",
           *             "nextOn": "2024-06-10",
           *             "periodState": "running",
           *             "period": {
           *               "from": "2024-01",
           *               "to": "2024-12",
           *               "through": "2024-04",
           *               "months": 12,
           *               "countedMonths": 4,
           *               "timeProgressPercent": "33.33"
           *             },
           *             "returnDay": 6,
           *             "returnMonthsLater": 1,
           *             "statisticsDay": 10,
           *             "statisticsMonthsLater": 1,
           *             "year": {
           *               "from": "2024-01",
           *               "to": "2024-12",
           *               "through": "2024-04",
           *               "months": 12,
           *               "countedMonths": 4,
           *               "timeProgressPercent": "33.33",
           *               "year": 2024
           *             }
           *           },
           *           "digest": {
           *             "weekday": 1,
           *             "time": "08:00",
           *             "enabled": true
           *           },
           *           "version": 1
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PlanList'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plansFind: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Plan */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "440703-14",
           *       "name": "国民经济和社会发展第十四个五年规划",
           *       "nameEn": "The 14th five-year plan",
           *       "divisionCode": "440703",
           *       "periodStart": "2021-01",
           *       "periodEnd": "2025-12",
           *       "envelope": "185400000000.00",
           *       "envelopeAsWritten": "1854 亿元",
           *       "source": {
           *         "chapter": 7,
           *         "section": 1,
           *         "box": 8
           *       },
           *       "period": {
           *         "zh": "规划期",
           *         "en": "plan period"
           *       },
           *       "formerPeriod": {
           *         "zh": "规划期",
           *         "en": "plan period"
           *       },
           *       "packagesTitle": {
           *         "zh": "规划期",
           *         "en": "plan period"
           *       },
           *       "programmeKinds": {
           *         "network": {
           *           "zh": "规划期",
           *           "en": "plan period"
           *         },
           *         "sector": {
           *           "zh": "规划期",
           *           "en": "plan period"
           *         },
           *         "platform": {
           *           "zh": "规划期",
           *           "en": "plan period"
           *         },
           *         "action-plan": {
           *           "zh": "规划期",
           *           "en": "plan period"
           *         }
           *       },
           *       "envelopeNote": {
           *         "zh": "规划期",
           *         "en": "plan period"
           *       },
           *       "isDemo": false,
           *       "today": "2024-05-31",
           *       "timeProgressPercent": "66.67",
           *       "statistics": {
           *         "month": "2024-04",
           *         "nextOn": "2024-06-10",
           *         "periodState": "running",
           *         "period": {
           *           "from": "2024-01",
           *           "to": "2024-12",
           *           "through": "2024-04",
           *           "months": 12,
           *           "countedMonths": 4,
           *           "timeProgressPercent": "33.33"
           *         },
           *         "returnDay": 6,
           *         "returnMonthsLater": 1,
           *         "statisticsDay": 10,
           *         "statisticsMonthsLater": 1,
           *         "year": {
           *           "from": "2024-01",
           *           "to": "2024-12",
           *           "through": "2024-04",
           *           "months": 12,
           *           "countedMonths": 4,
           *           "timeProgressPercent": "33.33",
           *           "year": 2024
           *         }
           *       },
           *       "digest": {
           *         "weekday": 1,
           *         "time": "08:00",
           *         "enabled": true
           *       },
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['Plan'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  allocationFind: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Allocation */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version": 1,
           *       "envelope": "185400000000.00",
           *       "allotted": "60000000000.00",
           *       "unallotted": "125400000000.00",
           *       "items": [
           *         {
           *           "packageCode": "P04",
           *           "amount": "60000000000.00"
           *         }
           *       ],
           *       "history": [
           *         {
           *           "version": 1,
           *           "at": "2024-04-05T02:30:00.000Z",
           *           "who": "李华",
           *           "note": "年初分配方案",
           *           "items": [
           *             {
           *               "packageCode": "P04",
           *               "amount": "60000000000.00"
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Allocation'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  allocationReplace: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "items": [
         *         {
         *           "packageCode": "P04",
         *           "amount": "60000000000.00"
         *         }
         *       ],
         *       "note": "年初分配方案"
         *     }
         */
        'application/json': components['schemas']['ReplaceAllocationRequest'];
      };
    };
    responses: {
      /** @description Allocation */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version": 1,
           *       "envelope": "185400000000.00",
           *       "allotted": "60000000000.00",
           *       "unallotted": "125400000000.00",
           *       "items": [
           *         {
           *           "packageCode": "P04",
           *           "amount": "60000000000.00"
           *         }
           *       ],
           *       "history": [
           *         {
           *           "version": 1,
           *           "at": "2024-04-05T02:30:00.000Z",
           *           "who": "李华",
           *           "note": "年初分配方案",
           *           "items": [
           *             {
           *               "packageCode": "P04",
           *               "amount": "60000000000.00"
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Allocation'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  auditOfPlan: {
    parameters: {
      query?: {
        /**
         * @description What was done
         * @example monthly-report.verify
         */
        action?: string;
        /**
         * @description Name of who acted
         * @example 陈明
         */
        actor?: string;
        /**
         * @description Address it was done from
         * @example 10.1.2.3
         */
        address?: string;
        /**
         * @description nextCursor of the page before; left out for the first page
         * @example UEotMDUw
         */
        cursor?: string;
        /**
         * @description Which comes first; newest
         * @example newest
         */
        first?: 'newest' | 'oldest';
        /**
         * @description First day; Asia/Shanghai day
         * @example 2024-03-31
         */
        from?: string;
        /**
         * @description How many at most; 50 when left out
         * @example 50
         */
        limit?: number;
        /**
         * @description Which one
         * @example 12
         */
        objectKey?: string;
        /**
         * @description Kind of thing it was done to
         * @example monthly-report
         */
        objectType?: string;
        /**
         * @description Last day, included; Asia/Shanghai day
         * @example 2024-03-31
         */
        to?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description AuditPage */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "4711",
           *           "sequence": "4711",
           *           "recordedAt": "2024-04-05T02:30:00.000Z",
           *           "actorName": "陈明",
           *           "actorRoles": [
           *             "office"
           *           ],
           *           "address": "10.1.2.3",
           *           "correlationId": "7d1c5a52-6f0e-4a4f-9f56-0a7f6a1f2f11",
           *           "action": "monthly-report.submit",
           *           "objectType": "monthly-report",
           *           "objectKey": "12",
           *           "before": {
           *             "state": "draft"
           *           },
           *           "after": {
           *             "state": "submitted"
           *           }
           *         }
           *       ],
           *       "nextCursor": "UEotMDUw"
           *     }
           */
          'application/json': components['schemas']['AuditPage'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  auditChainOfPlan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description AuditChain */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "sealed": "4711",
           *       "waiting": 0,
           *       "headHash": "9f86d081884c7d65"
           *     }
           */
          'application/json': components['schemas']['AuditChain'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  auditExportPlan: {
    parameters: {
      query?: {
        /**
         * @description What was done
         * @example monthly-report.verify
         */
        action?: string;
        /**
         * @description Name of who acted
         * @example 陈明
         */
        actor?: string;
        /**
         * @description Address it was done from
         * @example 10.1.2.3
         */
        address?: string;
        /**
         * @description First day; Asia/Shanghai day
         * @example 2024-03-31
         */
        from?: string;
        /**
         * @description Which one
         * @example 12
         */
        objectKey?: string;
        /**
         * @description Kind of thing it was done to
         * @example monthly-report
         */
        objectType?: string;
        /**
         * @description Last day, included; Asia/Shanghai day
         * @example 2024-03-31
         */
        to?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A CSV file for Excel: UTF-8 with BOM */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example sequence,time,actor,action */
          'text/csv': string;
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  auditVerify: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description AuditProof */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "sealed": "4711",
           *       "waiting": 0,
           *       "headHash": "9f86d081884c7d65",
           *       "whole": true,
           *       "archived": "0",
           *       "faults": [
           *         {
           *           "kind": "altered",
           *           "sequence": "4711",
           *           "id": "4711"
           *         }
           *       ],
           *       "unlisted": [
           *         "4712"
           *       ]
           *     }
           */
          'application/json': components['schemas']['AuditProof'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plansCommitments: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description CommitmentList */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "CM-001",
           *           "name": "老旧社区改造",
           *           "nameEn": "Renewal of old communities",
           *           "area": "城市更新",
           *           "metric": "社区",
           *           "value": "68",
           *           "unit": "个",
           *           "qualifier": "min",
           *           "due": "2025",
           *           "dueBasis": "stated-year",
           *           "asWritten": "68 个",
           *           "note": {
           *             "zh": "规划期",
           *             "en": "plan period"
           *           },
           *           "source": {
           *             "chapter": 7,
           *             "section": 1,
           *             "box": 8
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CommitmentList'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  demoMailboxList: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description DemoMailList */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": 3,
           *           "from": "gangmu@example.org",
           *           "to": "chen@example.org",
           *           "subject": "周报第 3 期",
           *           "sentAt": "2024-05-27T00:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DemoMailList'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  demoMailboxFind: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the mail
         * @example 3
         */
        id: number;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description DemoMail */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": 3,
           *       "from": "gangmu@example.org",
           *       "to": "chen@example.org",
           *       "subject": "周报第 3 期",
           *       "sentAt": "2024-05-27T00:00:00.000Z",
           *       "html": "<!doctype html><html lang=\"zh\"></html>",
           *       "text": "第 3 期"
           *     }
           */
          'application/json': components['schemas']['DemoMail'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plansSetSchedule: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "weekday": 1,
         *       "time": "08:00",
         *       "enabled": true
         *     }
         */
        'application/json': components['schemas']['DigestScheduleRequest'];
      };
    };
    responses: {
      /** @description Plan */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "440703-14",
           *       "name": "国民经济和社会发展第十四个五年规划",
           *       "nameEn": "The 14th five-year plan",
           *       "divisionCode": "440703",
           *       "periodStart": "2021-01",
           *       "periodEnd": "2025-12",
           *       "envelope": "185400000000.00",
           *       "envelopeAsWritten": "1854 亿元",
           *       "source": {
           *         "chapter": 7,
           *         "section": 1,
           *         "box": 8
           *       },
           *       "period": {
           *         "zh": "规划期",
           *         "en": "plan period"
           *       },
           *       "formerPeriod": {
           *         "zh": "规划期",
           *         "en": "plan period"
           *       },
           *       "packagesTitle": {
           *         "zh": "规划期",
           *         "en": "plan period"
           *       },
           *       "programmeKinds": {
           *         "network": {
           *           "zh": "规划期",
           *           "en": "plan period"
           *         },
           *         "sector": {
           *           "zh": "规划期",
           *           "en": "plan period"
           *         },
           *         "platform": {
           *           "zh": "规划期",
           *           "en": "plan period"
           *         },
           *         "action-plan": {
           *           "zh": "规划期",
           *           "en": "plan period"
           *         }
           *       },
           *       "envelopeNote": {
           *         "zh": "规划期",
           *         "en": "plan period"
           *       },
           *       "isDemo": false,
           *       "today": "2024-05-31",
           *       "timeProgressPercent": "66.67",
           *       "statistics": {
           *         "month": "2024-04",
           *         "nextOn": "2024-06-10",
           *         "periodState": "running",
           *         "period": {
           *           "from": "2024-01",
           *           "to": "2024-12",
           *           "through": "2024-04",
           *           "months": 12,
           *           "countedMonths": 4,
           *           "timeProgressPercent": "33.33"
           *         },
           *         "returnDay": 6,
           *         "returnMonthsLater": 1,
           *         "statisticsDay": 10,
           *         "statisticsMonthsLater": 1,
           *         "year": {
           *           "from": "2024-01",
           *           "to": "2024-12",
           *           "through": "2024-04",
           *           "months": 12,
           *           "countedMonths": 4,
           *           "timeProgressPercent": "33.33",
           *           "year": 2024
           *         }
           *       },
           *       "digest": {
           *         "weekday": 1,
           *         "time": "08:00",
           *         "enabled": true
           *       },
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['Plan'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  digestsList: {
    parameters: {
      query?: {
        /**
         * @description nextCursor of the page before; left out for the first page
         * @example UEotMDUw
         */
        cursor?: string;
        /**
         * @description How many at most; 50 when left out
         * @example 50
         */
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description DigestPage */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "no": 3,
           *           "asOf": "2024-05-26",
           *           "issuedAt": "2024-04-05T02:30:00.000Z",
           *           "issuedBy": "system:digest",
           *           "headline": "总盘子完成 0.67%",
           *           "headlineEn": "0.67% of the envelope completed",
           *           "deliveries": {
           *             "sent": 4,
           *             "failed": 0,
           *             "waiting": 0
           *           }
           *         }
           *       ],
           *       "nextCursor": "UEotMDUw"
           *     }
           */
          'application/json': components['schemas']['DigestPage'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  digestsIssue: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result
         * @example 5f0c1a7e-report-2024-03
         */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "asOf": "2024-03-31"
         *     }
         */
        'application/json': components['schemas']['IssueDigestRequest'];
      };
    };
    responses: {
      /** @description Digest */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "no": 3,
           *       "asOf": "2024-05-26",
           *       "issuedAt": "2024-04-05T02:30:00.000Z",
           *       "issuedBy": "system:digest",
           *       "content": {
           *         "no": 3,
           *         "planCode": "440703-14",
           *         "planName": "国民经济和社会发展第十四个五年规划",
           *         "packagesTitle": {
           *           "zh": "规划期",
           *           "en": "plan period"
           *         },
           *         "isDemo": false,
           *         "asOf": "2024-05-26",
           *         "weekFrom": "2024-05-20",
           *         "headline": "总盘子完成 0.67%",
           *         "headlineEn": "0.67% of the envelope completed",
           *         "statistics": {
           *           "month": "2024-04",
           *           "nextOn": "2024-06-10",
           *           "periodState": "running",
           *           "year": {
           *             "from": "2024-01",
           *             "to": "2024-12",
           *             "through": "2024-04",
           *             "months": 12,
           *             "countedMonths": 4,
           *             "timeProgressPercent": "33.33"
           *           },
           *           "period": {
           *             "from": "2024-01",
           *             "to": "2024-12",
           *             "through": "2024-04",
           *             "months": 12,
           *             "countedMonths": 4,
           *             "timeProgressPercent": "33.33"
           *           }
           *         },
           *         "envelope": {
           *           "completedThrough": "1150000.00",
           *           "completedThroughPercent": "0.62",
           *           "gapPoints": "-66.05",
           *           "completedLater": "100000.00",
           *           "completedThisYear": "250000.00",
           *           "amount": "185400000000.00",
           *           "allotted": "60000000000.00",
           *           "unallotted": "125400000000.00",
           *           "completed": {
           *             "amount": "1250000.00",
           *             "change": "250000.00"
           *           },
           *           "received": {
           *             "amount": "1250000.00",
           *             "change": "250000.00"
           *           },
           *           "paid": {
           *             "amount": "1250000.00",
           *             "change": "250000.00"
           *           },
           *           "completedPercent": "0.67",
           *           "timeProgressPercent": "65.04",
           *           "outsideCompleted": "300000.00"
           *         },
           *         "packages": [
           *           {
           *             "completedThrough": "1150000.00",
           *             "completedThroughPercent": "0.62",
           *             "gapPoints": "-66.05",
           *             "completedLater": "100000.00",
           *             "completedThisYear": "250000.00",
           *             "code": "P04",
           *             "name": "现代综合交通运输体系",
           *             "nameEn": "Transport",
           *             "allotted": "60000000000.00",
           *             "completed": {
           *               "amount": "1250000.00",
           *               "change": "250000.00"
           *             },
           *             "completedPercent": "41.67"
           *           }
           *         ],
           *         "milestones": {
           *           "reached": [
           *             {
           *               "projectCode": "PJ-001",
           *               "projectName": "环城路改造",
           *               "name": "路基完成",
           *               "from": "2024-06-30",
           *               "to": "2024-08-31",
           *               "days": 62
           *             }
           *           ],
           *           "slipped": [
           *             {
           *               "projectCode": "PJ-001",
           *               "projectName": "环城路改造",
           *               "name": "路基完成",
           *               "from": "2024-06-30",
           *               "to": "2024-08-31",
           *               "days": 62
           *             }
           *           ],
           *           "due": [
           *             {
           *               "projectCode": "PJ-001",
           *               "projectName": "环城路改造",
           *               "name": "路基完成",
           *               "from": "2024-06-30",
           *               "to": "2024-08-31",
           *               "days": 62
           *             }
           *           ],
           *           "overdue": 2
           *         },
           *         "unreported": {
           *           "month": "2024-03",
           *           "units": [
           *             {
           *               "unitName": "交通运输局",
           *               "projects": [
           *                 {
           *                   "code": "PJ-001",
           *                   "name": "环城路改造"
           *                 }
           *               ]
           *             }
           *           ]
           *         }
           *       },
           *       "html": "<!doctype html><html lang=\"zh\"></html>",
           *       "text": "第 3 期"
           *     }
           */
          'application/json': components['schemas']['Digest'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  digestsFind: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Number of the digest (周报) in its plan
         * @example 3
         */
        no: number;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Digest */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "no": 3,
           *       "asOf": "2024-05-26",
           *       "issuedAt": "2024-04-05T02:30:00.000Z",
           *       "issuedBy": "system:digest",
           *       "content": {
           *         "no": 3,
           *         "planCode": "440703-14",
           *         "planName": "国民经济和社会发展第十四个五年规划",
           *         "packagesTitle": {
           *           "zh": "规划期",
           *           "en": "plan period"
           *         },
           *         "isDemo": false,
           *         "asOf": "2024-05-26",
           *         "weekFrom": "2024-05-20",
           *         "headline": "总盘子完成 0.67%",
           *         "headlineEn": "0.67% of the envelope completed",
           *         "statistics": {
           *           "month": "2024-04",
           *           "nextOn": "2024-06-10",
           *           "periodState": "running",
           *           "year": {
           *             "from": "2024-01",
           *             "to": "2024-12",
           *             "through": "2024-04",
           *             "months": 12,
           *             "countedMonths": 4,
           *             "timeProgressPercent": "33.33"
           *           },
           *           "period": {
           *             "from": "2024-01",
           *             "to": "2024-12",
           *             "through": "2024-04",
           *             "months": 12,
           *             "countedMonths": 4,
           *             "timeProgressPercent": "33.33"
           *           }
           *         },
           *         "envelope": {
           *           "completedThrough": "1150000.00",
           *           "completedThroughPercent": "0.62",
           *           "gapPoints": "-66.05",
           *           "completedLater": "100000.00",
           *           "completedThisYear": "250000.00",
           *           "amount": "185400000000.00",
           *           "allotted": "60000000000.00",
           *           "unallotted": "125400000000.00",
           *           "completed": {
           *             "amount": "1250000.00",
           *             "change": "250000.00"
           *           },
           *           "received": {
           *             "amount": "1250000.00",
           *             "change": "250000.00"
           *           },
           *           "paid": {
           *             "amount": "1250000.00",
           *             "change": "250000.00"
           *           },
           *           "completedPercent": "0.67",
           *           "timeProgressPercent": "65.04",
           *           "outsideCompleted": "300000.00"
           *         },
           *         "packages": [
           *           {
           *             "completedThrough": "1150000.00",
           *             "completedThroughPercent": "0.62",
           *             "gapPoints": "-66.05",
           *             "completedLater": "100000.00",
           *             "completedThisYear": "250000.00",
           *             "code": "P04",
           *             "name": "现代综合交通运输体系",
           *             "nameEn": "Transport",
           *             "allotted": "60000000000.00",
           *             "completed": {
           *               "amount": "1250000.00",
           *               "change": "250000.00"
           *             },
           *             "completedPercent": "41.67"
           *           }
           *         ],
           *         "milestones": {
           *           "reached": [
           *             {
           *               "projectCode": "PJ-001",
           *               "projectName": "环城路改造",
           *               "name": "路基完成",
           *               "from": "2024-06-30",
           *               "to": "2024-08-31",
           *               "days": 62
           *             }
           *           ],
           *           "slipped": [
           *             {
           *               "projectCode": "PJ-001",
           *               "projectName": "环城路改造",
           *               "name": "路基完成",
           *               "from": "2024-06-30",
           *               "to": "2024-08-31",
           *               "days": 62
           *             }
           *           ],
           *           "due": [
           *             {
           *               "projectCode": "PJ-001",
           *               "projectName": "环城路改造",
           *               "name": "路基完成",
           *               "from": "2024-06-30",
           *               "to": "2024-08-31",
           *               "days": 62
           *             }
           *           ],
           *           "overdue": 2
           *         },
           *         "unreported": {
           *           "month": "2024-03",
           *           "units": [
           *             {
           *               "unitName": "交通运输局",
           *               "projects": [
           *                 {
           *                   "code": "PJ-001",
           *                   "name": "环城路改造"
           *                 }
           *               ]
           *             }
           *           ]
           *         }
           *       },
           *       "html": "<!doctype html><html lang=\"zh\"></html>",
           *       "text": "第 3 期"
           *     }
           */
          'application/json': components['schemas']['Digest'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  digestsDeliveries: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Number of the digest (周报) in its plan
         * @example 3
         */
        no: number;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description DeliveryList */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "5",
           *           "personName": "陈明",
           *           "email": "chen@example.org",
           *           "state": "sent",
           *           "attempts": 1,
           *           "error": "550 no such mailbox",
           *           "sentAt": "2024-04-05T02:30:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['DeliveryList'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  digestsResend: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result
         * @example 5f0c1a7e-report-2024-03
         */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Id of the delivery to one recipient
         * @example 5
         */
        id: string;
        /**
         * @description Number of the digest (周报) in its plan
         * @example 3
         */
        no: number;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ResentDelivery */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "5"
           *     }
           */
          'application/json': components['schemas']['ResentDelivery'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  eventsStream: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Stays open; the name of an event is rollup, digest or report, a comment keeps it alive */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example event: rollup
           *     data: {"plan":"440703-14"}
           */
          'text/event-stream': string;
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plansGlossary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Glossary */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "word": "有序推进",
           *           "en": "advanced in order"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Glossary'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plansGovernance: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description GovernanceList */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "GOV-01",
           *           "topic": "监测评估",
           *           "requirement": {
           *             "zh": "规划期",
           *             "en": "plan period"
           *           },
           *           "source": {
           *             "chapter": 7,
           *             "section": 1,
           *             "box": 8
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['GovernanceList'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plansIndicators: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Indicators */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "IND-01",
           *           "no": 1,
           *           "group": "经济发展",
           *           "name": "地区生产总值增长",
           *           "nameEn": "GDP growth",
           *           "unit": "%",
           *           "baseline": {
           *             "value": "6.5",
           *             "qualifier": "min",
           *             "text": "6.5%以上"
           *           },
           *           "target": {
           *             "value": "6.5",
           *             "qualifier": "min",
           *             "text": "6.5%以上"
           *           },
           *           "annualGrowth": {
           *             "value": "6.5",
           *             "qualifier": "min",
           *             "text": "6.5%以上"
           *           },
           *           "cumulative": {
           *             "value": "6.5",
           *             "qualifier": "min",
           *             "text": "6.5%以上"
           *           },
           *           "attribute": "预期性",
           *           "direction": "up",
           *           "notes": [
           *             {
           *               "zh": "规划期",
           *               "en": "plan period"
           *             }
           *           ],
           *           "source": {
           *             "chapter": 7,
           *             "section": 1,
           *             "box": 8
           *           }
           *         }
           *       ],
           *       "title": {
           *         "zh": "规划期",
           *         "en": "plan period"
           *       },
           *       "baseYear": 2020,
           *       "targetYear": 2025,
           *       "note": {
           *         "zh": "规划期",
           *         "en": "plan period"
           *       },
           *       "notes": [
           *         {
           *           "zh": "规划期",
           *           "en": "plan period",
           *           "no": 1
           *         }
           *       ],
           *       "former": {
           *         "title": {
           *           "zh": "规划期",
           *           "en": "plan period"
           *         },
           *         "year": 2020,
           *         "notes": [
           *           {
           *             "zh": "规划期",
           *             "en": "plan period",
           *             "no": 1
           *           }
           *         ],
           *         "rows": [
           *           {
           *             "id": "R13-01",
           *             "no": 1,
           *             "group": "经济发展",
           *             "name": "地区生产总值",
           *             "nameEn": "GDP",
           *             "unit": "亿元",
           *             "target": {
           *               "value": "6.5",
           *               "qualifier": "min",
           *               "text": "6.5%以上"
           *             },
           *             "targetAnnualGrowth": {
           *               "value": "6.5",
           *               "qualifier": "min",
           *               "text": "6.5%以上"
           *             },
           *             "actual": {
           *               "value": "6.5",
           *               "qualifier": "min",
           *               "text": "6.5%以上"
           *             },
           *             "actualAnnualGrowth": {
           *               "value": "6.5",
           *               "qualifier": "min",
           *               "text": "6.5%以上"
           *             },
           *             "attribute": "预期性",
           *             "notes": [
           *               {
           *                 "zh": "规划期",
           *                 "en": "plan period"
           *               }
           *             ],
           *             "subRows": []
           *           }
           *         ]
           *       },
           *       "results": {
           *         "title": {
           *           "zh": "规划期",
           *           "en": "plan period"
           *         },
           *         "rows": [
           *           {
           *             "id": "B13-01",
           *             "metric": "地区生产总值",
           *             "metricEn": "GDP passed",
           *             "value": "720",
           *             "unit": "亿元",
           *             "qualifier": "over",
           *             "source": {
           *               "chapter": 7,
           *               "section": 1,
           *               "box": 8
           *             }
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['Indicators'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ledgerList: {
    parameters: {
      query?: {
        /**
         * @description As known at the end of this day; today when left out; Asia/Shanghai day
         * @example 2024-03-31
         */
        asOf?: string;
        /**
         * @description nextCursor of the page before; left out for the first page
         * @example UEotMDUw
         */
        cursor?: string;
        /**
         * @description The first month that counts
         * @example 2024-03
         */
        from?: string;
        /**
         * @description Where the money is from
         * @example central-budget
         */
        fundingSource?: components['schemas']['FundingSource'];
        /**
         * @description How many at most; 50 when left out
         * @example 50
         */
        limit?: number;
        /**
         * @description What is measured
         * @example completed
         */
        measure?: components['schemas']['Measure'];
        /**
         * @description One month
         * @example 2024-03
         */
        month?: string;
        /**
         * @description Code of a package
         * @example P04
         */
        package?: string;
        /**
         * @description Months before, inside or after the plan period
         * @example inside
         */
        part?: 'before' | 'inside' | 'after';
        /**
         * @description Code of a programme
         * @example AP1
         */
        programme?: string;
        /**
         * @description Code of a project
         * @example PJ-001
         */
        project?: string;
        /**
         * @description Stage, or not-stated
         * @example construction
         */
        stage?: string;
        /**
         * @description The last month that counts
         * @example 2024-03
         */
        through?: string;
        /**
         * @description Code of a town, or not-stated
         * @example not-stated
         */
        town?: string;
        /**
         * @description Code of a responsible unit, or not-stated
         * @example DISTRICT
         */
        unit?: string;
        /**
         * @description Calendar year
         * @example 2024
         */
        year?: number;
      };
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description LedgerPage */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "1024",
           *           "projectCode": "PJ-001",
           *           "projectName": "环城路改造",
           *           "month": "2024-03",
           *           "measure": "completed",
           *           "fundingSource": "central-budget",
           *           "amount": "1250000.00",
           *           "recordedAt": "2024-04-05T02:30:00.000Z",
           *           "reportId": "12",
           *           "reversalOf": "1023",
           *           "reversedBy": "1025",
           *           "reason": "金额录入有误",
           *           "postedBy": "李华",
           *           "part": "inside",
           *           "inPeriod": true
           *         }
           *       ],
           *       "nextCursor": "UEotMDUw",
           *       "asOf": "2024-05-31",
           *       "total": {
           *         "completed": "1250000.00",
           *         "received": "1000000.00",
           *         "paid": "800000.00",
           *         "entries": 120
           *       }
           *     }
           */
          'application/json': components['schemas']['LedgerPage'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ledgerReverse: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result
         * @example 5f0c1a7e-report-2024-03
         */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Id of the ledger entry (台账)
         * @example 1024
         */
        entry: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "金额录入有误"
         *     }
         */
        'application/json': components['schemas']['ReverseEntryRequest'];
      };
    };
    responses: {
      /** @description Reversal */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "1025",
           *       "reversalOf": "1024",
           *       "reason": "金额录入有误"
           *     }
           */
          'application/json': components['schemas']['Reversal'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  milestonesListState: {
    parameters: {
      query: {
        /**
         * @description nextCursor of the page before; left out for the first page
         * @example UEotMDUw
         */
        cursor?: string;
        /**
         * @description How many at most; 50 when left out
         * @example 50
         */
        limit?: number;
        /**
         * @description overdue: past its day; due-soon: within 14 days; reached; planned: later
         * @example overdue
         */
        state: components['schemas']['ListedState'];
      };
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ListedMilestonePage */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": 7,
           *           "name": "路基完成",
           *           "weight": 30,
           *           "baselineOn": "2024-06-30",
           *           "forecastOn": "2024-08-31",
           *           "actualOn": "2024-08-20",
           *           "evidence": "验收记录 2024-08",
           *           "version": 1,
           *           "state": "reached",
           *           "lateDays": 51,
           *           "projectCode": "PJ-001",
           *           "projectName": "环城路改造"
           *         }
           *       ],
           *       "nextCursor": "UEotMDUw"
           *     }
           */
          'application/json': components['schemas']['ListedMilestonePage'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  monthlyReportsList: {
    parameters: {
      query?: {
        /**
         * @description nextCursor of the page before; left out for the first page
         * @example UEotMDUw
         */
        cursor?: string;
        /**
         * @description How many at most; 50 when left out
         * @example 50
         */
        limit?: number;
        /**
         * @description Only those of this month
         * @example 2024-03
         */
        month?: string;
        /**
         * @description Only those of the project with this code
         * @example PJ-001
         */
        project?: string;
        /**
         * @description Only those in this state
         * @example draft
         */
        state?: components['schemas']['ReportState'];
      };
      header?: never;
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description MonthlyReportPage */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "12",
           *           "no": 1,
           *           "projectCode": "PJ-001",
           *           "projectName": "环城路改造",
           *           "month": "2024-03",
           *           "state": "verified",
           *           "version": 1,
           *           "submittedBy": "陈明",
           *           "submittedAt": "2024-04-05T02:30:00.000Z",
           *           "verifiedBy": "李华",
           *           "verifiedAt": "2024-04-05T02:30:00.000Z",
           *           "totals": {
           *             "completed": "1250000.00",
           *             "received": "1000000.00",
           *             "paid": "800000.00"
           *           }
           *         }
           *       ],
           *       "nextCursor": "UEotMDUw"
           *     }
           */
          'application/json': components['schemas']['MonthlyReportPage'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  monthlyReportsCreate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result
         * @example 5f0c1a7e-report-2024-03
         */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "projectCode": "PJ-001",
         *       "month": "2024-03",
         *       "lines": [
         *         {
         *           "measure": "completed",
         *           "fundingSource": "central-budget",
         *           "amount": "1250000.00"
         *         }
         *       ],
         *       "milestones": [
         *         {
         *           "milestoneId": 7,
         *           "forecastOn": "2024-03-31",
         *           "actualOn": "2024-03-31",
         *           "evidence": "验收记录 2024-08"
         *         }
         *       ],
         *       "progressNote": "路基完成八成",
         *       "problems": "管线迁改未完成",
         *       "nextSteps": "四月完成管线迁改"
         *     }
         */
        'application/json': components['schemas']['CreateReportRequest'];
      };
    };
    responses: {
      /** @description MonthlyReport */
      201: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "12",
           *       "no": 1,
           *       "projectCode": "PJ-001",
           *       "projectName": "环城路改造",
           *       "month": "2024-03",
           *       "state": "verified",
           *       "version": 1,
           *       "submittedBy": "陈明",
           *       "submittedAt": "2024-04-05T02:30:00.000Z",
           *       "verifiedBy": "李华",
           *       "verifiedAt": "2024-04-05T02:30:00.000Z",
           *       "totals": {
           *         "completed": "1250000.00",
           *         "received": "1000000.00",
           *         "paid": "800000.00"
           *       },
           *       "inPeriod": true,
           *       "lines": [
           *         {
           *           "id": "31",
           *           "measure": "completed",
           *           "fundingSource": "central-budget",
           *           "amount": "1250000.00",
           *           "entryId": "1024",
           *           "reversedByEntryId": "1025"
           *         }
           *       ],
           *       "milestones": [
           *         {
           *           "milestoneId": 7,
           *           "name": "路基完成",
           *           "forecastOn": "2024-06-30",
           *           "actualOn": "2024-03-31",
           *           "evidence": "验收记录 2024-08"
           *         }
           *       ],
           *       "progressNote": "路基完成八成",
           *       "problems": "管线迁改未完成",
           *       "nextSteps": "四月完成管线迁改",
           *       "returnReason": "支付金额与凭证不符",
           *       "earlierThisMonth": {
           *         "completed": "1250000.00",
           *         "received": "1000000.00",
           *         "paid": "800000.00"
           *       }
           *     }
           */
          'application/json': components['schemas']['MonthlyReport'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  monthlyReportsFind: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the monthly report (月报)
         * @example 12
         */
        id: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description MonthlyReport */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "12",
           *       "no": 1,
           *       "projectCode": "PJ-001",
           *       "projectName": "环城路改造",
           *       "month": "2024-03",
           *       "state": "verified",
           *       "version": 1,
           *       "submittedBy": "陈明",
           *       "submittedAt": "2024-04-05T02:30:00.000Z",
           *       "verifiedBy": "李华",
           *       "verifiedAt": "2024-04-05T02:30:00.000Z",
           *       "totals": {
           *         "completed": "1250000.00",
           *         "received": "1000000.00",
           *         "paid": "800000.00"
           *       },
           *       "inPeriod": true,
           *       "lines": [
           *         {
           *           "id": "31",
           *           "measure": "completed",
           *           "fundingSource": "central-budget",
           *           "amount": "1250000.00",
           *           "entryId": "1024",
           *           "reversedByEntryId": "1025"
           *         }
           *       ],
           *       "milestones": [
           *         {
           *           "milestoneId": 7,
           *           "name": "路基完成",
           *           "forecastOn": "2024-06-30",
           *           "actualOn": "2024-03-31",
           *           "evidence": "验收记录 2024-08"
           *         }
           *       ],
           *       "progressNote": "路基完成八成",
           *       "problems": "管线迁改未完成",
           *       "nextSteps": "四月完成管线迁改",
           *       "returnReason": "支付金额与凭证不符",
           *       "earlierThisMonth": {
           *         "completed": "1250000.00",
           *         "received": "1000000.00",
           *         "paid": "800000.00"
           *       }
           *     }
           */
          'application/json': components['schemas']['MonthlyReport'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  monthlyReportsUpdate: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Id of the monthly report (月报)
         * @example 12
         */
        id: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "lines": [
         *         {
         *           "measure": "completed",
         *           "fundingSource": "central-budget",
         *           "amount": "1250000.00"
         *         }
         *       ],
         *       "milestones": [
         *         {
         *           "milestoneId": 7,
         *           "forecastOn": "2024-03-31",
         *           "actualOn": "2024-03-31",
         *           "evidence": "验收记录 2024-08"
         *         }
         *       ],
         *       "progressNote": "路基完成八成",
         *       "problems": "管线迁改未完成",
         *       "nextSteps": "四月完成管线迁改"
         *     }
         */
        'application/json': components['schemas']['UpdateReportRequest'];
      };
    };
    responses: {
      /** @description MonthlyReport */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "12",
           *       "no": 1,
           *       "projectCode": "PJ-001",
           *       "projectName": "环城路改造",
           *       "month": "2024-03",
           *       "state": "verified",
           *       "version": 1,
           *       "submittedBy": "陈明",
           *       "submittedAt": "2024-04-05T02:30:00.000Z",
           *       "verifiedBy": "李华",
           *       "verifiedAt": "2024-04-05T02:30:00.000Z",
           *       "totals": {
           *         "completed": "1250000.00",
           *         "received": "1000000.00",
           *         "paid": "800000.00"
           *       },
           *       "inPeriod": true,
           *       "lines": [
           *         {
           *           "id": "31",
           *           "measure": "completed",
           *           "fundingSource": "central-budget",
           *           "amount": "1250000.00",
           *           "entryId": "1024",
           *           "reversedByEntryId": "1025"
           *         }
           *       ],
           *       "milestones": [
           *         {
           *           "milestoneId": 7,
           *           "name": "路基完成",
           *           "forecastOn": "2024-06-30",
           *           "actualOn": "2024-03-31",
           *           "evidence": "验收记录 2024-08"
           *         }
           *       ],
           *       "progressNote": "路基完成八成",
           *       "problems": "管线迁改未完成",
           *       "nextSteps": "四月完成管线迁改",
           *       "returnReason": "支付金额与凭证不符",
           *       "earlierThisMonth": {
           *         "completed": "1250000.00",
           *         "received": "1000000.00",
           *         "paid": "800000.00"
           *       }
           *     }
           */
          'application/json': components['schemas']['MonthlyReport'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  monthlyReportsDelete: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Id of the monthly report (月报)
         * @example 12
         */
        id: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; nothing more is to be said */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  reportReviewGiveBack: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result
         * @example 5f0c1a7e-report-2024-03
         */
        'Idempotency-Key'?: string;
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Id of the monthly report (月报)
         * @example 12
         */
        id: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "支付金额与凭证不符"
         *     }
         */
        'application/json': components['schemas']['ReturnReportRequest'];
      };
    };
    responses: {
      /** @description MonthlyReport */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "12",
           *       "no": 1,
           *       "projectCode": "PJ-001",
           *       "projectName": "环城路改造",
           *       "month": "2024-03",
           *       "state": "verified",
           *       "version": 1,
           *       "submittedBy": "陈明",
           *       "submittedAt": "2024-04-05T02:30:00.000Z",
           *       "verifiedBy": "李华",
           *       "verifiedAt": "2024-04-05T02:30:00.000Z",
           *       "totals": {
           *         "completed": "1250000.00",
           *         "received": "1000000.00",
           *         "paid": "800000.00"
           *       },
           *       "inPeriod": true,
           *       "lines": [
           *         {
           *           "id": "31",
           *           "measure": "completed",
           *           "fundingSource": "central-budget",
           *           "amount": "1250000.00",
           *           "entryId": "1024",
           *           "reversedByEntryId": "1025"
           *         }
           *       ],
           *       "milestones": [
           *         {
           *           "milestoneId": 7,
           *           "name": "路基完成",
           *           "forecastOn": "2024-06-30",
           *           "actualOn": "2024-03-31",
           *           "evidence": "验收记录 2024-08"
           *         }
           *       ],
           *       "progressNote": "路基完成八成",
           *       "problems": "管线迁改未完成",
           *       "nextSteps": "四月完成管线迁改",
           *       "returnReason": "支付金额与凭证不符",
           *       "earlierThisMonth": {
           *         "completed": "1250000.00",
           *         "received": "1000000.00",
           *         "paid": "800000.00"
           *       }
           *     }
           */
          'application/json': components['schemas']['MonthlyReport'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  monthlyReportsSubmit: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result
         * @example 5f0c1a7e-report-2024-03
         */
        'Idempotency-Key'?: string;
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Id of the monthly report (月报)
         * @example 12
         */
        id: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description MonthlyReport */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "12",
           *       "no": 1,
           *       "projectCode": "PJ-001",
           *       "projectName": "环城路改造",
           *       "month": "2024-03",
           *       "state": "verified",
           *       "version": 1,
           *       "submittedBy": "陈明",
           *       "submittedAt": "2024-04-05T02:30:00.000Z",
           *       "verifiedBy": "李华",
           *       "verifiedAt": "2024-04-05T02:30:00.000Z",
           *       "totals": {
           *         "completed": "1250000.00",
           *         "received": "1000000.00",
           *         "paid": "800000.00"
           *       },
           *       "inPeriod": true,
           *       "lines": [
           *         {
           *           "id": "31",
           *           "measure": "completed",
           *           "fundingSource": "central-budget",
           *           "amount": "1250000.00",
           *           "entryId": "1024",
           *           "reversedByEntryId": "1025"
           *         }
           *       ],
           *       "milestones": [
           *         {
           *           "milestoneId": 7,
           *           "name": "路基完成",
           *           "forecastOn": "2024-06-30",
           *           "actualOn": "2024-03-31",
           *           "evidence": "验收记录 2024-08"
           *         }
           *       ],
           *       "progressNote": "路基完成八成",
           *       "problems": "管线迁改未完成",
           *       "nextSteps": "四月完成管线迁改",
           *       "returnReason": "支付金额与凭证不符",
           *       "earlierThisMonth": {
           *         "completed": "1250000.00",
           *         "received": "1000000.00",
           *         "paid": "800000.00"
           *       }
           *     }
           */
          'application/json': components['schemas']['MonthlyReport'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  reportReviewVerify: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result
         * @example 5f0c1a7e-report-2024-03
         */
        'Idempotency-Key'?: string;
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Id of the monthly report (月报)
         * @example 12
         */
        id: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description VerifiedReport */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "12",
           *       "version": 3,
           *       "state": "verified",
           *       "entryIds": [
           *         "1024"
           *       ]
           *     }
           */
          'application/json': components['schemas']['VerifiedReport'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  monthlyReportsDue: {
    parameters: {
      query: {
        /**
         * @description nextCursor of the page before; left out for the first page
         * @example UEotMDUw
         */
        cursor?: string;
        /**
         * @description How many at most; 50 when left out
         * @example 50
         */
        limit?: number;
        /**
         * @description The month
         * @example 2024-03
         */
        month: string;
        /**
         * @description Part of a name or code
         * @example 改造
         */
        q?: string;
        /**
         * @description Which; todo when left out
         * @example todo
         */
        show?: 'todo' | 'submitted' | 'verified' | 'due' | 'not-due';
        /**
         * @description Code of a responsible unit, or not-stated
         * @example DISTRICT
         */
        unit?: string;
      };
      header?: never;
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description DueReportPage */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "projectCode": "PJ-001",
           *           "projectName": "环城路改造",
           *           "projectNameEn": "Ring road rebuilding",
           *           "stage": "construction",
           *           "reportedThrough": "2024-02",
           *           "report": {
           *             "id": "12",
           *             "no": 1,
           *             "state": "returned",
           *             "completed": "1250000.00"
           *           }
           *         }
           *       ],
           *       "nextCursor": "UEotMDUw",
           *       "month": "2024-03",
           *       "dueOn": "2024-06-06",
           *       "counts": {
           *         "todo": 3,
           *         "submitted": 5,
           *         "verified": 23,
           *         "due": 31,
           *         "not-due": 238,
           *         "returned": 1
           *       }
           *     }
           */
          'application/json': components['schemas']['DueReportPage'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  overviewRead: {
    parameters: {
      query?: {
        /**
         * @description As known at the end of this day; today when left out; Asia/Shanghai day
         * @example 2024-03-31
         */
        asOf?: string;
      };
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Overview */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "completed": "1250000.00",
           *       "received": "1000000.00",
           *       "paid": "800000.00",
           *       "completedThrough": "1150000.00",
           *       "completedThroughPercent": "0.62",
           *       "gapPoints": "-66.05",
           *       "completedLater": "100000.00",
           *       "completedThisYear": "250000.00",
           *       "plan": "440703-14",
           *       "asOf": "2024-05-31",
           *       "units": [
           *         "ROADS"
           *       ],
           *       "statistics": {
           *         "month": "2024-04",
           *         "nextOn": "2024-06-10",
           *         "periodState": "running",
           *         "period": {
           *           "from": "2024-01",
           *           "to": "2024-12",
           *           "through": "2024-04",
           *           "months": 12,
           *           "countedMonths": 4,
           *           "timeProgressPercent": "33.33"
           *         },
           *         "returnDay": 6,
           *         "returnMonthsLater": 1,
           *         "statisticsDay": 10,
           *         "statisticsMonthsLater": 1,
           *         "year": {
           *           "from": "2024-01",
           *           "to": "2024-12",
           *           "through": "2024-04",
           *           "months": 12,
           *           "countedMonths": 4,
           *           "timeProgressPercent": "33.33",
           *           "year": 2024
           *         }
           *       },
           *       "timeProgressPercent": "66.67",
           *       "reportedThrough": "2024-04",
           *       "envelope": "185400000000.00",
           *       "allotted": "60000000000.00",
           *       "unallotted": "125400000000.00",
           *       "completedPercent": "41.67",
           *       "outside": {
           *         "before": {
           *           "completed": "1250000.00",
           *           "received": "1000000.00",
           *           "paid": "800000.00"
           *         },
           *         "after": {
           *           "completed": "1250000.00",
           *           "received": "1000000.00",
           *           "paid": "800000.00"
           *         }
           *       },
           *       "packages": [
           *         {
           *           "completed": "1250000.00",
           *           "received": "1000000.00",
           *           "paid": "800000.00",
           *           "completedThrough": "1150000.00",
           *           "completedThroughPercent": "0.62",
           *           "gapPoints": "-66.05",
           *           "completedLater": "100000.00",
           *           "completedThisYear": "250000.00",
           *           "code": "P04",
           *           "name": "现代综合交通运输体系",
           *           "nameEn": "Transport",
           *           "allotted": "60000000000.00",
           *           "completedPercent": "41.67",
           *           "projects": 31
           *         }
           *       ],
           *       "programmes": [
           *         {
           *           "completed": "1250000.00",
           *           "received": "1000000.00",
           *           "paid": "800000.00",
           *           "code": "AP1",
           *           "kind": "action-plan",
           *           "name": "教育三年行动计划",
           *           "nameEn": "Education",
           *           "plannedInvestment": "4900000000.00",
           *           "plannedQualifier": "min",
           *           "plannedAsWritten": "49 亿元以上",
           *           "completedPercent": "41.67",
           *           "projects": 12
           *         }
           *       ],
           *       "fundingSources": [
           *         {
           *           "completed": "1250000.00",
           *           "received": "1000000.00",
           *           "paid": "800000.00",
           *           "key": "central-budget",
           *           "name": "中央预算内",
           *           "nameEn": "Central budget"
           *         }
           *       ],
           *       "integrity": {
           *         "lastVerifiedAt": "2024-04-05T02:30:00.000Z",
           *         "clean": true,
           *         "pendingEntries": 0
           *       },
           *       "latestDigest": {
           *         "no": 3,
           *         "asOf": "2024-05-26",
           *         "issuedAt": "2024-04-05T02:30:00.000Z"
           *       }
           *     }
           */
          'application/json': components['schemas']['Overview'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plansPackages: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description PackageList */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "code": "P04",
           *           "name": "现代综合交通运输体系",
           *           "nameEn": "Transport",
           *           "order": 4,
           *           "investment": null,
           *           "source": {
           *             "chapter": 7,
           *             "section": 1,
           *             "box": 8
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PackageList'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plansProgrammes: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ProgrammeList */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "code": "AP1",
           *           "kind": "action-plan",
           *           "group": "1",
           *           "name": "教育三年行动计划",
           *           "nameEn": "Education",
           *           "plannedInvestment": "4900000000.00",
           *           "plannedQualifier": "min",
           *           "plannedAsWritten": "49 亿元以上",
           *           "targets": [
           *             {
           *               "metric": "新增学位",
           *               "metricEn": "New school places",
           *               "value": "20000",
           *               "unit": "个",
           *               "qualifier": "min",
           *               "due": "2025",
           *               "asWritten": "2 万个",
           *               "source": {
           *                 "chapter": 7,
           *                 "section": 1,
           *                 "box": 8
           *               }
           *             }
           *           ],
           *           "source": {
           *             "chapter": 7,
           *             "section": 1,
           *             "box": 8
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ProgrammeList'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plansProgramme: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the programme (专项)
         * @example AP1
         */
        code: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ProgrammeDetail */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "AP1",
           *       "kind": "action-plan",
           *       "group": "1",
           *       "name": "教育三年行动计划",
           *       "nameEn": "Education",
           *       "plannedInvestment": "4900000000.00",
           *       "plannedQualifier": "min",
           *       "plannedAsWritten": "49 亿元以上",
           *       "targets": [
           *         {
           *           "metric": "新增学位",
           *           "metricEn": "New school places",
           *           "value": "20000",
           *           "unit": "个",
           *           "qualifier": "min",
           *           "due": "2025",
           *           "asWritten": "2 万个",
           *           "source": {
           *             "chapter": 7,
           *             "section": 1,
           *             "box": 8
           *           }
           *         }
           *       ],
           *       "source": {
           *         "chapter": 7,
           *         "section": 1,
           *         "box": 8
           *       },
           *       "facts": {
           *         "aim": [
           *           {
           *             "name": "产业园扩容",
           *             "nameEn": "Park expansion",
           *             "planWord": "着力推进",
           *             "source": {
           *               "chapter": 7,
           *               "section": 1,
           *               "box": 8
           *             }
           *           }
           *         ],
           *         "works": [
           *           {
           *             "name": "产业园扩容",
           *             "nameEn": "Park expansion",
           *             "planWord": "着力推进",
           *             "source": {
           *               "chapter": 7,
           *               "section": 1,
           *               "box": 8
           *             }
           *           }
           *         ],
           *         "town": "全区",
           *         "townBasis": "stated",
           *         "byTownNote": {
           *           "zh": "规划期",
           *           "en": "plan period"
           *         }
           *       },
           *       "network": {
           *         "items": [
           *           {
           *             "code": "TR-01",
           *             "name": "环城快线",
           *             "nameEn": "Ring expressway",
           *             "kind": "ring",
           *             "order": 1,
           *             "status": "在建",
           *             "statusWord": "加快推进",
           *             "scope": "district",
           *             "projectCode": "PJ-001",
           *             "members": [
           *               "迎宾大道"
           *             ],
           *             "note": {
           *               "zh": "规划期",
           *               "en": "plan period"
           *             },
           *             "source": {
           *               "chapter": 7,
           *               "section": 1,
           *               "box": 8
           *             }
           *           }
           *         ],
           *         "title": {
           *           "zh": "规划期",
           *           "en": "plan period"
           *         },
           *         "note": {
           *           "zh": "规划期",
           *           "en": "plan period"
           *         },
           *         "kinds": [
           *           {
           *             "code": "ring",
           *             "name": "两环",
           *             "nameEn": "Two rings"
           *           }
           *         ]
           *       }
           *     }
           */
          'application/json': components['schemas']['ProgrammeDetail'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  projectsList: {
    parameters: {
      query?: {
        /**
         * @description Chapter of the plan that names it
         * @example 7
         */
        chapter?: number;
        /**
         * @description nextCursor of the page before; left out for the first page
         * @example UEotMDUw
         */
        cursor?: string;
        /**
         * @description How many at most; 50 when left out
         * @example 50
         */
        limit?: number;
        /**
         * @description Code of a package
         * @example P04
         */
        package?: string;
        /**
         * @description Planned for this period, or kept as history of the one before
         * @example current
         */
        period?: components['schemas']['ProjectPeriod'];
        /**
         * @description The stage in the plan’s own word, or not-stated
         * @example 推进
         */
        planStage?: string;
        /**
         * @description Code of a programme
         * @example AP1
         */
        programme?: string;
        /**
         * @description In name, alias or code
         * @example 改造
         */
        q?: string;
        /**
         * @description Whose work it is
         * @example district
         */
        scope?: components['schemas']['ProjectScope'];
        /**
         * @description Stage, or not-stated
         * @example idea
         */
        stage?:
          | 'idea'
          | 'reserve'
          | 'ready'
          | 'construction'
          | 'completed'
          | 'in-service'
          | 'suspended'
          | 'cancelled'
          | 'not-stated';
        /**
         * @description Only what is to be built in the plan, or only what is not
         * @example true
         */
        toBuild?: boolean;
        /**
         * @description Code of a town, or not-stated
         * @example not-stated
         */
        town?: string;
        /**
         * @description Code of a responsible unit, or not-stated
         * @example DISTRICT
         */
        unit?: string;
      };
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ProjectPage */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "code": "PJ-001",
           *           "name": "环城路改造",
           *           "nameEn": "Ring road rebuilding",
           *           "kind": "road",
           *           "packageCode": "P04",
           *           "packageBasis": "inferred",
           *           "townCode": "district",
           *           "townBasis": "inferred",
           *           "programmes": [
           *             {
           *               "code": "transport-network",
           *               "basis": "stated"
           *             }
           *           ],
           *           "stage": "construction",
           *           "stageBasis": "plan",
           *           "planStage": "推进",
           *           "scope": "district",
           *           "period": "current",
           *           "toBuild": true,
           *           "unitCode": "DISTRICT",
           *           "source": {
           *             "chapter": 7,
           *             "section": 1,
           *             "box": 8
           *           },
           *           "completed": "1250000.00",
           *           "budgetInPeriod": "42000000.00",
           *           "physicalProgressPercent": "41.67",
           *           "reportedThrough": "2024-03",
           *           "version": 1
           *         }
           *       ],
           *       "nextCursor": "UEotMDUw",
           *       "total": 269
           *     }
           */
          'application/json': components['schemas']['ProjectPage'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  projectsCreate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result
         * @example 5f0c1a7e-report-2024-03
         */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "环城路改造",
         *       "packageCode": "P04",
         *       "code": "PJ-900",
         *       "nameEn": "Ring road rebuilding",
         *       "kind": "road",
         *       "townCode": "district",
         *       "programmes": [
         *         "transport-network"
         *       ],
         *       "unitCode": "DISTRICT",
         *       "stage": "construction",
         *       "nationalCode": "2401-440703-04-01-100007",
         *       "builder": "交通建设公司",
         *       "sponsor": "张伟",
         *       "responsiblePerson": "陈明",
         *       "content": "双向六车道，全长 5.2 公里",
         *       "constructionNature": "new",
         *       "firstMonth": "2021-01",
         *       "plannedStart": "2024-03-31",
         *       "plannedCompletion": "2025-12-31",
         *       "note": "与地铁同步施工"
         *     }
         */
        'application/json': components['schemas']['CreateProjectRequest'];
      };
    };
    responses: {
      /** @description Project */
      201: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "PJ-001",
           *       "name": "环城路改造",
           *       "nameEn": "Ring road rebuilding",
           *       "kind": "road",
           *       "packageCode": "P04",
           *       "packageBasis": "inferred",
           *       "townCode": "district",
           *       "townBasis": "inferred",
           *       "programmes": [
           *         {
           *           "code": "transport-network",
           *           "basis": "stated"
           *         }
           *       ],
           *       "stage": "construction",
           *       "stageBasis": "plan",
           *       "planStage": "推进",
           *       "scope": "district",
           *       "period": "current",
           *       "toBuild": true,
           *       "unitCode": "DISTRICT",
           *       "source": {
           *         "chapter": 7,
           *         "section": 1,
           *         "box": 8
           *       },
           *       "completed": "1250000.00",
           *       "budgetInPeriod": "42000000.00",
           *       "physicalProgressPercent": "41.67",
           *       "reportedThrough": "2024-03",
           *       "version": 1,
           *       "aliases": [
           *         "环市路"
           *       ],
           *       "note": "与地铁同步施工",
           *       "planNote": {
           *         "zh": "规划期",
           *         "en": "plan period"
           *       },
           *       "stageWord": "加快推进",
           *       "alsoIn": [
           *         {
           *           "chapter": 7,
           *           "section": 1,
           *           "box": 8
           *         }
           *       ],
           *       "statedInvestment": {
           *         "amount": "1500000000.00",
           *         "asWritten": "15 亿元",
           *         "label": "总投资"
           *       },
           *       "nationalCode": "2401-440703-04-01-100007",
           *       "builder": "交通建设公司",
           *       "sponsor": "张伟",
           *       "responsiblePerson": "陈明",
           *       "content": "双向六车道，全长 5.2 公里",
           *       "constructionNature": "new",
           *       "firstMonth": "2021-01",
           *       "plannedStart": "2024-03-31",
           *       "plannedCompletion": "2025-12-31",
           *       "budget": {
           *         "version": 1,
           *         "kind": "estimate",
           *         "total": "50000000.00",
           *         "inPeriod": "42000000.00",
           *         "document": "发改投审〔2024〕12 号",
           *         "documentDate": "2024-03-31",
           *         "note": "可研批复后调整",
           *         "at": "2024-04-05T02:30:00.000Z",
           *         "who": "李华"
           *       },
           *       "annualPlans": [
           *         {
           *           "year": 2024,
           *           "version": 1,
           *           "amount": "12000000.00",
           *           "note": "年中调整"
           *         }
           *       ],
           *       "amounts": {
           *         "completed": "1250000.00",
           *         "received": "1000000.00",
           *         "paid": "800000.00",
           *         "completedThrough": "1150000.00",
           *         "completedLater": "100000.00",
           *         "completedThisYear": "250000.00",
           *         "before": {
           *           "completed": "1250000.00",
           *           "received": "1000000.00",
           *           "paid": "800000.00"
           *         },
           *         "after": {
           *           "completed": "1250000.00",
           *           "received": "1000000.00",
           *           "paid": "800000.00"
           *         }
           *       },
           *       "statistics": {
           *         "month": "2024-04",
           *         "nextOn": "2024-06-10",
           *         "periodState": "running",
           *         "period": {
           *           "from": "2024-01",
           *           "to": "2024-12",
           *           "through": "2024-04",
           *           "months": 12,
           *           "countedMonths": 4,
           *           "timeProgressPercent": "33.33"
           *         },
           *         "returnDay": 6,
           *         "returnMonthsLater": 1,
           *         "statisticsDay": 10,
           *         "statisticsMonthsLater": 1,
           *         "year": {
           *           "from": "2024-01",
           *           "to": "2024-12",
           *           "through": "2024-04",
           *           "months": 12,
           *           "countedMonths": 4,
           *           "timeProgressPercent": "33.33",
           *           "year": 2024
           *         }
           *       },
           *       "timeProgressPercent": "66.67",
           *       "physicalProgressThroughPercent": "41.67",
           *       "progressGapPoints": "-6.70",
           *       "changes": [
           *         {
           *           "at": "2024-04-05T02:30:00.000Z",
           *           "who": "陈明",
           *           "field": "stage",
           *           "before": "ready",
           *           "after": "construction",
           *           "source": "发改投审〔2024〕12 号",
           *           "note": "按批复调整"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Project'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  projectsFind: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the project (项目)
         * @example PJ-001
         */
        code: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Project */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "PJ-001",
           *       "name": "环城路改造",
           *       "nameEn": "Ring road rebuilding",
           *       "kind": "road",
           *       "packageCode": "P04",
           *       "packageBasis": "inferred",
           *       "townCode": "district",
           *       "townBasis": "inferred",
           *       "programmes": [
           *         {
           *           "code": "transport-network",
           *           "basis": "stated"
           *         }
           *       ],
           *       "stage": "construction",
           *       "stageBasis": "plan",
           *       "planStage": "推进",
           *       "scope": "district",
           *       "period": "current",
           *       "toBuild": true,
           *       "unitCode": "DISTRICT",
           *       "source": {
           *         "chapter": 7,
           *         "section": 1,
           *         "box": 8
           *       },
           *       "completed": "1250000.00",
           *       "budgetInPeriod": "42000000.00",
           *       "physicalProgressPercent": "41.67",
           *       "reportedThrough": "2024-03",
           *       "version": 1,
           *       "aliases": [
           *         "环市路"
           *       ],
           *       "note": "与地铁同步施工",
           *       "planNote": {
           *         "zh": "规划期",
           *         "en": "plan period"
           *       },
           *       "stageWord": "加快推进",
           *       "alsoIn": [
           *         {
           *           "chapter": 7,
           *           "section": 1,
           *           "box": 8
           *         }
           *       ],
           *       "statedInvestment": {
           *         "amount": "1500000000.00",
           *         "asWritten": "15 亿元",
           *         "label": "总投资"
           *       },
           *       "nationalCode": "2401-440703-04-01-100007",
           *       "builder": "交通建设公司",
           *       "sponsor": "张伟",
           *       "responsiblePerson": "陈明",
           *       "content": "双向六车道，全长 5.2 公里",
           *       "constructionNature": "new",
           *       "firstMonth": "2021-01",
           *       "plannedStart": "2024-03-31",
           *       "plannedCompletion": "2025-12-31",
           *       "budget": {
           *         "version": 1,
           *         "kind": "estimate",
           *         "total": "50000000.00",
           *         "inPeriod": "42000000.00",
           *         "document": "发改投审〔2024〕12 号",
           *         "documentDate": "2024-03-31",
           *         "note": "可研批复后调整",
           *         "at": "2024-04-05T02:30:00.000Z",
           *         "who": "李华"
           *       },
           *       "annualPlans": [
           *         {
           *           "year": 2024,
           *           "version": 1,
           *           "amount": "12000000.00",
           *           "note": "年中调整"
           *         }
           *       ],
           *       "amounts": {
           *         "completed": "1250000.00",
           *         "received": "1000000.00",
           *         "paid": "800000.00",
           *         "completedThrough": "1150000.00",
           *         "completedLater": "100000.00",
           *         "completedThisYear": "250000.00",
           *         "before": {
           *           "completed": "1250000.00",
           *           "received": "1000000.00",
           *           "paid": "800000.00"
           *         },
           *         "after": {
           *           "completed": "1250000.00",
           *           "received": "1000000.00",
           *           "paid": "800000.00"
           *         }
           *       },
           *       "statistics": {
           *         "month": "2024-04",
           *         "nextOn": "2024-06-10",
           *         "periodState": "running",
           *         "period": {
           *           "from": "2024-01",
           *           "to": "2024-12",
           *           "through": "2024-04",
           *           "months": 12,
           *           "countedMonths": 4,
           *           "timeProgressPercent": "33.33"
           *         },
           *         "returnDay": 6,
           *         "returnMonthsLater": 1,
           *         "statisticsDay": 10,
           *         "statisticsMonthsLater": 1,
           *         "year": {
           *           "from": "2024-01",
           *           "to": "2024-12",
           *           "through": "2024-04",
           *           "months": 12,
           *           "countedMonths": 4,
           *           "timeProgressPercent": "33.33",
           *           "year": 2024
           *         }
           *       },
           *       "timeProgressPercent": "66.67",
           *       "physicalProgressThroughPercent": "41.67",
           *       "progressGapPoints": "-6.70",
           *       "changes": [
           *         {
           *           "at": "2024-04-05T02:30:00.000Z",
           *           "who": "陈明",
           *           "field": "stage",
           *           "before": "ready",
           *           "after": "construction",
           *           "source": "发改投审〔2024〕12 号",
           *           "note": "按批复调整"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Project'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  projectsUpdate: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Code of the project (项目)
         * @example PJ-001
         */
        code: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "环城路改造",
         *       "packageCode": "P04",
         *       "nameEn": "Ring road rebuilding",
         *       "kind": "road",
         *       "townCode": "district",
         *       "programmes": [
         *         "transport-network"
         *       ],
         *       "unitCode": "DISTRICT",
         *       "stage": "construction",
         *       "nationalCode": "2401-440703-04-01-100007",
         *       "builder": "交通建设公司",
         *       "sponsor": "张伟",
         *       "responsiblePerson": "陈明",
         *       "content": "双向六车道，全长 5.2 公里",
         *       "constructionNature": "new",
         *       "firstMonth": "2021-01",
         *       "plannedStart": "2024-03-31",
         *       "plannedCompletion": "2025-12-31",
         *       "note": "与地铁同步施工",
         *       "changeNote": "按批复调整",
         *       "changeSource": "发改投审〔2024〕12 号"
         *     }
         */
        'application/json': components['schemas']['UpdateProjectRequest'];
      };
    };
    responses: {
      /** @description Project */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "PJ-001",
           *       "name": "环城路改造",
           *       "nameEn": "Ring road rebuilding",
           *       "kind": "road",
           *       "packageCode": "P04",
           *       "packageBasis": "inferred",
           *       "townCode": "district",
           *       "townBasis": "inferred",
           *       "programmes": [
           *         {
           *           "code": "transport-network",
           *           "basis": "stated"
           *         }
           *       ],
           *       "stage": "construction",
           *       "stageBasis": "plan",
           *       "planStage": "推进",
           *       "scope": "district",
           *       "period": "current",
           *       "toBuild": true,
           *       "unitCode": "DISTRICT",
           *       "source": {
           *         "chapter": 7,
           *         "section": 1,
           *         "box": 8
           *       },
           *       "completed": "1250000.00",
           *       "budgetInPeriod": "42000000.00",
           *       "physicalProgressPercent": "41.67",
           *       "reportedThrough": "2024-03",
           *       "version": 1,
           *       "aliases": [
           *         "环市路"
           *       ],
           *       "note": "与地铁同步施工",
           *       "planNote": {
           *         "zh": "规划期",
           *         "en": "plan period"
           *       },
           *       "stageWord": "加快推进",
           *       "alsoIn": [
           *         {
           *           "chapter": 7,
           *           "section": 1,
           *           "box": 8
           *         }
           *       ],
           *       "statedInvestment": {
           *         "amount": "1500000000.00",
           *         "asWritten": "15 亿元",
           *         "label": "总投资"
           *       },
           *       "nationalCode": "2401-440703-04-01-100007",
           *       "builder": "交通建设公司",
           *       "sponsor": "张伟",
           *       "responsiblePerson": "陈明",
           *       "content": "双向六车道，全长 5.2 公里",
           *       "constructionNature": "new",
           *       "firstMonth": "2021-01",
           *       "plannedStart": "2024-03-31",
           *       "plannedCompletion": "2025-12-31",
           *       "budget": {
           *         "version": 1,
           *         "kind": "estimate",
           *         "total": "50000000.00",
           *         "inPeriod": "42000000.00",
           *         "document": "发改投审〔2024〕12 号",
           *         "documentDate": "2024-03-31",
           *         "note": "可研批复后调整",
           *         "at": "2024-04-05T02:30:00.000Z",
           *         "who": "李华"
           *       },
           *       "annualPlans": [
           *         {
           *           "year": 2024,
           *           "version": 1,
           *           "amount": "12000000.00",
           *           "note": "年中调整"
           *         }
           *       ],
           *       "amounts": {
           *         "completed": "1250000.00",
           *         "received": "1000000.00",
           *         "paid": "800000.00",
           *         "completedThrough": "1150000.00",
           *         "completedLater": "100000.00",
           *         "completedThisYear": "250000.00",
           *         "before": {
           *           "completed": "1250000.00",
           *           "received": "1000000.00",
           *           "paid": "800000.00"
           *         },
           *         "after": {
           *           "completed": "1250000.00",
           *           "received": "1000000.00",
           *           "paid": "800000.00"
           *         }
           *       },
           *       "statistics": {
           *         "month": "2024-04",
           *         "nextOn": "2024-06-10",
           *         "periodState": "running",
           *         "period": {
           *           "from": "2024-01",
           *           "to": "2024-12",
           *           "through": "2024-04",
           *           "months": 12,
           *           "countedMonths": 4,
           *           "timeProgressPercent": "33.33"
           *         },
           *         "returnDay": 6,
           *         "returnMonthsLater": 1,
           *         "statisticsDay": 10,
           *         "statisticsMonthsLater": 1,
           *         "year": {
           *           "from": "2024-01",
           *           "to": "2024-12",
           *           "through": "2024-04",
           *           "months": 12,
           *           "countedMonths": 4,
           *           "timeProgressPercent": "33.33",
           *           "year": 2024
           *         }
           *       },
           *       "timeProgressPercent": "66.67",
           *       "physicalProgressThroughPercent": "41.67",
           *       "progressGapPoints": "-6.70",
           *       "changes": [
           *         {
           *           "at": "2024-04-05T02:30:00.000Z",
           *           "who": "陈明",
           *           "field": "stage",
           *           "before": "ready",
           *           "after": "construction",
           *           "source": "发改投审〔2024〕12 号",
           *           "note": "按批复调整"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Project'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  budgetsSetAnnualPlan: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Code of the project (项目)
         * @example PJ-001
         */
        code: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
        /**
         * @description Calendar year
         * @example 2024
         */
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "amount": "12000000.00",
         *       "note": "可研批复后调整"
         *     }
         */
        'application/json': components['schemas']['SetAnnualPlanRequest'];
      };
    };
    responses: {
      /** @description AnnualPlan */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "year": 2024,
           *       "version": 1,
           *       "amount": "12000000.00",
           *       "note": "年中调整"
           *     }
           */
          'application/json': components['schemas']['AnnualPlan'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  budgetsFind: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the project (项目)
         * @example PJ-001
         */
        code: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description BudgetHistory */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version": 1,
           *       "kind": "estimate",
           *       "total": "50000000.00",
           *       "inPeriod": "42000000.00",
           *       "document": "发改投审〔2024〕12 号",
           *       "documentDate": "2024-03-31",
           *       "note": "可研批复后调整",
           *       "at": "2024-04-05T02:30:00.000Z",
           *       "who": "李华",
           *       "history": [
           *         {
           *           "version": 1,
           *           "kind": "estimate",
           *           "total": "50000000.00",
           *           "inPeriod": "42000000.00",
           *           "document": "发改投审〔2024〕12 号",
           *           "documentDate": "2024-03-31",
           *           "note": "可研批复后调整",
           *           "at": "2024-04-05T02:30:00.000Z",
           *           "who": "李华"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['BudgetHistory'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  budgetsSetBudget: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Code of the project (项目)
         * @example PJ-001
         */
        code: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "estimate",
         *       "total": "50000000.00",
         *       "inPeriod": "42000000.00",
         *       "document": "发改投审〔2024〕12 号",
         *       "documentDate": "2024-03-31",
         *       "note": "可研批复后调整"
         *     }
         */
        'application/json': components['schemas']['SetBudgetRequest'];
      };
    };
    responses: {
      /** @description BudgetHistory */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "version": 1,
           *       "kind": "estimate",
           *       "total": "50000000.00",
           *       "inPeriod": "42000000.00",
           *       "document": "发改投审〔2024〕12 号",
           *       "documentDate": "2024-03-31",
           *       "note": "可研批复后调整",
           *       "at": "2024-04-05T02:30:00.000Z",
           *       "who": "李华",
           *       "history": [
           *         {
           *           "version": 1,
           *           "kind": "estimate",
           *           "total": "50000000.00",
           *           "inPeriod": "42000000.00",
           *           "document": "发改投审〔2024〕12 号",
           *           "documentDate": "2024-03-31",
           *           "note": "可研批复后调整",
           *           "at": "2024-04-05T02:30:00.000Z",
           *           "who": "李华"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['BudgetHistory'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  milestonesList: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the project (项目)
         * @example PJ-001
         */
        code: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description MilestoneList */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": 7,
           *           "name": "路基完成",
           *           "weight": 30,
           *           "baselineOn": "2024-06-30",
           *           "forecastOn": "2024-08-31",
           *           "actualOn": "2024-08-20",
           *           "evidence": "验收记录 2024-08",
           *           "version": 1,
           *           "state": "reached",
           *           "lateDays": 51
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['MilestoneList'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  milestonesCreate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result
         * @example 5f0c1a7e-report-2024-03
         */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Code of the project (项目)
         * @example PJ-001
         */
        code: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "路基完成",
         *       "weight": 30,
         *       "baselineOn": "2024-03-31",
         *       "forecastOn": "2024-03-31"
         *     }
         */
        'application/json': components['schemas']['CreateMilestoneRequest'];
      };
    };
    responses: {
      /** @description Milestone */
      201: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": 7,
           *       "name": "路基完成",
           *       "weight": 30,
           *       "baselineOn": "2024-06-30",
           *       "forecastOn": "2024-08-31",
           *       "actualOn": "2024-08-20",
           *       "evidence": "验收记录 2024-08",
           *       "version": 1,
           *       "state": "reached",
           *       "lateDays": 51
           *     }
           */
          'application/json': components['schemas']['Milestone'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  milestonesRemove: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Code of the project (项目)
         * @example PJ-001
         */
        code: string;
        /**
         * @description Id of the milestone (里程碑)
         * @example 7
         */
        id: number;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; nothing more is to be said */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  milestonesUpdate: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Code of the project (项目)
         * @example PJ-001
         */
        code: string;
        /**
         * @description Id of the milestone (里程碑)
         * @example 7
         */
        id: number;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "路基完成",
         *       "weight": 30,
         *       "baselineOn": "2024-03-31",
         *       "forecastOn": "2024-03-31",
         *       "actualOn": "2024-03-31",
         *       "evidence": "验收记录 2024-08"
         *     }
         */
        'application/json': components['schemas']['UpdateMilestoneRequest'];
      };
    };
    responses: {
      /** @description Milestone */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": 7,
           *       "name": "路基完成",
           *       "weight": 30,
           *       "baselineOn": "2024-06-30",
           *       "forecastOn": "2024-08-31",
           *       "actualOn": "2024-08-20",
           *       "evidence": "验收记录 2024-08",
           *       "version": 1,
           *       "state": "reached",
           *       "lateDays": 51
           *     }
           */
          'application/json': components['schemas']['Milestone'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  rollupRead: {
    parameters: {
      query: {
        /**
         * @description As known at the end of this day; today when left out; Asia/Shanghai day
         * @example 2024-03-31
         */
        asOf?: string;
        /**
         * @description By what it is summed up
         * @example package
         */
        by:
          | 'package'
          | 'programme'
          | 'town'
          | 'unit'
          | 'fundingSource'
          | 'stage'
          | 'year'
          | 'month'
          | 'project';
        /**
         * @description nextCursor of the page before; left out for the first page
         * @example UEotMDUw
         */
        cursor?: string;
        /**
         * @description The first month that counts
         * @example 2024-03
         */
        from?: string;
        /**
         * @description Where the money is from
         * @example central-budget
         */
        fundingSource?: components['schemas']['FundingSource'];
        /**
         * @description How many at most; 50 when left out
         * @example 50
         */
        limit?: number;
        /**
         * @description What is measured
         * @example completed
         */
        measure?: components['schemas']['Measure'];
        /**
         * @description One month
         * @example 2024-03
         */
        month?: string;
        /**
         * @description Code of a package
         * @example P04
         */
        package?: string;
        /**
         * @description Months before, inside or after the plan period
         * @example inside
         */
        part?: 'before' | 'inside' | 'after';
        /**
         * @description Code of a programme
         * @example AP1
         */
        programme?: string;
        /**
         * @description Code of a project
         * @example PJ-001
         */
        project?: string;
        /**
         * @description Stage, or not-stated
         * @example construction
         */
        stage?: string;
        /**
         * @description The last month that counts
         * @example 2024-03
         */
        through?: string;
        /**
         * @description Code of a town, or not-stated
         * @example not-stated
         */
        town?: string;
        /**
         * @description Code of a responsible unit, or not-stated
         * @example DISTRICT
         */
        unit?: string;
        /**
         * @description Calendar year
         * @example 2024
         */
        year?: number;
      };
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Rollup */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "plan": "440703-14",
           *       "by": "package",
           *       "measure": "completed",
           *       "asOf": "2024-05-31",
           *       "envelope": "185400000000.00",
           *       "total": "1250000.00",
           *       "overlapping": false,
           *       "outside": {
           *         "before": "300000.00",
           *         "after": "0.00"
           *       },
           *       "rows": [
           *         {
           *           "key": "P04",
           *           "name": "现代综合交通运输体系",
           *           "nameEn": "Transport",
           *           "amount": "1250000.00"
           *         }
           *       ],
           *       "nextCursor": "UEotMDUw"
           *     }
           */
          'application/json': components['schemas']['Rollup'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plansRoutes: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description RouteList */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "code": "TR-01",
           *           "name": "环城快线",
           *           "nameEn": "Ring expressway",
           *           "kind": "ring",
           *           "order": 1,
           *           "status": "在建",
           *           "statusWord": "加快推进",
           *           "scope": "district",
           *           "projectCode": "PJ-001",
           *           "members": [
           *             "迎宾大道"
           *           ],
           *           "note": {
           *             "zh": "规划期",
           *             "en": "plan period"
           *           },
           *           "source": {
           *             "chapter": 7,
           *             "section": 1,
           *             "box": 8
           *           }
           *         }
           *       ],
           *       "title": {
           *         "zh": "规划期",
           *         "en": "plan period"
           *       },
           *       "note": {
           *         "zh": "规划期",
           *         "en": "plan period"
           *       },
           *       "kinds": [
           *         {
           *           "code": "ring",
           *           "name": "两环",
           *           "nameEn": "Two rings"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RouteList'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  statisticsSettingsRead: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description StatisticsSettings */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "returnDay": 6,
           *       "returnMonthsLater": 1,
           *       "statisticsDay": 10,
           *       "statisticsMonthsLater": 1,
           *       "version": 1,
           *       "history": [
           *         {
           *           "returnDay": 6,
           *           "returnMonthsLater": 1,
           *           "statisticsDay": 10,
           *           "statisticsMonthsLater": 1,
           *           "version": 1,
           *           "at": "2024-04-05T02:30:00.000Z",
           *           "who": "李华",
           *           "note": "按市统计局要求"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['StatisticsSettings'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  statisticsSettingsSet: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "returnDay": 6,
         *       "returnMonthsLater": 1,
         *       "statisticsDay": 10,
         *       "statisticsMonthsLater": 1,
         *       "note": "按市统计局要求"
         *     }
         */
        'application/json': components['schemas']['StatisticsSettingsRequest'];
      };
    };
    responses: {
      /** @description StatisticsSettings */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "returnDay": 6,
           *       "returnMonthsLater": 1,
           *       "statisticsDay": 10,
           *       "statisticsMonthsLater": 1,
           *       "version": 1,
           *       "history": [
           *         {
           *           "returnDay": 6,
           *           "returnMonthsLater": 1,
           *           "statisticsDay": 10,
           *           "statisticsMonthsLater": 1,
           *           "version": 1,
           *           "at": "2024-04-05T02:30:00.000Z",
           *           "who": "李华",
           *           "note": "按市统计局要求"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['StatisticsSettings'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  plansTowns: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description TownList */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "code": "district",
           *           "name": "全区",
           *           "nameEn": "Whole district",
           *           "kind": "area"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TownList'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  unitsList: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description UnitList */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "code": "ROADS",
           *           "name": "交通运输局",
           *           "kind": "bureau",
           *           "parentCode": "DISTRICT",
           *           "version": 1
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['UnitList'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  unitsCreate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result
         * @example 5f0c1a7e-report-2024-03
         */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "ROADS",
         *       "name": "交通运输局",
         *       "kind": "bureau",
         *       "parentCode": "DISTRICT"
         *     }
         */
        'application/json': components['schemas']['CreateUnitRequest'];
      };
    };
    responses: {
      /** @description Unit */
      201: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "ROADS",
           *       "name": "交通运输局",
           *       "kind": "bureau",
           *       "parentCode": "DISTRICT",
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  unitsUpdate: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /**
         * @description Code of the unit (责任单位)
         * @example DISTRICT
         */
        code: string;
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "交通运输局",
         *       "parentCode": "DISTRICT"
         *     }
         */
        'application/json': components['schemas']['UpdateUnitRequest'];
      };
    };
    responses: {
      /** @description Unit */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "code": "ROADS",
           *       "name": "交通运输局",
           *       "kind": "bureau",
           *       "parentCode": "DISTRICT",
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  rollupVerification: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The ETag of an answer one has: 304 while it is still the same
         * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
         */
        'If-None-Match'?: string;
      };
      path: {
        /**
         * @description Code of the plan (规划): division code and number of the plan
         * @example 440703-14
         */
        plan: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description RollupProof */
      200: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "at": "2024-04-05T02:30:00.000Z",
           *       "clean": true,
           *       "checkedEntries": "1024",
           *       "differences": [
           *         {
           *           "where": "cell",
           *           "key": "17 2024-03 completed municipal",
           *           "stored": "125000000",
           *           "ledger": "125000001"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['RollupProof'];
        };
      };
      /** @description Still the same as the answer with the ETag in If-None-Match */
      304: {
        headers: {
          /**
           * @description Of this very answer; show it in If-None-Match to be told whether it is still the same
           * @example W/"3vYk2pXc0h1vYB8mS0y0uW8Qx6A"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  sessionCurrent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description CurrentSession */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "id": 2,
           *         "username": "chen",
           *         "name": "陈明",
           *         "roles": [
           *           "office"
           *         ],
           *         "administrator": "system",
           *         "permissions": [
           *           "report.read"
           *         ],
           *         "plans": [
           *           {
           *             "code": "440703-14",
           *             "roles": [
           *               "office"
           *             ],
           *             "permissions": [
           *               "report.read"
           *             ],
           *             "units": [
           *               "ROADS"
           *             ]
           *           }
           *         ],
           *         "pending": "second-factor-code"
           *       }
           *     }
           */
          'application/json': components['schemas']['CurrentSession'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  sessionOpen: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "username": "chen",
         *       "password": "a long sentence is best"
         *     }
         */
        'application/json': components['schemas']['SignInRequest'];
      };
    };
    responses: {
      /** @description OpenedSession */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "id": 2,
           *         "username": "chen",
           *         "name": "陈明",
           *         "roles": [
           *           "office"
           *         ],
           *         "administrator": "system",
           *         "permissions": [
           *           "report.read"
           *         ],
           *         "plans": [
           *           {
           *             "code": "440703-14",
           *             "roles": [
           *               "office"
           *             ],
           *             "permissions": [
           *               "report.read"
           *             ],
           *             "units": [
           *               "ROADS"
           *             ]
           *           }
           *         ],
           *         "pending": "second-factor-code"
           *       },
           *       "token": "gms_2mJ0v4…"
           *     }
           */
          'application/json': components['schemas']['OpenedSession'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  sessionClose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; nothing more is to be said */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  secondFactorPass: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result
         * @example 5f0c1a7e-report-2024-03
         */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "492039"
         *     }
         */
        'application/json': components['schemas']['CodeRequest'];
      };
    };
    responses: {
      /** @description OpenedSession */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "id": 2,
           *         "username": "chen",
           *         "name": "陈明",
           *         "roles": [
           *           "office"
           *         ],
           *         "administrator": "system",
           *         "permissions": [
           *           "report.read"
           *         ],
           *         "plans": [
           *           {
           *             "code": "440703-14",
           *             "roles": [
           *               "office"
           *             ],
           *             "permissions": [
           *               "report.read"
           *             ],
           *             "units": [
           *               "ROADS"
           *             ]
           *           }
           *         ],
           *         "pending": "second-factor-code"
           *       },
           *       "token": "gms_2mJ0v4…"
           *     }
           */
          'application/json': components['schemas']['OpenedSession'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  sessionChangePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "currentPassword": "a long sentence is best",
         *       "newPassword": "another sentence is good too"
         *     }
         */
        'application/json': components['schemas']['ChangePasswordRequest'];
      };
    };
    responses: {
      /** @description Done; nothing more is to be said */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  secondFactorState: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description SecondFactor */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "confirmedAt": "2024-04-05T02:30:00.000Z",
           *       "isObligatory": true,
           *       "recoveryCodesLeft": 10
           *     }
           */
          'application/json': components['schemas']['SecondFactor'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  secondFactorConfirm: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "492039"
         *     }
         */
        'application/json': components['schemas']['CodeRequest'];
      };
    };
    responses: {
      /** @description EnrolledSession */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "id": 2,
           *         "username": "chen",
           *         "name": "陈明",
           *         "roles": [
           *           "office"
           *         ],
           *         "administrator": "system",
           *         "permissions": [
           *           "report.read"
           *         ],
           *         "plans": [
           *           {
           *             "code": "440703-14",
           *             "roles": [
           *               "office"
           *             ],
           *             "permissions": [
           *               "report.read"
           *             ],
           *             "units": [
           *               "ROADS"
           *             ]
           *           }
           *         ],
           *         "pending": "second-factor-code"
           *       },
           *       "token": "gms_2mJ0v4…",
           *       "recoveryCodes": [
           *         "7K2MD-9QWXT"
           *       ]
           *     }
           */
          'application/json': components['schemas']['EnrolledSession'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  secondFactorOffer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result
         * @example 5f0c1a7e-report-2024-03
         */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "492039"
         *     }
         */
        'application/json': components['schemas']['OptionalCodeRequest'];
      };
    };
    responses: {
      /** @description SecondFactorOffer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "secret": "JBSWY3DPEHPK3PXP",
           *       "uri": "otpauth://totp/Gangmu:chen?secret=JBSWY3DPEHPK3PXP"
           *     }
           */
          'application/json': components['schemas']['SecondFactorOffer'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  secondFactorRemove: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "492039"
         *     }
         */
        'application/json': components['schemas']['CodeRequest'];
      };
    };
    responses: {
      /** @description Done; nothing more is to be said */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  secondFactorRenewRecoveryCodes: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result
         * @example 5f0c1a7e-report-2024-03
         */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "492039"
         *     }
         */
        'application/json': components['schemas']['CodeRequest'];
      };
    };
    responses: {
      /** @description RecoveryCodes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "recoveryCodes": [
           *         "7K2MD-9QWXT"
           *       ]
           *     }
           */
          'application/json': components['schemas']['RecoveryCodes'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  sessionList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OwnSessionList */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b0e6a4e-6b0e-4f0a-9a53-0d2f3c1b7a11",
           *           "createdAt": "2024-04-05T02:30:00.000Z",
           *           "lastSeenAt": "2024-04-05T02:30:00.000Z",
           *           "expiresAt": "2024-04-05T10:30:00.000Z",
           *           "userAgent": "Mozilla/5.0",
           *           "address": "10.1.2.3",
           *           "current": true
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['OwnSessionList'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  sessionRevokeOthers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; nothing more is to be said */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  sessionRevoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session
         * @example 0b0e6a4e-6b0e-4f0a-9a53-0d2f3c1b7a11
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; nothing more is to be said */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signInPolicyRead: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description SignInPolicy */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "profile": "asvs",
           *       "secondFactorFor": [
           *         "finance"
           *       ],
           *       "idleMinutes": 30,
           *       "absoluteHours": 12,
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['SignInPolicy'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signInPolicySet: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that was read; 428 without, 412 when the thing has changed since
         * @example "1"
         */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "profile": "asvs",
         *       "secondFactorFor": [
         *         "finance",
         *         "security"
         *       ],
         *       "idleMinutes": 30,
         *       "absoluteHours": 12
         *     }
         */
        'application/json': components['schemas']['SignInPolicyRequest'];
      };
    };
    responses: {
      /** @description SignInPolicy */
      200: {
        headers: {
          /**
           * @description The version of what is answered; show it in If-Match to change it
           * @example "1"
           */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "profile": "asvs",
           *       "secondFactorFor": [
           *         "finance"
           *       ],
           *       "idleMinutes": 30,
           *       "absoluteHours": 12,
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['SignInPolicy'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tokensList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description TokenList */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "0b0e6a4e-6b0e-4f0a-9a53-0d2f3c1b7a11",
           *           "name": "月报导入",
           *           "scopes": [
           *             "report.read"
           *           ],
           *           "createdAt": "2024-04-05T02:30:00.000Z",
           *           "expiresAt": "2024-12-31T00:00:00.000Z",
           *           "lastUsedAt": "2024-04-05T02:30:00.000Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TokenList'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tokensCreate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chosen by the sender, 1 to 200 visible ASCII characters: a repetition with the same key is not done again but gets the same result
         * @example 5f0c1a7e-report-2024-03
         */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "月报导入",
         *       "scopes": [
         *         "report.read"
         *       ],
         *       "days": 90
         *     }
         */
        'application/json': components['schemas']['CreateTokenRequest'];
      };
    };
    responses: {
      /** @description CreatedToken */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0b0e6a4e-6b0e-4f0a-9a53-0d2f3c1b7a11",
           *       "name": "月报导入",
           *       "scopes": [
           *         "report.read"
           *       ],
           *       "createdAt": "2024-04-05T02:30:00.000Z",
           *       "expiresAt": "2024-12-31T00:00:00.000Z",
           *       "lastUsedAt": "2024-04-05T02:30:00.000Z",
           *       "token": "gmt_9fX2…"
           *     }
           */
          'application/json': components['schemas']['CreatedToken'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tokensRevoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the token (not the token itself)
         * @example 0b0e6a4e-6b0e-4f0a-9a53-0d2f3c1b7a11
         */
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; nothing more is to be said */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  healthHealthz: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Health */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "ok"
           *     }
           */
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  healthShow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Prometheus text */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example # TYPE gangmu_pending_entries gauge
           *     gangmu_pending_entries 0
           */
          'text/plain': string;
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  healthReadyz: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Readiness */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "ready",
           *       "freeBytes": 42000000000,
           *       "plans": [
           *         {
           *           "plan": "440703-14",
           *           "pendingEntries": 0,
           *           "pendingReclassifications": 0,
           *           "waitingFacts": 0,
           *           "lastVerifiedAt": "2024-04-05T02:30:00.000Z",
           *           "isClean": true,
           *           "settledThrough": "2024-05-30"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Readiness'];
        };
      };
      /** @description Readiness */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "ready",
           *       "freeBytes": 42000000000,
           *       "plans": [
           *         {
           *           "plan": "440703-14",
           *           "pendingEntries": 0,
           *           "pendingReclassifications": 0,
           *           "waitingFacts": 0,
           *           "lastVerifiedAt": "2024-04-05T02:30:00.000Z",
           *           "isClean": true,
           *           "settledThrough": "2024-05-30"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Readiness'];
        };
      };
      /** @description Refused */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
