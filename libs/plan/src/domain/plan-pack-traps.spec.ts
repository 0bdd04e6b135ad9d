import { readPack } from '../application/read-pack.js';
import { isToBuild, lifecycleStageOf, type PackProgramme, type PackProject } from './pack.js';

/** The traps of the plan's text: what a careless reader would get wrong. Figures by hand from the plan. */
describe('the plan pack of Pengjiang', () => {
  const { pack } = readPack('plans/440703-14');
  const projects = pack.projects.projects;
  const programme = (code: string): PackProgramme => {
    const found = pack.programmes.programmes.find((item) => item.code === code);
    if (!found) throw new Error(`no programme ${code}`);
    return found;
  };
  const named = (name: string): PackProject[] =>
    projects.filter(
      (project) =>
        project.name.includes(name) || project.aliases.some((alias) => alias.includes(name)),
    );
  const commitments = pack.commitments.commitments as unknown as Record<string, string | null>[];
  const commitment = (text: string) =>
    commitments.filter((item) => JSON.stringify(item).includes(text));
  const { indicators } = pack.indicators.current;
  const indicator = (text: string) => {
    const found = indicators.find((item) => item.name.includes(text));
    if (!found) throw new Error(`no indicator ${text}`);
    return found;
  };
  const box1 = pack.indicators.former?.rows ?? [];
  const ofKind = (kind: string) => pack.routes.routes.filter((route) => route.kind === kind);

  it('1: eight minimums make 351.3 亿元, which is derived and no part of the 1854', () => {
    const amounts = ['AP1', 'AP2', 'AP3', 'AP4', 'AP5', 'AP6', 'AP7', 'AP8'].map(
      (code) => programme(code).plannedInvestment,
    );
    expect(amounts.map((amount) => amount?.amount)).toEqual([
      '49',
      '5',
      '5',
      '15',
      '1.3',
      '46',
      '184',
      '46',
    ]);
    expect(amounts.every((amount) => amount?.qualifier === 'min' && amount.unit === '亿元')).toBe(
      true,
    );
    expect(pack.programmes.actionPlans).toMatchObject({
      sumOfMinimums: { amount: '351.3', derived: true },
    });
    expect(pack.plan.envelope).toMatchObject({ amount: '1854', unit: '亿元' });
  });

  it('2: the round before, 300 亿元 with over 245 spent and 112 projects, is history and its years are not stated', () => {
    expect(pack.programmes.actionPlans).toMatchObject({
      periodStated: null,
      priorRound: {
        planned: { amount: '300' },
        spent: { amount: '245', qualifier: 'over' },
        projectsBuilt: { value: '112' },
      },
    });
  });

  it('3: health is 5 亿元以上 in box 7, and over 4.8 in chapter 11 as a commitment of its own', () => {
    expect(programme('AP2').plannedInvestment?.asWritten).toContain('5');
    expect(commitment('4.8').length).toBeGreaterThan(0);
  });

  it('4: classes such as 500 亿元级 and 千亿 goals of the city are no investments', () => {
    expect(
      projects
        .filter((project) => project.investment !== null)
        .map((project) => project.investment?.amount),
    ).toEqual(['57']);
    expect(
      pack.programmes.programmes
        .filter((item) => item.kind === 'platform')
        .every((item) => item.plannedInvestment === null),
    ).toBe(true);
  });

  it('5: 千亿 GDP stands beside 6.5% 以上; the floor alone does not reach it', () => {
    const growth = indicator('地区生产总值增长');
    expect(growth.annualGrowth).toMatchObject({ value: '6.5', qualifier: 'min' });
    expect(indicator('地区生产总值增长').target?.value).toBeNull();
    expect(commitment('千亿 GDP')).toMatchObject([{ value: '1000', unit: '亿元' }]);
  });

  it('6: high-tech firms are 399 in box 2 and 400 in chapter 1, the target 450', () => {
    expect(indicator('高新技术企业')).toMatchObject({
      baseline: { value: '399' },
      target: { value: '450' },
    });
    expect(
      pack.indicators.results?.rows.some((item) => JSON.stringify(item).includes('"400"')),
    ).toBe(true);
  });

  it('7: figures of box 1 and box 2 with like names are kept apart', () => {
    expect(indicator('全员劳动生产率').baseline?.value).toBe('14.1');
    expect(box1.find((row) => row.name.includes('劳动生产率'))?.actual?.value).toBe('21.2');
    expect(indicator('养老保险').baseline?.value).toBe('90');
    expect(box1.find((row) => row.name.includes('养老保险'))?.actual?.value).toBe('99.98');
  });

  it('8: forest coverage falls from 26 to 25.5 and is binding', () => {
    expect(indicator('森林覆盖率')).toMatchObject({
      baseline: { value: '26' },
      target: { value: '25.5' },
      attribute: '约束性',
    });
  });

  it('9: grain is held at 0.1953 and unemployment is a cap', () => {
    expect(indicator('粮食').target?.value).toBe('0.1953');
    expect(JSON.stringify(indicator('失业'))).toMatch(/"max"|"cap"/);
  });

  it('10: twenty indicators, with the cells the plan leaves empty left empty', () => {
    expect(indicators).toHaveLength(20);
    expect(indicators[6]?.no).toBe(7);
    expect(indicators[6]?.target?.value).toBeNull();
    expect((indicators[19] as { mergedCell?: boolean } | undefined)?.mergedCell).toBe(true);
  });

  it('11: PM2.5 is city-assigned but not one of the twenty, and there is no digital-economy indicator', () => {
    expect(indicators.some((item) => /PM2\.5|数字经济/.test(item.name))).toBe(false);
    expect(pack.indicators.current.notes).toHaveLength(4);
  });

  it('12: box 1 has 30 rows of history', () => {
    expect(box1).toHaveLength(30);
  });

  it('13: the 五纵 are five, of which 江门大道 exists and is not to build', () => {
    const vertical = ofKind('vertical');
    expect(vertical.map((route) => route.order)).toEqual([1, 2, 3, 4, 5]);
    expect(vertical.filter((route) => route.status === '已有').map((route) => route.name)).toEqual([
      '江门大道',
    ]);
    const avenue = projects.find((project) => project.name === '江门大道');
    expect(avenue && isToBuild(avenue)).toBe(false);
    expect(vertical.some((route) => route.name.includes('丰乐路北延线'))).toBe(false);
  });

  it('14: the 五横 are five; 迎宾路快速化改造 and 华盛路东段改造 are not among them', () => {
    const horizontal = ofKind('horizontal').map((route) => route.name);
    expect(horizontal).toHaveLength(5);
    expect(horizontal.filter((name) => /迎宾路快速化|华盛路东段/.test(name))).toEqual([]);
  });

  it('15: rings reuse other routes and name them', () => {
    const rings = ofKind('ring') as unknown as {
      members: unknown[];
    }[];
    expect(rings).toHaveLength(2);
    expect(rings.every((ring) => ring.members.length > 1)).toBe(true);
    expect(pack.routes.routes).toHaveLength(48);
    expect(ofKind('railway')).toHaveLength(2);
    expect(ofKind('street')).toHaveLength(9);
  });

  it('16: the crossing of 江侨路 and 丰乐路 is not the upgrade of both', () => {
    expect(projects.filter((project) => project.name.includes('江侨路与丰乐路交汇')).length).toBe(
      1,
    );
    expect(new Set(named('丰乐路').map((project) => project.id)).size).toBeGreaterThan(1);
  });

  it('17: 20 schools 以上 and 20000 places 以上 are minimums, and the towns’ counts add to 21', () => {
    expect(programme('AP1').targets).toMatchObject([
      { value: '20', qualifier: 'min' },
      { value: '20000', qualifier: 'min' },
      { value: '8', qualifier: 'min' },
      { value: '3000', qualifier: 'over' },
    ]);
    const byTown = programme('education').facts.byTown as {
      schools: { count: string };
      unnamedSchools: number;
    }[];
    expect(byTown.reduce((sum, town) => sum + Number(town.schools.count), 0)).toBe(21);
    expect(byTown.reduce((sum, town) => sum + town.unnamedSchools, 0)).toBe(15);
  });

  it('18: schools with like names are kept apart', () => {
    const like = projects
      .filter((project) => project.name.includes('广东实验中学'))
      .map((project) => project.name);
    expect(new Set(like).size).toBe(like.length);
    expect(like.length).toBeGreaterThan(1);
  });

  it('19: 棠下医院 and 荷塘医院 are one work each, by inference', () => {
    for (const town of ['棠下', '荷塘']) {
      const hospitals = projects.filter((project) =>
        [project.name, ...project.aliases].some((name) => name === `${town}医院`),
      );
      expect(hospitals).toHaveLength(1);
      expect([hospitals[0]?.name, ...(hospitals[0]?.aliases ?? [])]).toEqual(
        expect.arrayContaining([`${town}医院`, `${town}镇卫生院`]),
      );
    }
  });

  it('20: the plaza and the museum of overseas Chinese are two works', () => {
    expect(projects.filter((project) => project.name === '五邑华侨华人广场')).toMatchObject([
      { aliases: ['五邑华侨广场'] },
    ]);
    expect(projects.filter((project) => project.name === '江门五邑华侨华人博物馆')).toHaveLength(1);
  });

  it('21: the two parks of 龙舟山 are kept apart, 叱石 parks are one', () => {
    expect(
      named('龙舟山')
        .map((project) => project.name)
        .filter((name) => /郊野公园|森林公园/.test(name)),
    ).toHaveLength(2);
    expect(projects.filter((project) => /叱石.*森林公园/.test(project.name))).toHaveLength(1);
  });

  it('22: 万亩 is a name, 翻番 has no base figure', () => {
    expect(
      commitments
        .filter((item) => item.qualifier === 'double')
        .every((item) => item.value === null || item.value === '2'),
    ).toBe(true);
    expect(commitment('万亩战略性新兴产业园区基本建成')).toMatchObject([{ value: null }]);
  });

  it('23: platforms are four, one and three; old communities are 68 by commitment', () => {
    expect(
      pack.programmes.programmes
        .filter((item) => item.kind === 'platform')
        .map((item) => [item.code, item.group]),
    ).toEqual([
      ['PL1', '1'],
      ['PL2', '3'],
      ['PL3', '3'],
      ['PL4', '3'],
    ]);
    expect(commitments.some((item) => item.value === '68')).toBe(true);
  });

  it('24: ranges and open lists are no fixed counts', () => {
    const ranges = commitments.filter((item) => item.qualifier === 'range');
    expect(ranges.length).toBeGreaterThan(0);
    expect(ranges.every((item) => !/^\d+$/.test(item.value ?? ''))).toBe(true);
  });

  it('25: slips of the text are mended in names: 潮连街道, no stray and or **', () => {
    expect(pack.towns.towns.map((town) => town.name)).toContain('潮连街道');
    expect(projects.filter((project) => /\band\b|\*\*|\n/.test(project.name))).toEqual([]);
  });

  it('26: names merged by inference keep the others as aliases', () => {
    const merged: [string, string][] = [
      ['蓬江文化中心', '蓬江区文化中心'],
      ['滨江站TOD新城', '滨江站枢纽新城片区'],
      ['金融科创中心', '江门人才岛金融中心'],
      ['环岛公园', '环岛碧道'],
    ];
    for (const pair of merged)
      expect(
        projects.filter((project) =>
          pair.every((name) =>
            [project.name, ...project.aliases].some((own) => own.includes(name)),
          ),
        ).length,
      ).toBe(1);
  });

  it('counts 311 named works, 269 of them to build, 246 without a stage, all packages inferred', () => {
    expect(projects).toHaveLength(311);
    expect(projects.filter(isToBuild)).toHaveLength(269);
    expect(projects.filter((project) => project.stage === null)).toHaveLength(246);
    expect(projects.every((project) => project.packageBasis === 'inferred')).toBe(true);
    expect(projects.filter((project) => project.period === 'former')).toHaveLength(22);
    expect(projects.filter((project) => project.scope === 'regional')).toHaveLength(14);
    expect(projects.filter((project) => project.scope === 'city')).toHaveLength(5);
    expect(lifecycleStageOf('启动')).toBeNull();
    expect(pack.commitments.commitments).toHaveLength(99);
  });

  it('says in both languages what it is called by, what is noted, and every short word', () => {
    const texts: { zh: string; en: string | null }[] = [];
    const short = new Set<string>();
    const walk = (value: unknown, key?: string): void => {
      if (typeof value === 'string') {
        if (
          /^(unit|group|area|stage|status|text)$/.test(key ?? '') &&
          /\p{Script=Han}/u.test(value)
        )
          short.add(value);
      } else if (Array.isArray(value)) for (const item of value) walk(item, key);
      else if (value !== null && typeof value === 'object') {
        if ('zh' in value) texts.push(value as { zh: string; en: string | null });
        for (const [field, inner] of Object.entries(value)) walk(inner, field);
      }
    };
    walk(pack);
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter(({ en }) => en === null)).toEqual([]);
    // Cells that are sentences stay in the plan's words; what qualifies them is said by the page.
    expect([...short].filter((word) => !(word in pack.words.words) && word.length <= 8)).toEqual(
      [],
    );
  });

  it('holds the years of its tables and the words of its place', () => {
    expect(pack.indicators.current).toMatchObject({ baseYear: 2020, targetYear: 2025 });
    expect(pack.indicators.former).toMatchObject({ year: 2020 });
    expect(pack.plan).toMatchObject({ period: { zh: '十四五' }, formerPeriod: { zh: '十三五' } });
    expect(pack.plan.localWords).toEqual(expect.arrayContaining(['蓬江', '江门', 'pengjiang']));
  });
});
