/** Words of receipts. */
export const zhHans = {
  /**
   * Sixty-four things that everybody can write and nobody takes for one another. What stands on receipts follows
   * from their order: it is never changed.
   */
  things: (
    '苹果 香蕉 西瓜 葡萄 白菜 土豆 黄瓜 南瓜 米饭 面条 鸡蛋 牛奶 茶叶 白糖 花生 豆腐 ' +
    '太阳 月亮 星星 白云 大海 小河 高山 森林 春天 夏天 秋天 冬天 早上 晚上 东门 西门 ' +
    '火车 飞机 轮船 汽车 单车 电梯 雨伞 手表 书包 铅笔 桌子 椅子 窗户 钥匙 毛巾 肥皂 ' +
    '衣服 裤子 帽子 手套 白马 黄牛 山羊 小猫 小狗 兔子 乌龟 金鱼 燕子 蝴蝶 足球 钢琴'
  ).split(' '),
} as const
