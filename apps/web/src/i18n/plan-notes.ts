/** English of the notes a plan pack keeps in Chinese beside its facts: where the plan contradicts itself, what was inferred. */
export const noteGlosses: Readonly<Record<string, string>> = {
  '地区生产总值、全员劳动生产率 2025 年绝对数按 2020 年价预计，增长速度为实际增速。居民人均可支配收入增长为实际增长。':
    '2025 absolute GDP and labour productivity at 2020 prices; growth rates real; income growth real',
  '[ ] 内为累计数。': '[] = cumulative',
  '目前还没有数字经济增加值占 GDP 比例指标的统计，待国家、省、市确认后再进行测算。':
    'Share of digital-economy value added in GDP: no statistics yet; to be computed once confirmed by state, province and city',
  '单位 GDP 能源消耗降幅、地市及以上市 PM2.5 平均浓度降幅，达到或好于 III 类水体占地表水比例等 3 项指标按市最终下达目标值执行。森林覆盖率指标目标值，将根据市自然资源局及区自然资源局发布的最新国土三调森林资源数据进行修正。':
    "Energy per GDP, PM2.5 average concentration and Class III surface-water share follow the city's final assigned value; forest coverage to be corrected with the third national land survey",
  '地区生产总值、人均地区生产总值、全员劳动生产率 2020 年绝对数按当年价预计，增长速度为实际增速。居民人均可支配收入增长为实际增长。':
    '2020 absolute values at current prices (estimate); growth real',
  '[ ] 内为 5 年累计数。': '[] = five-year cumulative',
  '2025 年绝对数应按 2020 年价，增速为实际增速（专栏注 1）。724.45 亿元 × 1.065^5 ≈ 992.6 亿元：仅按 6.5% 的下限，以 2020 年价计达不到千亿（推算）。':
    '2025 absolute value would be at 2020 prices; growth is real (box note 1). 724.45 亿元 × 1.065^5 ≈ 992.6 亿元: the 6.5% floor alone does not reach 千亿 at 2020 prices (derived).',
  '专栏1 同名指标 2020 年为 21.2 万元/人（当年价）；2025 年按 2020 年价（专栏注 1）。':
    'Box 1 gives 21.2 万元/人 for 2020 under the same name (current prices); 2025 at 2020 prices (box note 1).',
  '第一章正文为 400 家，专栏2 为 399 家；第四章的 450 家为力争达到。':
    'Chapter 1 text says 400 家; box 2 says 399; chapter 4 says 450 is 力争达到.',
  '文字落在 2020 年栏和年均增长栏，2025 年栏为空，疑为合并单元格错位。增长为实际增长（专栏注 1）。':
    'The text sits in the 2020 column and in the annual-growth column, none in 2025: likely a shifted merged cell. Growth is real (box note 1).',
  '专栏1 的 2020 年为 12 年。': 'Box 1 gives 12 年 for 2020.',
  '专栏1 同名指标 2020 年为 99.98%。': 'Box 1 gives 99.98% for 2020 under the same name.',
  '按市最终下达目标值执行（专栏注 4）。': "Set by the city's final assignment (box note 4).",
  '原文增长栏为空。': 'Growth cell empty in the text.',
  '原文增长栏为空；按市最终下达目标值执行（专栏注 4）。':
    "Growth cell empty; set by the city's final assignment (box note 4).",
  '目标为下降，将按国土三调数据修正（专栏注 4）。第九章提“持续提高森林覆盖率”。':
    'Target is a decrease; to be corrected with the third national land survey data (box note 4). Chapter 9 speaks of raising coverage (持续提高森林覆盖率).',
  '2025 年与 2020 年相同：保持，不是增长。': '2025 equals 2020: a hold, not a rise.',
  '2020 年、2025 年与增长为一个合并单元格。': 'One merged cell across 2020, 2025 and growth.',
  '与专栏2 第 2 项同名，后者 2020 年为 14.1。':
    'Same name as box 2 row 2, whose 2020 value is 14.1.',
  '第一章正文取整为 14.1。': 'Chapter 1 text rounds to 14.1.',
  '表中无单位；[ ] 内为 5 年累计百分点。':
    'No unit in the table; [] are five-year cumulative points.',
  '增长栏没有 % 号。': 'Growth cells carry no % sign.',
  '增长栏没有 % 号，为实际增长。第一章正文为约 5 万元。':
    'Growth cells carry no % sign; real growth. Chapter 1 text: about 5 万元.',
  '专栏2 第 9 项 2020 年为 12.2。': 'Box 2 row 9 gives 12.2 for 2020.',
  '专栏2 第 11 项 2020 年为 90。': 'Box 2 row 11 gives 90 for 2020.',
  '单元格合并；结果只写完成下达任务。':
    'Cells are merged; outcome stated only as the assigned task completed.',
  '原文写“非石化”（通常为“非化石”）。': 'The plan writes 非石化 (usually 非化石).',
  '第一章正文 PM2.5 为 27 微克/立方米；表中为下降 38.9%，基年未载明。':
    'Chapter 1 text gives PM2.5 27 微克/立方米; the table gives a reduction of 38.9%, whose base year is not stated.',
  '五纵。第七章另外单列棠下堡莲路、杜阮南北快速干线。':
    '五纵. The plan also names 棠下堡莲路 and 杜阮南北快速干线 separately in chapter 7.',
  '五纵；已有道路，不是拟建项目': '五纵; existing road, not a project to build',
  '五纵；同时是两环的组成部分': '五纵; also part of both rings',
  '五纵；“规划”是名称的一部分': '五纵; 规划 is part of the name',
  '第七章列入形成五纵的工程，专栏8 未列。':
    'Chapter 7 lists it among the works forming the 五纵; box 8 does not.',
  '五横；第一章将其计入园区路网': "五横; chapter 1 counts it in the park's road network",
  '五横；第七章正文没有“（佛开连接线）”': '五横; chapter 7 text omits （佛开连接线）',
  '两环；由其他线路组成': '两环; made of other routes',
  '两铁；第三章：立项建设，蓬江段前期工作':
    '两铁; chapter 3: 立项建设 and Pengjiang-section preliminary work',
  '两铁；南沙港铁路本身在第五章第三节为配合建设':
    '两铁; 南沙港铁路 itself is 配合建设 in chapter 5 section 3',
  '二选一的线路，延伸至荷塘中兴路；专栏8 为前期研究，正文为规划建设':
    'Either/or route, extends to Hetang Zhongxing Road; box 8 says 前期研究, chapter text 规划建设',
  '第七章第二节为江侨路、丰乐路等升级改造（道路，不是交汇处）':
    'Chapter 7 section 2 says 江侨路、丰乐路等升级改造 (the roads, not the junction)',
  '第一节为谋划推动，第二节为实施': 'Section 1 谋划推动, section 2 实施',
  '与江沙路-建设路扩建的关系未载明': 'Relation to 江沙路-建设路扩建 not stated',
  此路段属于哪条道路未明确载明: 'The road this section belongs to is not plainly stated',
  '滨江站TOD新城与滨江站枢纽新城片区视为同一项目（推定）':
    'Identity of 滨江站TOD新城 and 滨江站枢纽新城片区 inferred',
  '可能是江门人才岛过江通道或（和）潮连二桥；未载明':
    'May be 江门人才岛过江通道 and/or 潮连二桥; not stated',
  '含路灯、绿化更新；第一章另有十三五白改黑':
    'with street-lamp and greening renewal; 13th-FYP 白改黑 also in chapter 1',
  '本区所依托的项目，不是本区工程': 'Context the district relies on, not its own work',
  '十三五累计投资超 83 亿元；省重点项目（第一章）':
    '13th-FYP cumulative investment over 83 亿元; provincial key project (chapter 1)',
  '第五章第三节有江门人才岛金融中心（规划建设），视为同一项目（推定）':
    'Chapter 5 section 3 has 江门人才岛金融中心 (规划建设); identity inferred',
  '“学院”，与同节的“研究院”不同；也可能是笔误':
    '学院, distinct from 研究院 in the same section; could be a slip',
  '与第四章名称视为同一项目（推定）': 'Identity with the chapter 4 name inferred',
  '第九章第一、二节写碧道，视为同一项目（推定）':
    'Chapter 9 sections 1-2 name the greenway; identity inferred',
  '不同于广东实验中学附属江门学校（2020 年前基本建成）':
    'Different from 广东实验中学附属江门学校 (basically built by 2020)',
  '第十一章的谋划建设国家示范性高中可能为同一项目；未载明':
    'Chapter 11 谋划建设国家示范性高中 may be the same; not stated',
  '江门保利中心（第六章 3A 目标）可能为同一项目；未载明':
    '江门保利中心 (3A target, chapter 6) may be the same; not stated',
  '十平方公里（专栏6），即 15000 亩，“万亩”是名称（推算）。第二章：2025 年基本建成。位于沙富立交附近；第五章第一节棠下镇部分也有规划。':
    '十平方公里 (box 6); 10 km² is 15,000 mu, so 万亩 is a label (derived). Chapter 2: 基本建成 by 2025. Location near 沙富立交; 棠下镇 section of 5.1 also plans it.',
  '原文：棠下镇、杜阮镇物流中心': 'Plan: 棠下镇、杜阮镇物流中心',
  '2020 年前已投产': 'In production by 2020',
  '与 IBM 软件外包的关系未载明': 'Relation to IBM 软件外包 not stated',
  '为联盟，不是建设工程': 'An alliance, not construction',
  阶段按其运营情况推定: 'Stage inferred from its operation',
  '名称为描述性；规划没有给出名称': 'Descriptive name; plan gives none',
  第十章把墟顶历史文化街区列在白沙街道: 'Chapter 10 puts 墟顶历史文化街区 under 白沙街道',
  '第七章：大型汽车（含摩托车）文化旅游产业城；第十章把联合片区改造列在环市街道':
    'Chapter 7: 大型汽车（含摩托车）文化旅游产业城; chapter 10 puts 联合片区改造 under 环市街道',
  '名称为描述性；西侧改造旧园区并规划新园区':
    'Descriptive name; west side upgrades old and plans new industrial parks',
  '江门大道西侧远洋片区；可能是远洋片区专业市场群':
    'West side of Jiangmen Avenue, Yuanyang area; may be 远洋片区专业市场群',
  '原文：甘化和远洋片区改造': 'Plan: 甘化和远洋片区改造',
  '在白沙、环市片区内': 'within 白沙、环市片区',
  '十四五期末完成 68 个小区': '68 compounds by end of 14th FYP',
  '第六章第二节的名称；与龙舟山郊野公园是否同一未载明；3A 目标':
    'Chapter 6 section 2 name; identity with 龙舟山郊野公园 not stated; 3A target',
  '第九章第三节杜阮镇的名称，视为同一项目（推定）':
    'Chapter 9 section 3 name for 杜阮镇; identity inferred',
  '第九章：西江蓬江段、天沙河、江门水道以及环江门人才岛公园碧道工程':
    'Chapter 9: 西江蓬江段、天沙河、江门水道以及环江门人才岛公园碧道工程',
  '为工程类，见规划承诺': 'Programme; see commitments',
  '3A 目标': '3A target',
  '4A 目标；规划三处 4A 表述分别写五邑华侨华人广场、五邑华侨广场、五邑华侨华人博物馆':
    '4A target; the plan uses 五邑华侨华人广场, 五邑华侨广场 and 五邑华侨华人博物馆 in three 4A sentences',
  '五邑华侨华人博物馆的 4A 目标': '4A target for 五邑华侨华人博物馆',
  两段文字的词序不同: 'Word order differs between the two paragraphs',
  '原文：建成区图书馆、区文化馆、区博物馆': 'Plan: 建成区图书馆、区文化馆、区博物馆',
  '9 所之一；其余 8 所未列名': 'First of 9 schools; the other 8 unnamed',
  '3 所之一；新建与扩建未分列': 'First of 3 schools; whether new or expansion not split',
  '3 所之一': 'First of 3 schools',
  '4 所之一': 'First of 4 schools',
  '7 所小区配套幼儿园之一': 'First of 7 estate kindergartens',
  '一期 2020 年前建成；十四五为提升质量': 'Phase I built by 2020; 14th FYP: improve quality',
  '专栏7 写棠下医院，视为同一项目（推定）': 'Box 7 says 棠下医院; identity inferred',
  '专栏7 写荷塘医院，视为同一项目（推定）': 'Box 7 says 荷塘医院; identity inferred',
  '2025 年完成': 'due 2025',
  '原文：杜阮、潮连、荷塘片区污水管网': 'Plan: 杜阮、潮连、荷塘片区污水管网',
  '50 公里；龙舟山、凤凰山、叱石山': '50 km; 龙舟山、凤凰山、叱石山',
  '40 公里': '40 km',
  含行政执法监督网络平台: 'with 行政执法监督网络平台',
  名称为描述性: 'Descriptive name',
  '原文：整合明星公园和元宝山公园资源': 'Plan: 整合明星公园和元宝山公园资源',
  '规划期主要目标；自 724.45 起年均 6.5% 约为 992.6（推算）':
    'Main goal of the plan period; 6.5% a year from 724.45 gives about 992.6 (derived)',
  '另见指标 1': 'Also IND-01',
  '第四章为力争达到；指标 6 写明 2025 年': '力争达到 in chapter 4; IND-06 gives 2025',
  '力争；自 2021 年起算为 2025 年（推定）': '力争; year is 2025 if counted from 2021 (inferred)',
  '第十一章：新改扩建学校 20 所，没有“以上”': 'Chapter 11: 新改扩建学校20所, no 以上',
  '专栏7 为以上，第十一章为超': 'Box 7 以上; chapter 11 超',
  '第十一章：7 所小区配套幼儿园和永盛幼儿园': 'Chapter 11: 7 estate kindergartens and 永盛幼儿园',
  '6 个镇街': '6 towns/streets',
  '全覆盖；此处未载明村（社区）数': 'coverage all; number of villages/communities not stated here',
  第一章称已达到: 'Already claimed achieved in chapter 1',
  '有三种写法：五邑华侨华人广场、五邑华侨广场、五邑华侨华人博物馆':
    'Named three ways: 五邑华侨华人广场, 五邑华侨广场, 五邑华侨华人博物馆',
  '唯一期限早于 2025 年的承诺': 'Only commitment with a due year before 2025',
  '列名四村（杜臂村、河山村、横山村、南芦村 等）；数目为推算，名单未列尽':
    'Four villages named (杜臂村、河山村、横山村、南芦村 等); count derived, list is open',
  '专栏7 三年行动计划为 5 亿元以上': 'Box 7 has 5 亿元以上 for the three-year plan',
  '达到；原文为到2025年': '达到; text has 到2025年',
  '扩大接种范围；14-18 岁': '扩大接种范围; ages 14-18',
  '1万平方米以上或日均 1万人以上的场所': 'places over 1万平方米 or 1万人 daily',
  '至少 1-2 家': 'at least 1-2',
  '“级”是量级，不是经审计的数值；第二章的千亿国资平台为市级目标':
    "级: a class, not an audited value; chapter 2 has the city's 千亿国资平台",
  '规划只写了十个名称和一个总数，没有各包金额、项目数或项目清单。':
    'The plan states only the ten names and the one total; no per-package amount, count or project list.',
};
