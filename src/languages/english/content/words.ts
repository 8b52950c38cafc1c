/**
 * English for texts of content, by the Chinese text: one that was changed since has none here, and is shown in
 * Chinese. Nobody reads an old translation of a new text.
 */
export const englishOf: Readonly<Record<string, string>> = {
  // Numbers to ring.
  报警: 'Police',
  '孩子正在受到伤害或有危险，请立即拨打': 'A child is being hurt or is in danger: ring at once',
  火警: 'Fire',
  '发现火情，先带孩子离开，再拨打': 'Take the child outside first, then ring',
  急救: 'Ambulance',
  '孩子受伤或突发急病，请立即拨打': 'A child is injured or suddenly ill: ring at once',
  政务服务便民热线: 'Government services hotline',
  '咨询、求助、投诉，全天受理': 'Questions, help and complaints, day and night',

  // What hospitals say of their emergency rooms.
  '儿科急诊 24 小时': 'Children’s emergency room, 24 hours',
  '急诊 24 小时，夜里没有儿科医生，先打电话':
    'Emergency room, 24 hours; no children’s doctor at night, ring first',

  // What complaints are about.
  '打骂、虐待或伤害孩子': 'A child is beaten, abused or hurt',
  '生病、卫生或消毒': 'Illness, hygiene or disinfection',
  '饭菜、奶或喂药': 'Meals, milk or medicines given',
  '消防通道、灭火器或电线': 'Fire exits, extinguishers or wiring',
  '门禁、监控、保安或接送': 'Doors, cameras, guards, or who fetches the child',
  '收费、退费、合同或广告': 'Fees, refunds, contracts or advertising',
  '照看不好、人手不够，或没有备案': 'Poor care, too few staff, or no filing',
  '房屋、装修或气味': 'The building, renovation or smells',
  '老师、保育员的工资和劳动合同': 'Wages and contracts of teachers and carers',
  '不清楚，或是别的事': 'Not sure, or something else',

  // Articles for the worst moments.
  '什么时候去医院：一张贴在冰箱上的纸': 'When to go to hospital: a sheet for the fridge',
  '马上打120、今天就去、先打电话，三种情形分开写。':
    'When to ring 120 at once, when to go today, when to ring first.',
  '噎住了：拍背、压胸，马上喊急救': 'Choking: back blows, chest thrusts, call for help at once',
  '咳不出声就动手：不满1岁拍背压胸，满1岁拍背推肚子。':
    'No sound when coughing: act. Under 1 year back blows and chest thrusts, from 1 year back blows and abdominal thrusts.',
  '烫着了：冲凉水，脱衣服，盖好，送医院':
    'Burns and scalds: cool water, clothes off, cover, hospital',
  '先冲10到20分钟凉水，不抹东西；脸、手、下身烫了就去医院。':
    'Cool running water for 10 to 20 minutes, nothing smeared on; face, hands or groin: to hospital.',
  '溺水：捞上来看喘不喘，不控水': 'Drowning: look for breathing, do not shake water out',
  '没有呼吸就吹气按胸口，打120；一盆水也要守着。':
    'Not breathing: rescue breaths and chest compressions, ring 120. Stay near even a basin of water.',
  '烧着忽然抽了：热性惊厥的头五分钟': 'A fit with fever: the first five minutes',
  '放平，侧过来，看表，不塞不喂不按，第一次抽就打120。':
    'Lay flat, turn on the side, look at the clock; put nothing in the mouth, give nothing, do not hold down; ring 120 for a first fit.',
  '发烧了，今晚怎么办': 'Fever: what to do tonight',
  '不满3个月烧到38℃就去看，大一点的先看人再看数。':
    'Under 3 months with 38 °C: see a doctor. Older: look at the child first, then at the number.',
  '又吐又拉：先补水，再看这几样':
    'Vomiting and diarrhoea: fluids first, then watch for these signs',
  '奶照喂，补液盐照说明冲，一小口一小口喝，脱水就去医院。':
    'Keep giving milk, mix rehydration salts as the packet says, small sips; dehydrated: to hospital.',

  // Warning signs in a child’s development.
  对很大声音没有反应: 'Does not react to loud sounds',
  逗引时不发音或不会微笑: 'Makes no sounds or does not smile when played with',
  '不注视人脸，不追视移动人或物品': 'Does not look at faces or follow moving people or things',
  俯卧时不会抬头: 'Does not lift the head when lying on the belly',
  '发音少，不会笑出声': 'Makes few sounds, does not laugh aloud',
  不会伸手抓物: 'Does not reach out and grasp things',
  紧握拳松不开: 'Keeps the fists clenched',
  不能扶坐: 'Cannot sit with support',
  听到声音无应答: 'Does not respond to sounds',
  不会区分生人和熟人: 'Does not tell strangers from familiar people',
  双手间不会传递玩具: 'Does not pass a toy from hand to hand',
  不会独坐: 'Does not sit alone',
  呼唤名字无反应: 'Does not react to its name',
  '不会模仿“再见”或“欢迎”动作': 'Does not imitate waving goodbye or clapping hello',
  不会用拇食指对捏小物品: 'Does not pick up small things with thumb and forefinger',
  不会扶物站立: 'Does not stand holding on',
  '不会有意识叫“爸爸”或“妈妈”': 'Does not say “mama” or “papa” and mean it',
  不会按要求指人或物: 'Does not point to people or things when asked',
  与人无目光交流: 'Makes no eye contact',
  不会独走: 'Does not walk alone',
  不会说3个物品的名称: 'Does not name 3 things',
  不会按吩咐做简单事情: 'Does not do simple things when told',
  不会用勺吃饭: 'Does not eat with a spoon',
  '不会扶栏上楼梯/台阶': 'Does not climb stairs or steps holding the rail',
  '不会说2～3个字的短语': 'Does not say phrases of 2 or 3 words',
  '兴趣单一、刻板': 'Has one interest only, rigid and repetitive',
  不会示意大小便: 'Does not show when it needs the toilet',
  不会跑: 'Does not run',
  不会说自己的名字: 'Does not say its own name',
  '不会玩“拿棍当马骑”等假想游戏': 'Does not play pretend games, such as riding a stick as a horse',
  不会模仿画圆: 'Does not copy a circle',
  不会双脚跳: 'Does not jump with both feet',
}
